import { evidence } from "../../rule.js";

/** What a spreadsheet leaves of a long number: Excel and its like keep 15 digits (IEEE 754 double, ECMA-376 part 1, 18.3.1.96). */
export const DAMAGED = evidence(
  "damaged",
  "号码曾被表格软件当作数值保存，第十五位以后的数字已丢失或只剩有效数字，留下的部分仍能指向本人，请核对原始材料",
  "a spreadsheet kept the number as a number: its last digits are lost, what is left still points at the person; check the original",
);

/** Significant digits a double keeps for sure. */
const KEPT = 15;

/** Whether all digits beyond the fifteenth are zeros, as they are once a spreadsheet has stored a longer number. */
export function isCutOff(digits: string): boolean {
  return digits.length > KEPT && /^0+$/.test(digits.slice(KEPT));
}
