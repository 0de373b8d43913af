import { isBlank } from "./significant.js";
import { suppress } from "./suppress.js";

const HANZI_YEAR = /^([〇○零一二三四五六七八九]{2}|[〇○零一二三四五六七八九]{4})年/;
const YEAR_FIRST = /^((?:19|20)\d\d)/;
/** 85年3月, 85.3.12 */
const SHORT_YEAR = /^(\d\d)(?=年|[./\-—–'’])/;
/** A year written last: 5 March 1990, 03/05/1990. */
const YEAR_LAST = /(?:^|\D)((?:19|20)\d\d)$/;

/** 泛化 (generalise) of a date of birth to its year, as GB/T 37964-2019 has it (1985年); Chinese numerals too. What is not a date keeps nothing. */
export function generaliseDate(value: string): string {
  const text = compact(value);
  const hanzi = HANZI_YEAR.exec(text);
  if (hanzi !== null) return `${hanzi[1]}年`;
  const year = YEAR_FIRST.exec(text) ?? YEAR_LAST.exec(text) ?? SHORT_YEAR.exec(text);
  return year === null ? suppress() : `${year[1]}年`;
}

/** Without white space, digits and signs narrow. */
function compact(value: string): string {
  let out = "";
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    if (isBlank(unit)) continue;
    out += unit >= 0xff01 && unit <= 0xff5e ? String.fromCharCode(unit - 0xfee0) : value.charAt(at);
  }
  return out;
}
