import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, statSync } from "node:fs";
import { basename, dirname, extname, join, resolve } from "node:path";
import type { ReportFormat } from "../config/choices.js";
import { DEFAULTS } from "../config/defaults.js";
import type { Audit } from "../ledger/audit.js";
import { ledgerFile } from "../ledger/ledger.js";
import { asWriteProblem, ownFiles, recordFiles } from "../ledger/output.js";
import { readFolder } from "../ledger/read-folder.js";
import { EXIT } from "../messages/problem.js";
import { missingPath, outputExists } from "../messages/problems.js";
import { WRITTEN } from "../messages/report.js";
import type { Language } from "../messages/words.js";
import { reportFiles, writeReport } from "../report/write.js";
import type { Given } from "./parse.js";
import { print } from "./terminal.js";

/** `tuomin report`: reports of a finished scan, without reading anything anew. */
export async function run([given]: readonly string[], flags: Given, language: Language): Promise<number> {
  if (!existsSync(given!)) throw missingPath(given!);
  const folder = statSync(given!).isDirectory() ? resolve(given!) : dirname(resolve(given!));
  const formats = (flags.format as readonly ReportFormat[] | undefined) ?? DEFAULTS.formats;
  const out = (flags.out as string | undefined) ?? folder;
  const asked = resolve(out);
  const single = fileAsked(asked, formats);
  const target = single === null ? asked : dirname(asked);
  const names = single === null ? formats.flatMap(reportFiles) : [single];
  refuseOthers(target, names, flags.force === true);
  const { audit, close } = await openAudit(given!, folder, flags);
  try {
    const written = await writeAll(audit, formats, target, single, language);
    if (target === folder) recordFiles(folder, names);
    print(WRITTEN(written)[language]);
    return EXIT.clean;
  } catch (error) {
    throw asWriteProblem(out, error);
  } finally {
    close();
  }
}

/** The ledger where there is one, with what was decided about its findings; else the JSON Lines files of the folder. */
async function openAudit(given: string, folder: string, flags: Given): Promise<{ audit: Audit; close: () => void }> {
  const number = flags.run as number | undefined;
  if (!existsSync(ledgerFile(given)) && number === undefined) return { audit: await readFolder(folder), close() {} };
  const { openLedger } = await import("../ledger/sqlite/open-ledger.js");
  const ledger = await openLedger(given, { readOnly: true });
  const { asOf, baseline } = flags as { readonly asOf?: string; readonly baseline?: string };
  try {
    const audit = ledger.audit(number, asOf === undefined ? {} : { asOf });
    const { changesOf } = await import("../ledger/sqlite/changes-of.js");
    const changes = await changesOf(ledger, audit, baseline);
    return { audit: changes === undefined ? audit : { ...audit, changes }, close: ledger.close };
  } catch (error) {
    ledger.close();
    throw error;
  }
}

/** `-o report.docx` with one format of one file names the file itself; anything else names a folder. */
function fileAsked(out: string, formats: readonly ReportFormat[]): string | null {
  const [name, ...others] = formats.flatMap(reportFiles);
  if (name === undefined || others.length > 0) return null;
  return extname(out).toLowerCase() === extname(name) && !(existsSync(out) && statSync(out).isDirectory())
    ? basename(out)
    : null;
}

/** Only what an earlier run of ours wrote is replaced. */
function refuseOthers(folder: string, names: readonly string[], force: boolean): void {
  if (force) return;
  const own = new Set(ownFiles(folder));
  for (const name of names)
    if (existsSync(join(folder, name)) && !own.has(name)) throw outputExists(join(folder, name));
}

/** Everything is made beside its place and moved there when it is whole. */
async function writeAll(
  audit: Audit,
  formats: readonly ReportFormat[],
  target: string,
  single: string | null,
  language: Language,
): Promise<string[]> {
  mkdirSync(target, { recursive: true });
  const stage = mkdtempSync(join(target, ".tuomin-report-"));
  try {
    const files: string[] = [];
    for (const format of formats) files.push(...(await writeReport(format, audit, stage, language)));
    return files.map((file) => {
      const place = join(target, single ?? basename(file));
      renameSync(file, place);
      return place;
    });
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}
