import { CATEGORIES, type CorpusDocument, STRUCTURED } from "./corpus/types.js";
import { matchDocument, type Prediction } from "./match.js";
import { type CleanScore, type Detect, rates, type Score, type Share, shareOf, sumCounts, sumShares } from "./score.js";

const figure = (x: number): string => x.toFixed(4);
const row = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ");

function shares(title: string, all: Record<string, Share>, worstFirst: boolean): string[] {
  const names = Object.keys(all).sort((a, b) => {
    const [x, y] = [all[a] as Share, all[b] as Share];
    return worstFirst ? shareOf(y) - shareOf(x) || a.localeCompare(b) : a.localeCompare(b);
  });
  return [
    "",
    title,
    ...names.map((name) => {
      const share = all[name] as Share;
      return row([name, String(share.hit), String(share.of), figure(shareOf(share))], [44, 6, 6, 8]);
    }),
  ];
}

/** The score as lines of text: totals always, the details only for the half that is tuned on. */
export function tellScore(title: string, score: Score, details: boolean): string[] {
  const widths = [18, 7, 7, 7, 9, 9, 9, 9];
  const out = [
    `${title}: ${score.documents} documents`,
    row(["category", "hits", "missed", "false", "precision", "recall", "F1", "exact F1"], widths),
  ];
  const line = (name: string, counts: Parameters<typeof rates>[0]): string => {
    const near = rates(counts);
    return row(
      [
        name,
        String(counts.hits),
        String(counts.misses),
        String(counts.falses),
        figure(near.precision),
        figure(near.recall),
        figure(near.f1),
        figure(rates(counts, "exact").f1),
      ],
      widths,
    );
  };
  for (const category of CATEGORIES) out.push(line(category, score.byCategory[category]));
  out.push(line("the six by form", sumCounts(STRUCTURED.map((category) => score.byCategory[category]))));
  out.push(line("the six by context", sumCounts(CATEGORIES.slice(6).map((category) => score.byCategory[category]))));
  const organizations = sumShares(score.organizations);
  const decoys = sumShares(score.decoys);
  out.push(
    `organisations' items taken for a person's: ${organizations.hit} of ${organizations.of} (${figure(shareOf(organizations))})`,
  );
  out.push(`look-alikes hit: ${decoys.hit} of ${decoys.of} (${figure(shareOf(decoys))})`);
  if (!details) return out;
  out.push(...shares("organisations by category (taken for a person's, of all)", score.organizations, true));
  out.push(...shares("recall by surface", score.bySurface, false));
  out.push(...shares("recall by kind", score.byKind, false));
  const hit = Object.fromEntries(Object.entries(score.decoys).filter(([, share]) => share.hit > 0));
  out.push(...shares("look-alikes hit, by kind", hit, true));
  out.push("", "genres, lowest F1 first");
  const genres = Object.entries(score.byGenre).sort(([, a], [, b]) => rates(a).f1 - rates(b).f1);
  for (const [genre, counts] of genres) out.push(line(genre, counts));
  return out;
}

export function tellClean(title: string, clean: CleanScore): string[] {
  const kinds = Object.entries(clean.falses).map(([category, n]) => `${category} ${n}`);
  return [
    `${title}: ${clean.characters} characters, ${figure(clean.perThousand)} false findings per 1,000${kinds.length > 0 ? ` (${kinds.join(", ")})` : ""}`,
  ];
}

const visible = (text: string): string => text.replaceAll("\n", "⏎").replaceAll("\t", "⇥");

function context(document: CorpusDocument, span: Omit<Prediction, "category" | "subject">): string {
  if (document.form === "text") {
    const { text } = document;
    return visible(
      `${text.slice(Math.max(0, span.start - 24), span.start)}【${text.slice(span.start, span.end)}】${text.slice(span.end, span.end + 16)}`,
    );
  }
  const cells = document.rows[span.row ?? 0] ?? [];
  const cell = cells[span.column ?? 0] ?? "";
  const head = document.rows
    .slice(0, span.row)
    .findLast(
      (above) => /[\u4e00-\u9fff]/.test(above[span.column ?? 0] ?? "") && above.filter((c) => c !== "").length > 1,
    );
  return visible(
    `row ${span.row} column ${span.column} under ${head?.[span.column ?? 0] ?? "?"}: ${cell.slice(0, span.start)}【${cell.slice(span.start, span.end)}】${cell.slice(span.end)} in ${cells.join("|").slice(0, 120)}`,
  );
}

/** Every miss and every false finding of a category with what stands around it; the corpus is invented, so values are shown. */
export function tellErrors(documents: readonly CorpusDocument[], detect: Detect, category: string): string[] {
  const out: string[] = [];
  for (const document of documents) {
    const matched = matchDocument(document, detect(document));
    for (const gold of matched.misses)
      if (gold.category === category)
        out.push(`missed  ${document.id} ${gold.kind}/${gold.surface}  ${context(document, gold)}`);
    for (const prediction of matched.falses)
      if (prediction.category === category)
        out.push(`false   ${document.id} ${prediction.subject}  ${context(document, prediction)}`);
    for (const { gold, prediction, exact } of matched.hits)
      if (gold.category === category && !exact)
        out.push(
          `inexact ${document.id} ${gold.kind}/${gold.surface}  ${context(document, gold)} told as ${context(document, prediction)}`,
        );
  }
  return out;
}
