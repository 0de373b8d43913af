/** +86, 0086, 86 in brackets or not, with one gap behind. */
const COUNTRY_CODE = /(?:[(（]\s?\+?\s?(?:00)?86\s?[)）]|\+\s?(?:00)?86)[-\s]{0,2}$/;
const REACH = 12;

/** Where a telephone number that begins at `start` begins with its country code: at the +, the bracket, or `start` itself. */
export function countryCodeStart(text: string, start: number): number {
  // +86 138…: the chain holds 86, the + stands before it.
  if (text[start - 1] === "+") return start - 1;
  if (!"86)）- ".includes(text[start - 1] ?? "?")) return start;
  const from = Math.max(0, start - REACH);
  const match = COUNTRY_CODE.exec(text.slice(from, start));
  return match === null ? start : from + match.index;
}
