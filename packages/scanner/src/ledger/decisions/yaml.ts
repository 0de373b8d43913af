import type { Place } from "@tuomin/core";
import { isMap, isSeq, LineCounter, parseDocument, stringify } from "yaml";
import * as said from "../../messages/import.js";
import { type Words, words } from "../../messages/words.js";
import type { Decision } from "../decision.js";
import type { FindingRecord } from "../finding-record.js";
import { asText } from "../read-decision.js";
import type { ImportRow } from "./merge.js";

const HEAD = `# 对检出项的决定 · decisions about findings (tuomin)
# decision: false-positive 误报 | exempt 豁免 | to-correct 待整改 | corrected 已整改; who, reason: always; basis, expires (YYYY-MM-DD): to exempt
decisions:
`;

/** A decision, and the finding it is about where the last scan still found it. */
export interface YamlEntry {
  readonly decision: Decision;
  readonly record: FindingRecord | null;
}

/** The lines of a YAML file of decisions; each entry says in a comment what it is about. */
export async function* decisionsAsYaml(
  entries: AsyncIterable<YamlEntry>,
  place: (place: Place) => string,
): AsyncGenerator<string> {
  yield HEAD;
  let any = false;
  for await (const { decision, record } of entries) {
    any = true;
    const { identity, kind, reason, who, basis, expires, at } = decision;
    const about =
      record === null
        ? "不在最近一次扫描中 · not in the last scan"
        : [record.path, place(record.place), record.category, record.masked].join(" · ");
    const entry = {
      identity,
      decision: kind,
      reason,
      who,
      ...(basis === null ? {} : { basis }),
      ...(expires === null ? {} : { expires }),
      at,
    };
    const [first, ...more] = stringify(entry, { lineWidth: 0, defaultStringType: "PLAIN" }).trimEnd().split("\n");
    yield `  # ${about.replace(/\p{Cc}/gu, "\u00b7")}\n  - ${first}\n${more.map((line) => `    ${line}\n`).join("")}`;
  }
  if (!any) yield "  []\n";
}

const KEYS: ReadonlySet<string> = new Set(["identity", "decision", "reason", "who", "basis", "expires", "at"]);

/**
 * The entries of a YAML file of decisions.
 * @param file for messages
 * @throws Problem naming the line, if it is no YAML or no list of decisions
 */
export function readDecisionYaml(source: string, file: string): ImportRow[] {
  const lines = new LineCounter();
  const document = parseDocument(source.replace(/^\uFEFF/, ""), { lineCounter: lines, prettyErrors: false });
  const lineOf = (offset: number | undefined): number => lines.linePos(offset ?? 0).line;
  const error = document.errors[0];
  if (error !== undefined)
    throw said.notDecisionsYaml(file, lineOf(error.pos[0]), words("不是合法的 YAML。", "this is not valid YAML."));
  const list = isMap(document.contents) ? document.contents.get("decisions", true) : document.contents;
  if (!isSeq(list)) throw said.notDecisionsYaml(file, 1, NO_LIST);
  return list.items.map((item) => {
    const line = lineOf((item as { range?: [number, number, number] | null }).range?.[0]);
    if (!isMap(item)) throw said.notDecisionsYaml(file, line, NO_ENTRY);
    const entry = item.toJS(document) as Record<string, unknown>;
    const strange = Object.keys(entry).find((key) => !KEYS.has(key));
    if (strange !== undefined) throw said.notDecisionsYaml(file, line, strangeKey(strange));
    const { decision, at, ...draft } = entry;
    return { where: said.ENTRY(line), draft: { ...draft, kind: decision }, at: asText(at) };
  });
}

const NO_LIST = words("缺少 decisions 列表。", "there is no list of decisions.");
const NO_ENTRY = words(
  "应为一条决定（identity、decision、reason、who …）。",
  "this should be a decision (identity, decision, reason, who …).",
);
const strangeKey = (key: string): Words =>
  words(`不认识的键 ${key}。可用：${[...KEYS].join("、")}。`, `unknown key ${key}. Known: ${[...KEYS].join(", ")}.`);
