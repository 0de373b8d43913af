import type { Rule } from "../rule.js";
import { bankCard } from "./bank-card.js";
import { birthDate } from "./birth-date.js";
import { disabilityCertificate } from "./disability-certificate.js";
import { dottedPhone } from "./dotted-phone.js";
import { email } from "./email.js";
import { landLine } from "./land-line.js";
import { mobilePhone } from "./mobile-phone.js";
import { passbook } from "./passbook.js";
import { passport } from "./passport.js";
import { residencePermitHmt } from "./residence-permit-hmt.js";
import { residentId } from "./resident-id.js";
import { residentId15 } from "./resident-id-15.js";
import { studentNumber } from "./student-number.js";

/**
 * The rules of the door without address data, in the order of RULES: those whose values prove themselves by form, check digit or a small table. Cards of foreigners, travel permits, tax numbers and
 * military papers are too rare in a form's field to be worth their room.
 */
export const LITE_RULES: readonly Rule[] = [
  residentId,
  residentId15,
  residencePermitHmt,
  passport,
  disabilityCertificate,
  studentNumber,
  mobilePhone,
  landLine,
  dottedPhone,
  bankCard,
  passbook,
  email,
  birthDate,
];
