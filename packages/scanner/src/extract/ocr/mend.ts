import type { Letter } from "./protocol.js";

/** What the engine reads for a 1 that stands between Han letters, as in 1组 and 31号. */
const ONES = /[\]|丨lI!]/;
/** Letters that follow the numbers of addresses and dates. */
const COUNTED = /[\d组号栋幢室层楼单年月日社屯巷弄期届元人户口]/;

/** A line with strokes that can only be ones put right: between a Han letter or digit and what is counted. Brackets that were opened stay. */
export function mendOnes(line: readonly Letter[]): readonly Letter[] {
  let open = 0;
  return line.map((symbol, i) => {
    if (symbol.text === "[") open++;
    if (symbol.text === "]" && open > 0) {
      open--;
      return symbol;
    }
    if (!ONES.test(symbol.text)) return symbol;
    const [before, after] = [line[i - 1]?.text ?? "", line[i + 1]?.text ?? ""];
    const isOne = /[\d\u4e00-\u9fff]/.test(before) && COUNTED.test(after) && !/[A-Za-z]/.test(before);
    return isOne ? { ...symbol, text: "1" } : symbol;
  });
}
