/** 转802, 分机 802, ext. 802, （转802）, -802. */
const EXTENSION =
  /^(?:\s?[(（]\s?(?:转|分机)(?:分机)?[:：]?\s?\d{1,6}\s?[)）]|\s?(?:转分机|转|分机号?|ext\.?|x)\s?[:：]?\s?\d{1,6}|\s?[-–—]{1,2}\s?\d{1,5})(?![\d.@]|[-–—]\d|年|\/\d)/i;
const REACH = 20;
const FIRST = " \n(（转分eExX-–—";

/** The offset behind the extension that follows a land-line which ends before `end`; `end` itself where none does. */
export function extensionEnd(text: string, end: number): number {
  if (!FIRST.includes(text[end] ?? "?")) return end;
  const match = EXTENSION.exec(text.slice(end, end + REACH));
  return match === null ? end : end + match[0].length;
}
