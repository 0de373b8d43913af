import type { Category } from "@tuomin/core";
import type { FindingRecord } from "../../ledger/finding-record.js";

/** Values that name one person, the surest first. A birthday, an income or a state of marriage is shared by many. */
const NAMING: readonly Category[] = ["id-number", "bank-account", "phone", "email"];

/** By what a finding is put with others: a person is known by a value, never by a name, since the ledger holds none. */
interface Person {
  readonly key: string;
  /** Of the value the person is known by; both empty for what belongs to nobody in particular. */
  readonly masked: string;
  readonly category: Category | "";
}

interface Placed {
  readonly id: number;
  readonly record: FindingRecord;
  readonly person: Person;
}

/** Puts findings with persons, file after file. */
interface Rows {
  /** In reading order; those of a file one after the other. */
  readonly add: (id: number, record: FindingRecord) => void;
  readonly end: () => void;
}

/**
 * Findings of one row of a table, or of one line that names one person only, are of one person, who is known by the surest value in it; the same value elsewhere is the same
 * person. What stands beside no such value is put together by page, under nobody's name: to guess whose it is would be worse than to leave it open.
 * @param tell gets the findings of one file
 */
export function createRows(tell: (placed: readonly Placed[]) => void): Rows {
  let path: string | null = null;
  let waiting: { id: number; record: FindingRecord; row: string | null }[] = [];
  const end = (): void => {
    const rows = new Map<string, FindingRecord[]>();
    for (const { record, row } of waiting) {
      if (row === null) continue;
      const known = rows.get(row);
      if (known === undefined) rows.set(row, [record]);
      else known.push(record);
    }
    const heads = new Map([...rows].map(([row, records]) => [row, headOf(records)]));
    tell(
      waiting.map(({ id, record, row }) => ({ id, record, person: personOf(record, heads.get(row ?? "") ?? null) })),
    );
    waiting = [];
  };
  return {
    add(id, record) {
      if (record.path !== path) end();
      path = record.path;
      waiting.push({ id, record, row: rowOf(record) });
    },
    end,
  };
}

/** The finding by which the person of a row is known; null where it names nobody, or several. */
function headOf(records: readonly FindingRecord[]): FindingRecord | null {
  const naming = records.filter(({ category }) => NAMING.includes(category));
  for (const category of NAMING) {
    const values = new Set(naming.filter((record) => record.category === category).map((record) => record.fingerprint));
    if (values.size > 1) return null;
  }
  return naming.sort((a, b) => NAMING.indexOf(a.category) - NAMING.indexOf(b.category))[0] ?? null;
}

function personOf(record: FindingRecord, head: FindingRecord | null): Person {
  const known = head ?? (NAMING.includes(record.category) ? record : null);
  if (known === null) return { key: `page\0${record.path}`, masked: "", category: "" };
  return { key: known.fingerprint, masked: known.masked, category: known.category };
}

/** The row of a table, or the line, that a finding stands in. A row of a page may be written on one line with others, or on many. */
function rowOf({ place, row: told }: FindingRecord): string | null {
  const cell = /^[A-Z]+(\d+)$/.exec(place.cell ?? "")?.[1];
  if (cell === undefined && told !== undefined) return JSON.stringify(told);
  const row = cell ?? place.line;
  return row === undefined ? null : JSON.stringify([place.sheet, place.page, place.part, String(row)]);
}
