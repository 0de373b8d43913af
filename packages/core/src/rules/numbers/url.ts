/** How far an address of a page is looked back into, and forward to its ending. */
const REACH_LEFT = 80;
const REACH_RIGHT = 48;

/** A path of two slashes and more, which goes on to the number: Tel/Fax/Mob: does not, for the colon. */
const PATH = /[a-z][^@]*\/[^@:]*\/[\w=?&%.-]*$/i;
const FILE_ENDING =
  /^[\w/-]{0,40}\.(?:s?html?|jspx?|aspx?|php|pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|gif|bmp|css|js|xml|json|mp4|mp3)\b/i;

/** Whether the number stands in a URL or a file path: the run of URL characters around it holds `://`, `www.`, a path, or a file's ending. */
export function isInUrl(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < REACH_LEFT && isUrlUnit(text.charCodeAt(from - 1))) from--;
  if (start - from > 3) {
    const before = text.slice(from, start);
    if (before.includes("://") || before.includes("www.") || PATH.test(before)) return true;
  }
  return isUrlUnit(text.charCodeAt(end)) && FILE_ENDING.test(text.slice(end, end + REACH_RIGHT));
}

/** Printable ASCII without , ; " ' < >. */
function isUrlUnit(unit: number): boolean {
  return unit > 0x20 && unit < 0x7f && !",;\"'<>".includes(String.fromCharCode(unit));
}
