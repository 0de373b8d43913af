/**
 * Scores the detector of @tuomin/core on the labelled corpus and on clean prose.
 *
 *     node bench/dist/accuracy/run.js [--half tune|report] [--errors CATEGORY] [--json] [--write]
 *
 * Without --half both halves are told: the tuned one in full, the other in totals only. --errors lists the misses, false
 * findings and inexact spans of a category, of the half that is tuned on; it refuses the other. --write
 * pins the totals in bench/accuracy/pinned.json, with the peers' and the sample sites', and makes docs/accuracy.md of them.
 */
import { parseArgs } from "node:util";
import { createDetector } from "@tuomin/core";
import { createCleanCorpus } from "../clean/generate.js";
import { createCorpus } from "./corpus/generate.js";
import type { CorpusDocument, Half } from "./corpus/types.js";
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
if (values.half !== undefined && values.half !== "tune" && values.half !== "report")
  throw new Error("--half takes tune or report");
if (values.errors !== undefined && values.half === "report")
  throw new Error("the report half is for totals only: --errors reads the tune half");

if (values.write && (values.half !== undefined || values.errors !== undefined))
  throw new Error("--write takes both halves: leave out --half and --errors");

const detector = createDetector();
const detect = (document: CorpusDocument): readonly Prediction[] =>
  document.form === "text" ? detector.detect(document.text) : detector.detectTable(document.rows);

/** What may be seen of the half that is not tuned on. */
const totals = (score: Score) => ({
  documents: score.documents,
  byCategory: score.byCategory,
  organizations: sumShares(score.organizations),
  decoys: sumShares(score.decoys),
});

const halves: readonly Half[] = values.half === undefined ? ["tune", "report"] : [values.half as Half];
const corpus = createCorpus();
const clean = createCleanCorpus();
const lines: string[] = [];
const figures: Record<string, unknown> = {};
const pinned: Partial<Record<Half, HalfTotals>> = {};

if (values.errors !== undefined) {
  lines.push(
    ...tellErrors(
      corpus.filter(({ half }) => half === "tune"),
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
}
process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : `${lines.join("\n")}\n`);
if (values.write) await writePins(pinned as Record<Half, HalfTotals>, corpus);
