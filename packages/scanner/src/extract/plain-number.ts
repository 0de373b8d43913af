/** Longest number written out; longer ones are no identifiers. */
const LONGEST = 40;

/**
 * A number as a file stores it ("5.22631199001011E+17", "1.0E2", "12.50") → the same written out without an exponent
 * ("522631199001011000", "100", "12.50"). Works on the digits, not on a double, so that nothing more is lost.
 * Returns the text itself where it is no number or too long.
 */
export function plainNumber(text: string): string {
  const match = /^([+-]?)(\d{1,40})(?:\.(\d{0,40}))?[eE]([+-]?\d{1,3})$/.exec(text);
  if (match === null) return text;
  const [, sign, whole, fraction = "", power] = match;
  const digits = whole! + fraction;
  const point = whole!.length + Number(power);
  if (point > LONGEST || point < -LONGEST) return text;
  if (point <= 0) return trimNumber(`${sign}0.${"0".repeat(-point)}${digits}`);
  if (point >= digits.length)
    return `${sign}${digits}${"0".repeat(point - digits.length)}`.replace(/^([+-]?)0+(?=\d)/, "$1");
  return trimNumber(`${sign}${digits.slice(0, point)}.${digits.slice(point)}`);
}

function trimNumber(text: string): string {
  return text.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}
