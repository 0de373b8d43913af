const DAY = 86_400_000;
/** No holiday of the year takes more days off a working week than this (国庆 and 中秋 together: 8 days off). */
const LONGEST_HOLIDAY = 8;

/** ISO date (2023-05-04) of year, month and day; null if there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const iso = new Date(time).toISOString().slice(0, 10);
  return year >= 1900 && year <= 2100 && Number(iso.slice(5, 7)) === month && Number(iso.slice(8)) === day ? iso : null;
}

/** Whether the text is an ISO date and nothing else. */
export function isIsoDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The first date in a text such as `2023-05-04 09:30`, `2023年5月4日`, `2023/5/4`; null without one. Reads the first 80 units. */
export function firstDate(text: string): string | null {
  const match = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text.slice(0, 80));
  return match === null ? null : isoDate(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * DAY).toISOString().slice(0, 10);
}

/**
 * The day by which so many working days 工作日 are certainly over: weekends are counted out, and since holidays are set anew each year, the
 * longest of them is granted.
 */
export function addWorkingDays(iso: string, days: number): string {
  let end = iso;
  for (let left = days; left > 0; ) {
    end = addDays(end, 1);
    const weekday = new Date(Date.parse(end)).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return addDays(end, LONGEST_HOLIDAY);
}

/** Whole years between two ISO dates. */
export function yearsBetween(from: string, to: string): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
