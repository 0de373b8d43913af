import { CATEGORIES, type Half, STRUCTURED } from "./corpus/types.js";
import { FIGURES, type HalfTotals, type Pins, perThousand } from "./pins.js";
import { rates, shareOf, sumShares } from "./score.js";

const figure = (x: number): string => x.toFixed(4);
const line = (...cells: readonly (string | number)[]): string => `| ${cells.join(" | ")} |`;
const heads = (...cells: readonly string[]): string[] => [
  line(...cells),
  line(...cells.map((_, index) => (index === 0 ? "---" : "---:"))),
];

function half(title: string, totals: HalfTotals): string[] {
  const organizations = sumShares(totals.organizations);
  return [
    `## ${title}: ${totals.documents} documents`,
    "",
    ...heads("Category", "Found", "Missed", "False", "Precision", "Recall", "F1", "Exact F1"),
    ...CATEGORIES.map((category) => {
      const counts = totals.categories[category];
      const { precision, recall, f1 } = rates(counts);
      const exact = rates(counts, "exact").f1;
      return line(
        `\`${category}\``,
        counts.hits,
        counts.misses,
        counts.falses,
        figure(precision),
        figure(recall),
        figure(f1),
        figure(exact),
      );
    }),
    "",
    `- Organisations' items taken for a person's: ${organizations.hit} of ${organizations.of} (${figure(shareOf(organizations))}).`,
    `- Look-alikes hit: ${totals.decoys.hit} of ${totals.decoys.of} (${figure(shareOf(totals.decoys))}).`,
    `- Clean prose: ${figure(perThousand(totals.clean))} false findings in 1,000 characters (${totals.clean.characters} characters${Object.entries(
      totals.clean.falses,
    )
      .map(([category, count]) => `; ${category} ${count}`)
      .join("")}).`,
    "",
  ];
}

function surfaces({ tune, report }: Pins["halves"]): string[] {
  const names = [...new Set([...Object.keys(tune.surfaces), ...Object.keys(report.surfaces)])].sort();
  const cell = (totals: HalfTotals, name: string): string => {
    const share = totals.surfaces[name];
    return share === undefined ? "–" : `${share.hit} of ${share.of}`;
  };
  return [
    "## By surface",
    "",
    "How many of the values written in each way are found.",
    "",
    ...heads("Category/surface", "Tuned half", "Reported half"),
    ...names
      .filter((name) => STRUCTURED.some((category) => name.startsWith(`${category}/`)))
      .map((name) => line(`\`${name}\``, cell(tune, name), cell(report, name))),
    "",
  ];
}

function peers({ halves, peers: others }: Pins): string[] {
  const ours = (category: (typeof STRUCTURED)[number]) => {
    const [one, other] = (["tune", "report"] as readonly Half[]).map((name) => halves[name].categories[category]);
    return {
      hits: one!.hits + other!.hits,
      exact: 0,
      misses: one!.misses + other!.misses,
      falses: one!.falses + other!.falses,
    };
  };
  const names = Object.keys(others);
  const tell = (counts: Parameters<typeof rates>[0]): string => {
    const { precision, recall, f1 } = rates(counts);
    return `${figure(f1)} (${figure(precision)} / ${figure(recall)})`;
  };
  return [
    "## Beside other tools",
    "",
    "Both halves, the same documents in the same run: F1 (precision / recall). A table is shown to the others cell by cell. Their types are put into our",
    "categories by name (PHONE, CREDIT_CARD, NATIONAL_ID …); they do not tell whose a value is, so every organisation's telephone they find counts as false.",
    "",
    ...heads("Category", "@tuomin/core", ...names),
    ...STRUCTURED.map((category) =>
      line(`\`${category}\``, tell(ours(category)), ...names.map((name) => tell(others[name]![category]!))),
    ),
    "",
  ];
}

function sites({ sites: totals }: Pins): string[] {
  const percent = (share: { of: number; hit: number }): string =>
    `${share.hit} of ${share.of} (${figure(shareOf(share))})`;
  return [
    "## The sample sites",
    "",
    "A whole scan of `fixtures/sites` beside its gold file: files of every format, hidden places, old encodings.",
    "",
    "    node bench/dist/sites/run.js",
    "",
    ...heads("Category", "Found", "Missed", "False", "F1"),
    ...Object.entries(totals.categories).map(([category, { hits, misses, falses }]) =>
      line(`\`${category}\``, hits, misses, falses, figure(rates({ hits, misses, falses, exact: 0 }).f1)),
    ),
    "",
    `- Organisations' data called personal: ${percent(totals.organizations)}.`,
    `- Place right: ${percent(totals.places)}.`,
    `- Weak masks found: ${percent(totals.weakMasks)}.`,
    "",
  ];
}

/** docs/accuracy.md, made of the pinned totals alone. */
export function tellPage(pins: Pins): string {
  return `${[
    "# Accuracy, measured",
    "",
    "Made by the bench; do not edit. All data is invented, written from a seed by `bench/accuracy/corpus`. How it is labelled and counted:",
    "[bench/accuracy/README.md](../bench/accuracy/README.md).",
    "",
    "    npm run build && node_modules/.bin/tsc -p bench",
    "    node bench/dist/accuracy/run.js            both halves, on the screen",
    "    node bench/dist/accuracy/run.js --write    the same with the peers and the sample sites: pins the totals and writes this page",
    "",
    "Rules are tuned on one half of the templates; of the other only totals are looked at. `bench/test/accuracy.test.ts` fails when a total is worse than",
    `pinned here, or a figure is newly missed: F1 by overlap ${FIGURES.structured} for each of the first six categories (exact span ${FIGURES.structuredExact}) and ${FIGURES.contextual} for each of`,
    `the other six, at most ${FIGURES.organizations * 100} % of organisations' data called personal, at most ${FIGURES.clean} false findings in 1,000 characters of clean prose, no more than`,
    `${FIGURES.apart * 100} points between the halves.`,
    "",
    pins.short.length === 0
      ? "Every figure is reached."
      : `Not reached: ${pins.short.map((figureMissed) => `*${figureMissed}*`).join(", ")}.`,
    "",
    ...half("The half rules are tuned on", pins.halves.tune),
    ...half("The half that is only reported", pins.halves.report),
    ...surfaces(pins.halves),
    ...peers(pins),
    ...sites(pins),
  ]
    .join("\n")
    .trimEnd()}\n`;
}
