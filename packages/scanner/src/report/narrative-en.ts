import type { Narrative } from "./narrative.js";

const size = (bytes: number): string =>
  bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(1)} GB`
    : bytes >= 1e6
      ? `${(bytes / 1e6).toFixed(1)} MB`
      : `${Math.ceil(bytes / 1e3)} KB`;
const n = (value: number): string => value.toLocaleString("en-US");

const some = (count: number, what: string): string => (count === 0 ? "" : ` (${n(count)} of them ${what})`);

/** The yearly report in English. */
export const NARRATIVE_EN: Narrative = {
  title: (year) => `Personal information on government sites: report for ${year}`,
  made: ({ day }) => `(made from the audit of ${day})`,
  headings: {
    organisation: "1. Organisation",
    scope: "2. Scope",
    findings: "3. Findings",
    rectification: "4. Rectification",
    exemptions: "5. Exemptions and their grounds",
    unread: "6. What could not be read",
    next: "7. Next steps",
    method: "Annex: method",
  },
  subheadings: {
    overall: "3.1 Overall",
    where: "3.2 Regions and organs",
    what: "3.3 Kinds of publication, formats and years",
    hidden: "3.4 Personal information in hiding",
    whole: "3.5 Publications that should not be up as a whole",
  },
  fill: {
    office: ["Reporting office: [to be filled in]    Date: [to be filled in]"],
    organisation: [
      "[To be filled in: lead department and persons answerable, how the work was shared out, who reviewed]",
    ],
    rectification: [
      "[To be filled in: measures taken, time limits, organs answerable, search engines' copies and old attachments]",
    ],
    next: ["[To be filled in: further plans, and what needs help from above]"],
  },
  organisation: ({ version, rules }) =>
    `Under clause 22 of 黔府办发〔2018〕22号, twelve kinds of private information in what was published (ID numbers, home addresses, bank accounts and others) were looked for, disciplinary publication and mandatory disclosure apart. The audit was made with tuomin ${version} and ${rules} rules: pages, attachments and their hidden parts were read one by one, and findings are for people to review.`,
  scope: (facts) => [
    `Scanned: ${facts.roots.join(", ")}. ${n(facts.files)} files (${size(facts.bytes)}): ${n(facts.scanned)} wholly read, ${n(facts.partial)} in part, ${n(facts.skipped)} not read, ${n(facts.failed)} failed; ${n(facts.setAside)} are no documents (styles, scripts and the like) and out of scope.`,
    facts.scanned + facts.partial === 0
      ? "No document in scope was read: look at the scope, and at why the files could not be read."
      : facts.gaps === 0
        ? "Every document in scope was read to its end."
        : `${n(facts.gaps)} files could not be wholly read and may still hold personal information; the figures of this report leave out what was not read (see section 6).`,
  ],
  overall: (facts) => {
    if (facts.findings === 0 && facts.scanned + facts.partial === 0)
      return ["Not one file in scope could be read: this does not mean that there is no personal information."];
    if (facts.findings === 0) return ["No personal information was found in what was read."];
    const first = `${n(facts.findings)} findings in ${n(facts.filesWithFindings)} files: ${n(facts.violation)} violations to be corrected, ${n(facts.review)} for a person to review, ${n(facts.exempt)} exempt by law.`;
    return facts.violation === 0 ? [first] : [first, `Violations concern ${n(facts.organs)} organs. By category:`];
  },
  where: ({ organs }) =>
    `Findings and coverage by region${organs > 0 ? "; the chart shows the organs with most violations" : ""}:`,
  what: "By kind of publication, format and year. The year is that of the date on the page or in its address.",
  hidden: ({ hidden }) =>
    hidden === 0
      ? "Nothing was found in hiding."
      : `${n(hidden)} findings cannot be seen on the page but are published with the file (hidden rows and columns, comments, properties, HTML comments …). Whoever downloads the file has them: they are to be removed from the source file, which is then uploaded again.`,
  whole: ({ concerns }) =>
    concerns === 0
      ? "No publication was found that should be down, or elsewhere, as a whole."
      : `${n(concerns)} files as a whole should not be up any longer, or not here:`,
  rectification: (facts) => [
    facts.since === null
      ? `There is no earlier audit to compare with; the rate of rectification counts from the next one on. As of this audit ${n(facts.violation)} findings are to be corrected and ${n(facts.review)} to be reviewed.`
      : `Since the audit of ${facts.since}: ${n(facts.changes.fixed)} fixed, ${n(facts.changes.open)} still open${some(facts.changes.moved, "moved")}, ${n(facts.changes.unread)} in files that could not be read again, ${n(facts.changes.added)} new${some(facts.changes.reappeared, "reappeared")}; rate of rectification ${facts.rate ?? "–"}.`,
    facts.decided === 0
      ? "The ledger holds no decision by a reviewer yet."
      : `The ledger holds ${n(facts.decided)} decisions by reviewers:`,
  ],
  exemptions: ({ exempt }) =>
    exempt === 0
      ? "Nothing was exempt."
      : `${n(exempt)} findings may be published by law, or were decided to be no violation. Their clauses, by kind of publication and category, are to be kept on file:`,
  unread: ({ gaps }) =>
    gaps === 0
      ? "Every document in scope was read to its end."
      : `${n(gaps)} files could not be wholly read, for these reasons; the organs answerable supply readable copies or look at them by hand. The ledger's sheet “Not read” lists them one by one.`,
  next: (facts, advice, hiding) => {
    const steps = facts.categories.map(({ category, count }) => `${advice[category]} (${n(count)})`);
    const lines: string[] = [];
    if (facts.violation > 0) lines.push(`Correct the ${n(facts.violation)} violations. ${steps.join("; ")}.`);
    if (facts.hidden > 0) lines.push(`${hiding} (${n(facts.hidden)}).`);
    if (facts.review > 0) lines.push(`Have reviewers decide the ${n(facts.review)} findings that are open.`);
    if (facts.concerns > 0) lines.push(`Take down the ${n(facts.concerns)} files that should not be up.`);
    if (facts.gaps > 0) lines.push(`Look by hand at the ${n(facts.gaps)} files that were not wholly read.`);
    lines.push("Check every document before it is published; scan again when corrections are done, and compare.");
    return lines.map((line, at) => `${at + 1}. ${line}`);
  },
  cut: (shown, all) => `First ${n(shown)} of ${n(all)} rows; the ledger (ledger.xlsx) has all.`,
  size,
};
