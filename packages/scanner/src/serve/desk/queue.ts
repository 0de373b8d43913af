import type { Database } from "libsql";
import type { DecisionMark } from "../../ledger/decision.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import type { State } from "./counts.js";
import { createRows } from "./persons.js";

/**
 * The findings of one run in the order in which they are looked at, as the scan found them: worst pages first, and persons by how many pages they stand on. The ledger keeps findings as lines; paging,
 * counting and grouping want them by column. What is decided comes on top of a copy (open-queue.ts).
 */
const SCHEMA = `
PRAGMA journal_mode = OFF;
PRAGMA synchronous = OFF;
PRAGMA cache_size = -65536;
CREATE TABLE meta (key TEXT PRIMARY KEY);
CREATE TABLE records (id INTEGER PRIMARY KEY, record TEXT NOT NULL);
CREATE TABLE items (
  id INTEGER PRIMARY KEY,
  identity TEXT NOT NULL,
  page INTEGER NOT NULL,
  person INTEGER NOT NULL,
  organ TEXT NOT NULL,
  rule TEXT NOT NULL,
  category TEXT NOT NULL,
  outcome TEXT NOT NULL,
  open INTEGER NOT NULL
);
CREATE TABLE pages (id INTEGER PRIMARY KEY, path TEXT NOT NULL, title TEXT NOT NULL, organ TEXT NOT NULL);
CREATE TABLE persons (id INTEGER PRIMARY KEY, key TEXT NOT NULL, masked TEXT NOT NULL, category TEXT NOT NULL);
`;

/** Groups get the numbers of their rank: a list of them is then a walk over an index. Findings are few a page, pages may be many. */
const RANKS = `
CREATE TEMP TABLE page_rank AS SELECT page AS old, row_number() OVER
  (ORDER BY sum(outcome = 'violation') DESC, count(*) DESC, min(id)) AS new FROM items GROUP BY page;
CREATE UNIQUE INDEX temp.page_old ON page_rank (old);
CREATE TEMP TABLE person_rank AS SELECT person AS old, row_number() OVER
  (ORDER BY count(DISTINCT page) DESC, count(*) DESC, min(id)) AS new FROM items GROUP BY person;
CREATE UNIQUE INDEX temp.person_old ON person_rank (old);
UPDATE items SET
  page = (SELECT new FROM page_rank WHERE old = page), person = (SELECT new FROM person_rank WHERE old = person);
CREATE TABLE ranked_pages AS SELECT new AS id, path, title, organ FROM pages JOIN page_rank ON old = id;
CREATE TABLE ranked_persons AS SELECT new AS id, masked, category FROM persons JOIN person_rank ON old = id;
DROP TABLE pages; DROP TABLE persons; DROP TABLE page_rank; DROP TABLE person_rank;
CREATE UNIQUE INDEX ranked_page ON ranked_pages (id);
CREATE UNIQUE INDEX ranked_person ON ranked_persons (id);
`;

const BATCH = 20_000;

/**
 * Fills an empty database with the findings of a run as the scan found them, no decision applied.
 * @param key by which it is known again
 */
export async function fillQueue(
  database: Database,
  findings: AsyncIterable<FindingRecord>,
  key: string,
): Promise<void> {
  database.exec(SCHEMA);
  const keep = database.prepare("INSERT INTO records VALUES (?, ?)");
  const add = database.prepare("INSERT INTO items VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  const addPage = database.prepare("INSERT INTO pages VALUES (?, ?, ?, ?)");
  const addPerson = database.prepare("INSERT INTO persons VALUES (?, ?, ?, ?)");
  const pages = new Map<string, number>();
  const persons = new Map<string, number>();
  const numbered = (known: Map<string, number>, key: string, make: (id: number) => void): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, known.size + 1);
    make(known.size);
    return known.size;
  };
  const rows = createRows((waiting) => {
    for (const { id, record, person } of waiting) {
      const { path, organ, title, rule, category, outcome } = record;
      const page = numbered(pages, path, (number) => addPage.run([number, path, title ?? "", organ ?? ""]));
      const who = numbered(persons, person.key, (number) =>
        addPerson.run([number, person.key, person.masked, person.category]),
      );
      keep.run([id, JSON.stringify(record)]);
      add.run([
        id,
        record.identity ?? "",
        page,
        who,
        organ ?? "",
        rule,
        category,
        outcome.kind,
        stateOf(outcome.kind, null).open,
      ]);
    }
  });
  let id = 0;
  database.exec("BEGIN");
  for await (const record of findings) {
    rows.add(++id, record);
    if (id % BATCH === 0) database.exec("COMMIT; BEGIN");
  }
  rows.end();
  database.exec("COMMIT");
  database.exec(RANKS);
  // Last: a database that has it is whole.
  database.prepare("INSERT INTO meta VALUES (?)").run([key]);
}

/** How an item is counted: `open` is what somebody still has to decide. What a clause exempts needs no decision. */
export function stateOf(
  outcome: FindingRecord["outcome"]["kind"],
  decision: Pick<DecisionMark, "kind" | "who" | "expired" | "stale"> | null,
): State {
  const lapsed = decision?.expired === true || decision?.stale === true;
  const needed = outcome !== "exempt";
  return {
    kind: decision?.kind ?? "",
    who: decision?.who ?? "",
    open: needed && (decision === null || lapsed) ? 1 : 0,
    lapsed: lapsed ? 1 : 0,
  };
}
