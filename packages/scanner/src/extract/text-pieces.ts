/** Code units of a text up to which it is read as one. */
export const LONG_TEXT = 16_000_000;
/** Of a longer one, code units that are read at a time: what reads a text needs several times its length. */
export const PIECE = 4_000_000;
/** How far back from the end of a piece a better place to cut it is looked for. */
const REACH = 65_536;

/** The safest first: an empty line, a line's end, a sentence's end, a stop within it. */
const ENDS: readonly RegExp[] = [/\n\s*\n/g, /\n/g, /[。！？；]/g, /[，、,;\s]/g];

/**
 * Where the pieces of a long text end, the last with the text: so that no line, sentence or number is cut where that can be helped. A text without a stop over
 * 65,536 units is cut where no letter or digit stands; in one that holds nothing else nothing can be told apart.
 * @param piece code units of a piece at most
 */
export function endsOfPieces(text: string, piece: number): number[] {
  const ends: number[] = [];
  for (let from = 0; text.length - from > piece; ) {
    from = cutBefore(text, from + piece, Math.max(from + 1, from + piece - REACH));
    ends.push(from);
  }
  ends.push(text.length);
  return ends;
}

function cutBefore(text: string, end: number, least: number): number {
  const reach = text.slice(least, end);
  for (const kind of ENDS) {
    let cut = 0;
    for (const found of reach.matchAll(kind)) cut = found.index + found[0].length;
    if (cut > 0) return least + cut;
  }
  for (let at = end; at > least; at--) if (!/[\w@.\ud800-\udfff-]/.test(text[at - 1]!) && !isLow(text, at)) return at;
  return isLow(text, end) ? end - 1 : end;
}

/** Whether a cut here would part a pair of surrogates. */
function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}
