import { normalise } from "../text/normalise.js";
import { addDays, addWorkingDays, isoDate } from "./dates.js";

/** Words before the dates of a publicity period 公示期. */
const CUES = ["公示期", "公示时间", "公示日期", "公示起止", "公示自", "公示从", "予以公示", "现公示"] as const;
/** Code units behind a cue that are read. */
const WINDOW = 120;
/** Places of one cue that are read: a notice says it once or twice. */
const MOST_PLACES = 4;

const DATE = String.raw`(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?`;
const BETWEEN = String.raw`(?:起|上午|下午|\d{1,2}[:：时]\d{0,2}|[(（][^)）]{0,10}[)）]){0,3}(?:至|到|[-—–~～－―]{1,2})`;
const RANGE = new RegExp(String.raw`${DATE}${BETWEEN}(?:(\d{4})[年./-])?(?:(\d{1,2})[月./-])?(\d{1,2})`);
const START = new RegExp(DATE);
const DURATION = /(\d{1,3}|[一二三四五六七八九十]{1,3})个?(工作日|自然日|日历日|日|天)/;

/** A length of time: days, or working days 工作日. */
export interface Duration {
  readonly days: number;
  readonly working?: boolean;
}

/** `5个工作日`, `七天` → days; null without one. */
export function readDuration(text: string): Duration | null {
  const match = DURATION.exec(text);
  if (match === null) return null;
  const days = /^\d/.test(match[1]!) ? Number(match[1]) : numberOfHanzi(match[1]!);
  return days > 0 ? { days, working: match[2] === "工作日" } : null;
}

/**
 * The last day (ISO) of the publicity period that a text states: by its dates, or by its length from the date stated or, where none is, from
 * `published` (ISO or null). Null if the text states none. The latest of several counts. Looks at bounded windows behind a few words.
 */
export function endOfPeriod(text: string, published: string | null): string | null {
  let latest: string | null = null;
  for (const cue of CUES) {
    let at = text.indexOf(cue);
    for (let place = 0; at >= 0 && place < MOST_PLACES; place++) {
      const window = normalise(text.slice(at + cue.length, at + cue.length + WINDOW)).text.replace(/\s+/g, "");
      const end = endIn(window, published);
      if (end !== null && (latest === null || end > latest)) latest = end;
      at = text.indexOf(cue, at + cue.length);
    }
  }
  return latest;
}

/** The day by which a period that began on `published` is certainly over. */
export function endAfter(published: string, { days, working }: Duration): string {
  return working === true ? addWorkingDays(published, days) : addDays(published, days);
}

function endIn(window: string, published: string | null): string | null {
  const range = RANGE.exec(window);
  if (range !== null) {
    const [year, month, , toYear, toMonth, toDay] = range.slice(1).map(Number) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    return isoDate(toYear || year, toMonth || month, toDay);
  }
  const sentence = /^[^。；\n]*/.exec(window)![0];
  const duration = readDuration(sentence.replace(START, ""));
  if (duration === null) return null;
  const start = START.exec(sentence);
  const from = start === null ? published : isoDate(Number(start[1]), Number(start[2]), Number(start[3]));
  return from === null ? null : endAfter(from, duration);
}

const HANZI = "零一二三四五六七八九";

/** 五, 十, 十五, 二十 → number. */
function numberOfHanzi(text: string): number {
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const ten = text.includes("十") ? (tens === "" ? 1 : HANZI.indexOf(tens!)) : 0;
  return ten * 10 + (ones === "" ? 0 : HANZI.indexOf(ones!));
}
