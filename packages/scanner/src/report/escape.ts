/** A text as it may stand in HTML, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Anything that XML 1.0 does not allow (§2.2), lone surrogates among it, or that stands for itself nowhere. */
const ODD = /[&<>"']|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it may stand in XML 1.0, in elements and in quoted attributes; what may not stand there at all is shown as U+FFFD. */
export function escapeXml(text: string): string {
  ODD.lastIndex = 0;
  if (!ODD.test(text)) return text;
  return text.replace(ODD, (character) => (/[&<>"']/.test(character) ? `&#${character.charCodeAt(0)};` : "\ufffd"));
}
