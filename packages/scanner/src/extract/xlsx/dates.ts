const DAY = 86_400_000;

/** Whether a number format shows a date or a time: y, m, d, h or s outside quotes, escapes and brackets (save [h], [m], [s]). */
export function isDateFormat(format: string): boolean {
  return /[ymdhs]/i.test(bare(format));
}

/** The format without quoted and escaped text, colours, conditions and the word General. */
function bare(format: string): string {
  return format
    .replace(/"[^"]*"?|\\[\s\S]|[_*][\s\S]/g, "")
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, "")
    .replace(/general/gi, "")
    .split(";")[0]!;
}

/**
 * A date serial as yyyy-mm-dd, with hh:mm(:ss) where the format shows a time; null where the number is no date Excel can show.
 * @param date1904 the workbook counts from 1904-01-01 (ECMA-376 part 1, 18.17.4.1)
 */
export function dateOfSerial(serial: number, format: string, date1904: boolean): string | null {
  const shown = bare(format);
  if (serial < 0 || serial >= 2_958_466) return null;
  const timeShown = /[hs]/i.test(shown);
  const dateShown = /[yd]/i.test(shown) || !timeShown;
  // 1900 counts as a leap year: serials from 61 on are one day ahead; earlier ones are not.
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 61 ? 31 : 30);
  const moment = new Date(Math.round((epoch + serial * DAY) / 1000) * 1000).toISOString();
  const time = moment.slice(17, 19) === "00" ? moment.slice(11, 16) : moment.slice(11, 19);
  if (!dateShown) return time;
  return timeShown && serial % 1 !== 0 ? `${moment.slice(0, 10)} ${time}` : moment.slice(0, 10);
}
