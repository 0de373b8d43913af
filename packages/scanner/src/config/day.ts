/** `2026-11-23` as it is, `today` as the day it is here; null if it is no day. */
export function readDay(written: string): string | null {
  if (written === "today") return isoDay(new Date());
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (match === null) return null;
  const day = new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return isoDay(day) === written ? written : null;
}

function isoDay(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
