import { ADMINISTRATIVE_LICENCE } from "./policies/administrative-licence.js";
import { ADMINISTRATIVE_PENALTY } from "./policies/administrative-penalty.js";
import { ADMISSION } from "./policies/admission.js";
import { AID_STORIES } from "./policies/aid-stories.js";
import { AUCTION } from "./policies/auction.js";
import { AWARD } from "./policies/award.js";
import { BRIEFING } from "./policies/briefing.js";
import { BUDGET } from "./policies/budget.js";
import { CARD_SUBSIDY } from "./policies/card-subsidy.js";
import { CHILDREN_WELFARE } from "./policies/children-welfare.js";
import { CIVIL_SERVANT_RECRUITMENT } from "./policies/civil-servant-recruitment.js";
import { COLUMN_LIST } from "./policies/column-list.js";
import { COMMENDATION } from "./policies/commendation.js";
import { CONSULTATION } from "./policies/consultation.js";
import { DATA_CATALOGUE } from "./policies/data-catalogue.js";
import { DESTITUTE_SUPPORT } from "./policies/destitute-support.js";
import { DILAPIDATED_HOUSING } from "./policies/dilapidated-housing.js";
import { DISABILITY_SUBSIDY } from "./policies/disability-subsidy.js";
import { DISCLOSURE_GUIDE } from "./policies/disclosure-guide.js";
import { DISCLOSURE_REPORT } from "./policies/disclosure-report.js";
import { DISHONEST_DEBTORS } from "./policies/dishonest-debtors.js";
import { DOUBLE_PUBLICITY } from "./policies/double-publicity.js";
import { DRIVING_LICENCE } from "./policies/driving-licence.js";
import { DUTY_ROSTER } from "./policies/duty-roster.js";
import { EIA } from "./policies/eia.js";
import { EMPLOYMENT_SUBSIDY } from "./policies/employment-subsidy.js";
import { ENFORCEMENT_OFFICERS } from "./policies/enforcement-officers.js";
import { ENTERPRISE_DISCLOSURE } from "./policies/enterprise-disclosure.js";
import { EXPROPRIATION } from "./policies/expropriation.js";
import { FAMILY_PLANNING_REWARD } from "./policies/family-planning-reward.js";
import { FARM_SUBSIDY } from "./policies/farm-subsidy.js";
import { FOOD_INSPECTION } from "./policies/food-inspection.js";
import { FOREST_COMPENSATION } from "./policies/forest-compensation.js";
import { HARDSHIP_FILES } from "./policies/hardship-files.js";
import { HEARING } from "./policies/hearing.js";
import { HOME_PAGE } from "./policies/home-page.js";
import { HOMESTEAD } from "./policies/homestead.js";
import { INSTITUTION_RECRUITMENT } from "./policies/institution-recruitment.js";
import { INTERNAL_SELECTION } from "./policies/internal-selection.js";
import { JUDGMENT } from "./policies/judgment.js";
import { LAND_RIGHTS } from "./policies/land-rights.js";
import { LEADER_PROFILE } from "./policies/leader-profile.js";
import { LOST_NOTICE } from "./policies/lost-notice.js";
import { MEDICAL_AID } from "./policies/medical-aid.js";
import { MINIMUM_LIVING } from "./policies/minimum-living.js";
import { NEWS } from "./policies/news.js";
import { OFFICE_CONTACTS } from "./policies/office-contacts.js";
import { OLD_AGE_ALLOWANCE } from "./policies/old-age-allowance.js";
import { PETITION_REPLY } from "./policies/petition-reply.js";
import { PLANNING } from "./policies/planning.js";
import { POLICY_DOCUMENT } from "./policies/policy-document.js";
import { POLICY_INTERPRETATION } from "./policies/policy-interpretation.js";
import { PRE_APPOINTMENT } from "./policies/pre-appointment.js";
import { PRENATAL_CHECK } from "./policies/prenatal-check.js";
import { PROFESSIONAL_TITLE } from "./policies/professional-title.js";
import { PUBLIC_HOUSING } from "./policies/public-housing.js";
import { PUBLIC_SERVICE } from "./policies/public-service.js";
import { REAL_ESTATE } from "./policies/real-estate.js";
import { REGISTERED_POOR } from "./policies/registered-poor.js";
import { RELEASED_PERSONS } from "./policies/released-persons.js";
import { SCHOLARSHIP } from "./policies/scholarship.js";
import { SCHOOL_DISTRICT } from "./policies/school-district.js";
import { SERVICE_GUIDE } from "./policies/service-guide.js";
import { SOCIAL_INSURANCE } from "./policies/social-insurance.js";
import { STATISTICS } from "./policies/statistics.js";
import { STUDENT_AID } from "./policies/student-aid.js";
import { TALENT } from "./policies/talent.js";
import { TAX_ARREARS } from "./policies/tax-arrears.js";
import { TAX_VIOLATION } from "./policies/tax-violation.js";
import { TEMPORARY_RELIEF } from "./policies/temporary-relief.js";
import { TENDER } from "./policies/tender.js";
import { TRAINING_LIST } from "./policies/training-list.js";
import { UTILITY_OUTAGE } from "./policies/utility-outage.js";
import { VETERANS } from "./policies/veterans.js";
import { VILLAGE_AFFAIRS } from "./policies/village-affairs.js";
import { WAGE_ARREARS } from "./policies/wage-arrears.js";
import { WARDENS } from "./policies/wardens.js";
import { WORK_INJURY } from "./policies/work-injury.js";
import type { PublicationPolicy } from "./policy.js";

