import { CHANGES, type Comparison } from "../ledger/comparison.js";
import {
  ALL_ORGANS,
  CHANGE_NAMES,
  DIFF_COLUMNS,
  DIFF_HEAD,
  NO_ORGAN,
  ORGAN_COLUMNS,
} from "../messages/ledger-words.js";
import type { Language } from "../messages/words.js";
import { displayWidth } from "./display-width.js";
import { safe } from "./terminal.js";

interface Side {
  readonly ledger: string;
  readonly run: number;
  readonly started: string;
}

/** A comparison as text: how many findings changed how, and how far each organ is with putting them right. */
export function tellComparison(
  { old, new: now }: { readonly old: Side; readonly new: Side },
  { counts, organs, rate }: Comparison,
  language: Language,
): string {
  const name = ({ ledger, run, started }: Side): string => safe(`${ledger}#${run} (${started})`);
  const changes = CHANGES.map((change) => [
    CHANGE_NAMES[change][language],
    ...(["violation", "review", "exempt"] as const).map((outcome) => String(counts[change][outcome])),
  ]);
  const rows = organs.map(({ organ, province, city, county, fixed, open, unread, added, rate: own }) => [
    safe([province, city, county, organ ?? NO_ORGAN[language]].filter((part) => part !== null).join(" ")),
    percent(own),
    ...[fixed, open, unread, added].map(String),
  ]);
  const sum = (part: "fixed" | "open" | "unread" | "added"): string =>
    String(organs.reduce((all, one) => all + one[part], 0));
  const all = [ALL_ORGANS[language], percent(rate), sum("fixed"), sum("open"), sum("unread"), sum("added")];
  return [
    DIFF_HEAD(name(old), name(now))[language],
    table([DIFF_COLUMNS(language), ...changes]),
    table([ORGAN_COLUMNS.map((column) => column[language]), ...rows, all]),
    "",
  ].join("\n\n");
}

function percent(rate: number | null): string {
  return rate === null ? "–" : `${(100 * rate).toFixed(1)}%`;
}

/** Columns as wide as their widest cell; figures stand to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column]!))));
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const space = " ".repeat(widths[column]! - displayWidth(cell));
          return column === 0 ? cell + space : space + cell;
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
