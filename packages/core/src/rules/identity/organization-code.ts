import { isSocialCreditCode } from "../checksums/uscc.js";
import { isDivision } from "./divisions.js";

/** Whether 18 characters are a 统一社会信用代码: the check character holds, and digits 3–8 are a division (GB 32100-2015). */
export function isOrganizationCode(number: string): boolean {
  return isSocialCreditCode(number) && isDivision(Number(number.slice(2, 8)));
}