/** Every kind of publication that is known, in the order of the docs: punitive, mandatory, then what no exception covers. */
export const PUBLICATION_POLICIES: readonly PublicationPolicy[] = [
  DISHONEST_DEBTORS,
  ADMINISTRATIVE_PENALTY,
  DOUBLE_PUBLICITY,
  TAX_VIOLATION,
  TAX_ARREARS,
  WAGE_ARREARS,
  JUDGMENT,
  PUBLIC_SERVICE,
  DRIVING_LICENCE,
  ENTERPRISE_DISCLOSURE,
  TENDER,
  AWARD,
  EIA,
  CIVIL_SERVANT_RECRUITMENT,
  INSTITUTION_RECRUITMENT,
  INTERNAL_SELECTION,
  PRE_APPOINTMENT,
  LEADER_PROFILE,
  ENFORCEMENT_OFFICERS,
  PROFESSIONAL_TITLE,
  COMMENDATION,
  TALENT,
  ADMISSION,
  HEARING,
  AUCTION,
  REAL_ESTATE,
  FOOD_INSPECTION,
  OFFICE_CONTACTS,
  DISCLOSURE_GUIDE,
  DISCLOSURE_REPORT,
  ADMINISTRATIVE_LICENCE,
  PLANNING,
  BUDGET,
  STATISTICS,
  STUDENT_AID,
  SCHOLARSHIP,
  EMPLOYMENT_SUBSIDY,
  TRAINING_LIST,
  FARM_SUBSIDY,
  CARD_SUBSIDY,
  FOREST_COMPENSATION,
  MINIMUM_LIVING,
  DESTITUTE_SUPPORT,
  TEMPORARY_RELIEF,
  MEDICAL_AID,
  PUBLIC_HOUSING,
  DILAPIDATED_HOUSING,
  REGISTERED_POOR,
  HARDSHIP_FILES,
  AID_STORIES,
  EXPROPRIATION,
  PRENATAL_CHECK,
  FAMILY_PLANNING_REWARD,
  DISABILITY_SUBSIDY,
  OLD_AGE_ALLOWANCE,
  VETERANS,
  CHILDREN_WELFARE,
  SOCIAL_INSURANCE,
  WORK_INJURY,
  PETITION_REPLY,
  VILLAGE_AFFAIRS,
  DUTY_ROSTER,
  WARDENS,
  LOST_NOTICE,
  HOMESTEAD,
  LAND_RIGHTS,
  RELEASED_PERSONS,
  SCHOOL_DISTRICT,
  UTILITY_OUTAGE,
  DATA_CATALOGUE,
  CONSULTATION,
  SERVICE_GUIDE,
  POLICY_DOCUMENT,
  POLICY_INTERPRETATION,
  BRIEFING,
  NEWS,
  COLUMN_LIST,
  HOME_PAGE,
];
