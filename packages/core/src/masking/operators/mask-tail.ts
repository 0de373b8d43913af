import { isSignificant, star } from "./significant.js";

/** A house number of any kind: digits, or Chinese numerals before a level of an address. */
const HOUSE_NUMBER = /[0-9０-９]|[一二三四五六七八九十百〇零]+(?:组|号|栋|幢|座|单元|层|楼|室|户|队|排|巷|弄|连|社)/;

/**
 * 屏蔽 (mask) of the last `hidden` characters, as common libraries do with addresses. They count characters, not levels, and leave the group or
 * the house number of a long address standing; here everything from the first such number is starred too, or the output would still be an address.
 */
export function maskTail(value: string, hidden: number): string {
  const number = HOUSE_NUMBER.exec(value)?.index ?? value.length;
  const from = Math.max(0, Math.min(value.length - hidden, number));
  return star(value, (offset) => offset < from || !isSignificant(value.charCodeAt(offset)));
}
