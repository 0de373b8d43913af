/** Signs that stand for hidden digits, as normalised text has them (＊ ＃ ＿ are narrow there). domain.md §2.2, and those seen beside them. */
export const MASK_SIGNS = "*×xX●■#…○_某•∗✱＊◆★☆□▲△※◎■█▇▓Χх";

const signs = new Uint8Array(0x10000);
for (const sign of MASK_SIGNS) signs[sign.charCodeAt(0)] = 1;

/** Is the unit a sign that may stand for a hidden digit? */
export function isMaskSign(unit: number): boolean {
  // Outside a text there is NaN (chars.ts).
  return signs[unit & 0xffff] === 1;
}
