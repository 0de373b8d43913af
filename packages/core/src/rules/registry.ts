import type { Rule } from "../rule.js";
import { address } from "./address/address.js";
import { bankCard } from "./bank-card.js";
import { birthDate } from "./birth-date.js";
import { disability } from "./contextual/disability.js";
import { lifeExperience } from "./contextual/life-experience.js";
import { maritalStatus } from "./contextual/marital-status.js";
import { medicalRecord } from "./contextual/medical-record.js";
import { property } from "./contextual/property.js";
import { socialRelation } from "./contextual/social-relation.js";
import { damagedNumber } from "./damaged-number.js";
import { disabilityCertificate } from "./disability-certificate.js";
import { dottedPhone } from "./dotted-phone.js";
import { email } from "./email.js";
import { foreignerCard } from "./foreigner-card.js";
import { individualTaxNumber } from "./individual-tax-number.js";
import { landLine } from "./land-line.js";
import { militaryId } from "./military-id.js";
import { mobilePhone } from "./mobile-phone.js";
import { passbook } from "./passbook.js";
import { passport } from "./passport.js";
import { photoPosition } from "./photo-position.js";
import { residencePermitHmt } from "./residence-permit-hmt.js";
import { residentId } from "./resident-id.js";
import { residentId15 } from "./resident-id-15.js";
import { studentNumber } from "./student-number.js";
import { travelPermit } from "./travel-permit.js";
import { weakMask } from "./weak-mask.js";

/** Every rule, in the order in which they claim a label or an equal span. The only list of rules there is. */
export const RULES: readonly Rule[] = [
  residentId,
  residentId15,
  residencePermitHmt,
  foreignerCard,
  passport,
  travelPermit,
  militaryId,
  disabilityCertificate,
  studentNumber,
  individualTaxNumber,
  mobilePhone,
  landLine,
  dottedPhone,
  bankCard,
  passbook,
  damagedNumber,
  email,
  birthDate,
  address,
  photoPosition,
  medicalRecord,
  property,
  socialRelation,
  lifeExperience,
  disability,
  maritalStatus,
  weakMask,
];
