/**
 * Scores the detector of @tuomin/core on the labelled corpus and on clean prose.
 *
 *     node bench/dist/accuracy/run.js [--half tune|report|opened|unseen] [--errors CATEGORY] [--json] [--write]
 *
 * Without --half all are told: what is tuned on (tune, opened) in full, the rest in totals only. --errors lists the misses,
 * false findings and inexact spans of a category, of what is tuned on; it refuses the others. --write
 * pins the totals of the halves in bench/accuracy/pinned.json, with the peers' and the sample sites', and makes docs/accuracy.md of them.
 */
import { parseArgs } from "node:util";
import { createDetector } from "@tuomin/core";
import { createCleanCorpus } from "../clean/generate.js";
import { createCorpus, createOpenedCorpus, createUnseenCorpus } from "./corpus/generate.js";
import type { CorpusDocument, Half, Part } from "./corpus/types.js";
import type { Prediction } from "./match.js";
import { type HalfTotals, totalsOf } from "./pins.js";
import { type Score, scoreClean, scoreDocuments, sumShares } from "./score.js";
import { tellClean, tellErrors, tellScore } from "./tell.js";
import { writePins } from "./write.js";

const { values } = parseArgs({
  options: {
    half: { type: "string" },
    errors: { type: "string" },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const PARTS: readonly Part[] = ["tune", "report", "opened", "unseen"];
const TUNED: ReadonlySet<Part> = new Set(["tune", "opened"]);
const chosen = PARTS.filter((part) => values.half === undefined || values.half === part);
if (chosen.length === 0) throw new Error("--half takes tune, report, opened or unseen");
const read = (values.half ?? "tune") as Part;
if (values.errors !== undefined && !TUNED.has(read))
  throw new Error(`of ${values.half} only totals are told: --errors reads tune or opened`);

if (values.write && (values.half !== undefined || values.errors !== undefined))
  throw new Error("--write takes both halves: leave out --half and --errors");

const detector = createDetector();
const detect = (document: CorpusDocument): readonly Prediction[] =>
  document.form === "text" ? detector.detect(document.text) : detector.detectTable(document.rows);

/** What may be seen of what is not tuned on. */
const totals = (score: Score) => ({
  documents: score.documents,
  byCategory: score.byCategory,
  organizations: sumShares(score.organizations),
  decoys: sumShares(score.decoys),
});

const halves = chosen.filter((part): part is Half => part === "tune" || part === "report");
const corpus = createCorpus();
const pages = [...createOpenedCorpus(), ...createUnseenCorpus()];
const clean = createCleanCorpus();
const lines: string[] = [];
const figures: Record<string, unknown> = {};
const pinned: Partial<Record<Half, HalfTotals>> = {};

if (values.errors !== undefined) {
  lines.push(
    ...tellErrors(
      [...corpus, ...pages].filter(({ half }) => half === read),
      detect,
      values.errors,
    ),
  );
} else {
  for (const half of halves) {
    const score = scoreDocuments(
      corpus.filter((document) => document.half === half),
      detect,
    );
    const cleanScore = scoreClean(
      clean.filter((document) => document.half === half),
      (text) => detector.detect(text),
    );
    pinned[half] = totalsOf(score, cleanScore);
    lines.push(...tellScore(half, score, half === "tune"), ...tellClean(`clean prose, ${half}`, cleanScore), "");
    figures[half] = half === "tune" ? { score, clean: cleanScore } : { ...totals(score), clean: cleanScore };
  }
  for (const part of chosen.filter((part) => part === "opened" || part === "unseen")) {
    const score = scoreDocuments(
      pages.filter(({ half }) => half === part),
      detect,
    );
    lines.push(...tellScore(part, score, part === "opened"), "");
    figures[part] = part === "opened" ? score : totals(score);
  }
}
process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${lines.join("\n")}\n`);
if (values.write) await writePins(pinned as Record<Half, HalfTotals>, corpus);
