import type { Audit } from "../ledger/audit.js";
import { beijingDay } from "../ledger/beijing-time.js";
import { type ChartBar, type ChartSeries, chartHeight, chartXml } from "./docx/chart.js";
import { chartFrame, paragraph, table, WIDE } from "./docx/markup.js";
import { writePackage } from "./docx/package.js";
import { factsOf } from "./facts.js";
import { NARRATIVES, type Narrative } from "./narrative.js";
import { type Table, type TableId, tablesOf } from "./tables.js";
import { type Language, type ReportWords, WORDS } from "./words.js";

/** Rows of a table and bars of a chart: the rest is in the ledger, and the report says so. */
const MOST_ROWS = 30;
const MOST_BARS = 15;
const COLOURS = ["B3261E", "E0A030", "6F93AD"];
const INKS = ["FFFFFF", "1B2733", "1B2733"];
const LONGEST_NAME = 22;

/**
 * Writes the yearly report 年度排查报告 as a DOCX: a narrative with tables and charts in the form such reports have, with what only the office knows set off to be
 * filled in. Own markup over the zip writer: the libraries for DOCX put in pictures of charts, not charts that can be edited.
 */
export async function writeDocx(audit: Audit, file: string, language: Language): Promise<void> {
  const words = WORDS[language];
  const told = NARRATIVES[language];
  const story = createStory(tablesOf(audit, language), words, told);
  tell(story, audit, words, told);
  await writePackage(file, {
    body: story.body,
    charts: story.charts,
    title: told.title(beijingDay(audit.run.started).slice(0, 4)),
    creator: `tuomin ${audit.run.version}`,
    created: audit.run.started,
  });
}

/** The report's sections, in their order. */
function tell(story: Story, audit: Audit, words: ReportWords, told: Narrative): void {
  const facts = factsOf(audit);
  const { headings, subheadings, fill } = told;
  story.put("Title", told.title(facts.day.slice(0, 4)));
  story.put("Subtitle", told.made(facts));
  story.fill(fill.office);
  if (audit.run.reveal) story.put("Body", words.page.revealed!);
  if (audit.run.interrupted) story.put("Body", words.page.interrupted!);
  story.put("Heading1", headings.organisation);
  story.put("Body", told.organisation(facts));
  story.fill(fill.organisation);
  story.put("Heading1", headings.scope);
  story.put("Body", ...told.scope(facts));
  story.table("overview");
  story.put("Heading1", headings.findings);
  story.put("Heading2", subheadings.overall);
  story.put("Body", ...told.overall(facts));
  story.table("category");
  story.chart("category");
  story.put("Heading2", subheadings.where);
  story.put("Body", told.where(facts));
  story.table("region");
  story.table("organ");
  story.chart("organ");
  story.put("Heading2", subheadings.what);
  story.put("Body", told.what);
  story.table("publication", "format", "year");
  story.put("Heading2", subheadings.hidden);
  story.put("Body", told.hidden(facts));
  if (facts.hidden > 0) story.table("hidden");
  story.put("Heading2", subheadings.whole);
  story.put("Body", told.whole(facts));
  story.table("concerns");
  story.put("Heading1", headings.rectification);
  story.put("Body", ...told.rectification(facts));
  story.table("changes", "decisions");
  story.fill(fill.rectification);
  story.put("Heading1", headings.exemptions);
  story.put("Body", told.exemptions(facts));
  story.table("exemptions");
  story.put("Heading1", headings.unread);
  story.put("Body", told.unread(facts));
  story.table("unread");
  story.put("Heading1", headings.next);
  story.put("List", ...told.next(facts, words.advice, words.adviceHidden));
  story.fill(fill.next);
  story.put("Heading1", headings.method);
  story.put("Body", ...words.method);
}

/** The document under construction. */
interface Story {
  readonly body: readonly string[];
  readonly charts: readonly string[];
  readonly put: (style: Parameters<typeof paragraph>[0], ...texts: readonly string[]) => void;
  /** What a person is to fill in. */
  readonly fill: (texts: readonly string[]) => void;
  /** Roll-ups with their captions; one with nothing to tell is left out. */
  readonly table: (...ids: readonly TableId[]) => void;
  /** The outcomes of a roll-up as bars. */
  readonly chart: (id: TableId) => void;
}

