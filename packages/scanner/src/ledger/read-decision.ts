import { readDay } from "../config/day.js";
import * as said from "../messages/decisions.js";
import { nearest } from "../messages/nearest.js";
import type { Words } from "../messages/words.js";
import { DECISION_KINDS, type Decision, type DecisionKind } from "./decision.js";

/** A decision as somebody wrote it: in the desk, a sheet or a YAML file. Missing, null and blank are the same. */
export type Draft = Readonly<Partial<Record<keyof Decision, unknown>>>;

/** What is wrong with one part of it. */
export interface DecisionFault extends Words {
  readonly field: said.Field;
  /** Stable id, e.g. `missing`, `unknown-kind`. */
  readonly code: string;
}

export interface ReadOptions {
  /** The day it is (YYYY-MM-DD): a decision may not be over when it is made. Left out for decisions made earlier, elsewhere. */
  readonly today?: string;
  /** When it was made, where the draft does not say. */
  readonly now: string;
  /** The category of personal information that a text holds, by its names; null if none. */
  readonly personal?: (text: string) => Words | null;
}

/** Characters (UTF-16 code units). A cell of a sheet holds 32,767; a reason is a sentence or a few. */
const MOST = { reason: 1000, basis: 300, who: 60 } as const;
const IDENTITY = /^[0-9a-f]{16,128}$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/;

/** A draft → a decision, or all that is wrong with it. */
export function readDecision(draft: Draft, options: ReadOptions): Decision | readonly DecisionFault[] {
  const faults: DecisionFault[] = [];
  const fault = (field: said.Field, code: string, words: Words): void => {
    faults.push({ field, code, ...words });
  };
  const free = (field: keyof typeof MOST): string => {
    const text = asText(draft[field]);
    if (text.length > MOST[field]) fault(field, "too-long", said.tooLong(field, MOST[field]));
    const held = text === "" ? null : (options.personal?.(text) ?? null);
    if (held !== null) fault(field, "personal", said.holdsPersonal(field, held));
    return text;
  };
  const identity = asText(draft.identity).toLowerCase();
  if (!IDENTITY.test(identity)) fault("identity", "bad-identity", said.badIdentity());
  const word = asText(draft.kind);
  const kind = kindOf(word);
  if (word === "") fault("kind", "missing", said.missingField("kind"));
  else if (kind === null) fault("kind", "unknown-kind", said.unknownKind(nearKind(word)));
  const reason = free("reason");
  if (reason === "") fault("reason", "missing", said.missingField("reason"));
  const who = free("who");
  if (who === "") fault("who", "missing", said.missingField("who"));
  const basis = free("basis");
  if (basis === "" && kind === "exempt") fault("basis", "missing", said.neededToExempt("basis"));
  const until = asText(draft.expires);
  const expires = until === "" ? null : looseDay(until);
  if (until === "" && kind === "exempt") fault("expires", "missing", said.neededToExempt("expires"));
  if (until !== "" && expires === null) fault("expires", "not-a-day", said.notADay());
  if (expires !== null && options.today !== undefined && expires < options.today)
    fault("expires", "over", said.alreadyOver());
  const at = asText(draft.at) || options.now;
  if (!MOMENT.test(at) || Number.isNaN(Date.parse(at))) fault("at", "not-a-time", said.notATime());
  if (faults.length > 0) return faults;
  return { identity, kind: kind!, reason, who, basis: basis || null, expires, at };
}

/** A decision by its id or by its name in either language; null for any other word. */
export function kindOf(word: string): DecisionKind | null {
  const plain = word.trim().toLowerCase();
  return (
    DECISION_KINDS.find((kind) => {
      const { zh, en } = said.DECISION_NAMES[kind];
      return plain === kind || plain === zh || plain === en;
    }) ?? null
  );
}

function nearKind(word: string): Words | null {
  const known = DECISION_KINDS.flatMap((kind) => [kind, ...Object.values(said.DECISION_NAMES[kind])]);
  const near = nearest(word, known);
  const kind = near === null ? null : kindOf(near);
  return kind === null ? null : said.DECISION_NAMES[kind];
}

/** What was written, without what no one sees: line ends are made one kind, control characters go. */
export function asText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value)
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\ufeff\ufffe\uffff]/gu, (character) => (character === "\n" || character === "\t" ? character : ""))
    .replace(/\p{Surrogate}/gu, "")
    .trim();
}

/** A day in the forms that spreadsheet programs and people give it: 2027-12-31, 2027/12/31, 2027.12.31, 2027年12月31日, with or without a time of midnight. */
export function looseDay(written: string): string | null {
  const match =
    /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[T ]0{1,2}:00(?::00(?:\.0+)?)?Z?)?$/.exec(
      written,
    );
  if (match === null) return null;
  const [year, month, day] = [match[1]!, match[2] ?? match[4]!, match[3] ?? match[5]!];
  return readDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
