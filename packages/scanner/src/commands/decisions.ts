import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readDay } from "../config/day.js";
import type { Decision } from "../ledger/decision.js";
import { type ImportRow, mergeDecisions } from "../ledger/decisions/merge.js";
import type { DecisionRow } from "../ledger/decisions/write-sheet.js";
import type { YamlEntry } from "../ledger/decisions/yaml.js";
import { asWriteProblem } from "../ledger/output.js";
import { createPersonal } from "../ledger/personal.js";
import { openLedger } from "../ledger/sqlite/open-ledger.js";
import * as said from "../messages/import.js";
import { nearest } from "../messages/nearest.js";
import { EXIT } from "../messages/problem.js";
import { missingPath, outputExists, unreadablePath } from "../messages/problems.js";
import { badChoice } from "../messages/usage.js";
import type { Language } from "../messages/words.js";
import { ruleName } from "../report/describe.js";
import { reportNames } from "../report/names.js";
import { type DeskSource, sourceOf } from "../serve/desk/source.js";
import type { Given } from "./parse.js";
import { complain, print, safe } from "./terminal.js";

const ACTIONS = ["export", "import"];

/** `tuomin decisions`: to a sheet or YAML file and back. */
export async function run(words: readonly string[], flags: Given, language: Language): Promise<number> {
  const [action, given, file] = words as [string, string, string];
  if (!ACTIONS.includes(action)) throw badChoice("ACTION", action, ACTIONS, nearest(action, ACTIONS));
  const kind = kindOf(file, action === "import");
  const ledger = await openLedger(given);
  try {
    const source = sourceOf(ledger);
    if (action === "import") return await importInto(source, file, kind, flags.who as string | undefined, language);
    if (existsSync(file) && flags.force !== true) throw outputExists(file);
    const rows = await exportFrom(source, file, kind, language);
    complain(`${said.EXPORTED(rows, file)[language]}\n`);
    return EXIT.clean;
  } finally {
    ledger.close();
  }
}

type Kind = "sheet" | "yaml";
const SHEETS = [".ods", ".xls", ".et", ".csv"];

/** @throws Problem */
function kindOf(file: string, reading: boolean): Kind {
  const extension = extname(file).toLowerCase();
  if (extension === ".yaml" || extension === ".yml") return "yaml";
  if (extension === ".xlsx" || (reading && SHEETS.includes(extension))) return "sheet";
  throw said.unknownSheetKind(file);
}

async function exportFrom(source: DeskSource, file: string, kind: Kind, language: Language): Promise<number> {
  const names = reportNames(language);
  try {
    if (kind === "sheet") {
      const { writeDecisionSheet } = await import("../ledger/decisions/write-sheet.js");
      const rule = (id: string): string => ruleName(id, language);
      return await writeDecisionSheet(rowsOf(source), file, { ...names, rule }, language);
    }
    const { decisionsAsYaml } = await import("../ledger/decisions/yaml.js");
    let count = 0;
    async function* counted(): AsyncGenerator<YamlEntry> {
      for await (const entry of entriesOf(source)) {
        count += 1;
        yield entry;
      }
    }
    await pipeline(Readable.from(decisionsAsYaml(counted(), names.place)), createWriteStream(file, "utf8"));
    return count;
  } catch (error) {
    throw asWriteProblem(file, error);
  }
}

async function* rowsOf({ findings, decisions }: DeskSource): AsyncGenerator<DecisionRow> {
  for await (const record of findings()) {
    const { identity } = record;
    if (identity !== undefined) yield { record, identity, decision: decisions.get(identity) };
  }
}

/** Every decision once: in the order of the findings they are about, then those about what the last scan did not find. */
async function* entriesOf({ findings, decisions }: DeskSource): AsyncGenerator<YamlEntry> {
  const left = new Map<string, Decision>([...decisions.list()].map((decision) => [decision.identity, decision]));
  for await (const record of findings()) {
    const decision = left.get(record.identity ?? "");
    if (decision === undefined) continue;
    left.delete(decision.identity);
    yield { decision, record };
  }
  for (const decision of left.values()) yield { decision, record: null };
}

async function importInto(
  source: DeskSource,
  file: string,
  kind: Kind,
  who: string | undefined,
  language: Language,
): Promise<number> {
  const rows = await readRows(file, kind);
  const { known, leftOut } = await compare(source, rows);
  const now = new Date().toISOString();
  const { take, unchanged, remarks, refused } = mergeDecisions(
    rows.map((row) => signed(row, who)),
    source.decisions,
    (identity) => known.has(identity),
    { today: readDay("today")!, now, personal: createPersonal() },
  );
  source.decisions.put(take);
  for (const remark of remarks) complain(`${safe(remark.where[language])}: ${remark[language]}\n`);
  if (kind === "sheet" && leftOut > 0) complain(`${said.LEFT_OUT(leftOut)[language]}\n`);
  print(`${said.IMPORTED(take.length, unchanged, refused)[language]}\n`);
  return refused > 0 ? EXIT.usage : EXIT.clean;
}

async function readRows(file: string, kind: Kind): Promise<ImportRow[]> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code = "?" } = error as NodeJS.ErrnoException;
    throw code === "ENOENT" ? missingPath(file) : unreadablePath(file, code);
  }
  if (kind === "yaml")
    return (await import("../ledger/decisions/yaml.js")).readDecisionYaml(bytes.toString("utf8"), basename(file));
  return (await import("../ledger/decisions/read-sheet.js")).readDecisionSheet(bytes, basename(file));
}

/** Which findings of the rows the ledger has, and how many of the ledger's are in none of them. */
async function compare(
  { findings }: DeskSource,
  rows: readonly ImportRow[],
): Promise<{ known: ReadonlySet<string>; leftOut: number }> {
  const named = new Set(rows.map(({ draft }) => String(draft.identity ?? "").toLowerCase()));
  const known = new Set<string>();
  let leftOut = 0;
  for await (const { identity } of findings()) {
    if (identity === undefined) continue;
    if (named.has(identity)) known.add(identity);
    else leftOut += 1;
  }
  return { known, leftOut };
}

/** Puts the name given on the command line to decisions that have none. */
function signed(row: ImportRow, who: string | undefined): ImportRow {
  const { kind, who: own } = row.draft;
  const unsigned = (own === undefined || own === null || own === "") && kind !== undefined && kind !== "";
  return who === undefined || !unsigned ? row : { ...row, draft: { ...row.draft, who } };
}