function createStory(tables: readonly Table[], words: ReportWords, told: Narrative): Story {
  const body: string[] = [];
  const charts: string[] = [];
  const find = (id: TableId): Table | undefined => tables.find((one) => one.id === id);
  const series: ChartSeries[] = (["violation", "review", "exempt"] as const).map((outcome, at) => ({
    name: words.outcome[outcome],
    colour: COLOURS[at]!,
    ink: INKS[at]!,
  }));
  return {
    body,
    charts,
    put(style, ...texts) {
      for (const text of texts) body.push(paragraph(style, text));
    },
    fill(texts) {
      for (const text of texts) body.push(paragraph("Body", text, true));
    },
    table(...ids) {
      for (const id of ids) {
        const found = find(id);
        if (found === undefined || found.rows.length === 0) continue;
        const { heads, rows } = narrow(found, words);
        const records = found.total ? rows.length - 1 : rows.length;
        const shown =
          records > MOST_ROWS ? [...rows.slice(0, MOST_ROWS), ...(found.total ? rows.slice(-1) : [])] : rows;
        body.push(paragraph("Caption", found.title), table(heads, shown, widthsOf(heads, shown), found.total));
        if (records > MOST_ROWS) body.push(paragraph("Note", told.cut(MOST_ROWS, records)));
      }
    },
    chart(id) {
      const found = find(id);
      const bars = found === undefined ? [] : barsOf(found);
      if (found === undefined || bars.length === 0) return;
      charts.push(chartXml(bars, series));
      const about = `${found.title}: ${bars.map(({ name, values }) => `${name} ${values.join("/")}`).join("; ")}`;
      body.push(paragraph("Caption", found.title), chartFrame(charts.length, chartHeight(bars.length), about));
    },
  };
}

/** A table that a page of A4 has room for: the levels of a region in one column, and without columns that tell nothing. */
function narrow({ id, heads, rows }: Table, words: ReportWords): { heads: readonly string[]; rows: Table["rows"] } {
  if (id === "overview" || id === "category" || id === "changes") return { heads, rows };
  const regions = id === "region" || id === "organ" ? 3 : 1;
  const joined = rows.map((row) => {
    const names = row.slice(0, regions).filter((name) => name !== "" && name !== words.heads.unknown);
    return [regions === 1 ? row[0]! : names.join(" ") || words.heads.unknown, ...row.slice(regions)];
  });
  const titles = [regions === 1 ? heads[0]! : words.page.region!, ...heads.slice(regions)];
  const kept = titles.map((_, at) => at === 0 || joined.some((row) => row[at] !== 0 && row[at] !== ""));
  const only = <T>(cells: readonly T[]): T[] => cells.filter((_, at) => kept[at]);
  return { heads: only(titles), rows: joined.map(only) };
}

/** Texts get room by their length, numbers little. */
function widthsOf(heads: readonly string[], rows: Table["rows"]): number[] {
  return heads.map((_, at) => {
    const longest = Math.max(...rows.map((row) => (typeof row[at] === "number" ? 0 : String(row[at]).length)));
    return longest === 0 ? 6 : Math.min(heads.length > WIDE ? 11 : 22, Math.max(7, longest));
  });
}

/** The first column that names something, and the three outcomes behind the column of all findings. */
function barsOf({ heads, rows, total }: Table): ChartBar[] {
  const first = rows[0]?.findIndex((cell) => typeof cell === "number") ?? -1;
  if (first < 1 || heads.length < first + 4) return [];
  return (total ? rows.slice(0, -1) : rows)
    .map((row) => ({ name: short(String(row[first - 1])), values: row.slice(first + 1, first + 4).map(Number) }))
    .filter(({ values }) => values.some((value) => value > 0))
    .sort((a, b) => b.values[0]! - a.values[0]!)
    .slice(0, MOST_BARS);
}

function short(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}
