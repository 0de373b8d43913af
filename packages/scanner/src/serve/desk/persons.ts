import type { Category } from "@tuomin/core";
import type { FindingRecord } from "../../ledger/finding-record.js";

/** Values that name one person, the surest first. A birthday or an address may be shared by many. */
const NAMING: readonly Category[] = ["id-number", "bank-account", "phone", "email"];

/** By what a finding is put with others: a person is known by a value, never by a name, since the ledger holds none. */
interface Person {
  readonly key: string;
  readonly masked: string;
  readonly category: Category;
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
 * Findings of one row of a table are of one person, who is known by the surest value of the row; the same value elsewhere is the same person. Outside of tables each finding
 * stands for itself, and equal values together.
 * @param tell gets the findings of one file
 */
export function createRows(tell: (placed: readonly Placed[]) => void): Rows {
  let path: string | null = null;
  let waiting: { id: number; record: FindingRecord; row: string | null }[] = [];
  const end = (): void => {
    const heads = new Map<string, FindingRecord>();
    for (const { record, row } of waiting) {
      if (row === null) continue;
      const head = heads.get(row);
      if (head === undefined || rankOf(record) < rankOf(head)) heads.set(row, record);
    }
    tell(waiting.map(({ id, record, row }) => ({ id, record, person: personOf(heads.get(row ?? "") ?? record, row) })));
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

function personOf(head: FindingRecord, row: string | null): Person {
  const { fingerprint, masked, category, path } = head;
  const naming = NAMING.includes(category);
  return { key: naming || row === null ? fingerprint : `${path}\0${row}`, masked, category };
}

function rankOf({ category }: FindingRecord): number {
  const rank = NAMING.indexOf(category);
  return rank < 0 ? NAMING.length : rank;
}

/** The row of a table that a finding stands in; null outside of tables. */
function rowOf({ place }: FindingRecord): string | null {
  const row = /^[A-Z]+(\d+)$/.exec(place.cell ?? "")?.[1];
  return row === undefined ? null : JSON.stringify([place.sheet, place.page, place.part, row]);
}
