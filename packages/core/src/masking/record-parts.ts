import { TuominError } from "../errors.js";

/** Keys and indexes from the record to one of its values. */
export type Path = readonly (string | number)[];

/** A value of a record that can hold personal information: a string, or a number or date by its text. */
interface Leaf {
  readonly path: Path;
  /** As it is read: numbers in full, dates as ISO days, as JSON has them. */
  readonly text: string;
}

/** The parts of a record that are read together. Numbers are indexes of leaves. */
export interface RecordParts {
  readonly leaves: readonly Leaf[];
  /** Objects: the leaves of each, with those of the objects in it; the keys that lead to each, outermost first. */
  readonly objects: readonly { readonly keys: readonly (readonly string[])[]; readonly leaves: readonly number[] }[];
  /** Arrays of rows. */
  readonly tables: readonly (readonly (readonly number[])[])[];
  /** Running texts, read by themselves. */
  readonly texts: readonly number[];
}

/** No record of a person is nested deeper; what is has been put together by mistake. */
const DEEPEST = 64;
/** A longer value, or one with line breaks, is running text: the body of a notice, not a field. */
const LONGEST_FIELD = 200;

interface Draft {
  readonly leaves: Leaf[];
  readonly objects: { readonly keys: (readonly string[])[]; readonly leaves: number[] }[];
  readonly tables: (readonly (readonly number[])[])[];
  readonly texts: number[];
}

/**
 * Takes a record apart. An object and the objects in it are one record (`guardian.phone` is in the row of its child); each object of an array is one of its
 * own. An array of rows of plain values is a table.
 * @throws TuominError `record-not-plain` for a value that is neither plain data nor a date (a Map, an instance of a class, a buffer): it cannot be looked into,
 *   and to hand it back unread would be to vouch for it; `record-too-deep` beyond 64 levels and for records that hold themselves
 */
export function partsOf(record: unknown): RecordParts {
  const draft: Draft = { leaves: [], objects: [], tables: [], texts: [] };
  const object = { keys: [], leaves: [] };
  visit(record, [], [], object, draft);
  if (object.leaves.length > 0) draft.objects.push(object);
  return draft;
}

function visit(
  value: unknown,
  path: Path,
  keys: readonly string[],
  object: Draft["objects"][number],
  draft: Draft,
): void {
  if (path.length > DEEPEST)
    throw new TuominError(
      "record-too-deep",
      `记录嵌套超过 ${DEEPEST} 层或自我引用：请先展开为普通字段`,
      `the record is nested deeper than ${DEEPEST} levels or holds itself: flatten it first`,
    );
  const text = textOf(value, path);
  if (text !== null) {
    const leaf = draft.leaves.push({ path, text }) - 1;
    if (text.length > LONGEST_FIELD || /[\n\r]/.test(text)) draft.texts.push(leaf);
    else {
      object.keys.push(keys);
      object.leaves.push(leaf);
    }
    return;
  }
  if (Array.isArray(value)) visitArray(value, path, keys, object, draft);
  else if (typeof value === "object" && value !== null)
    for (const key of Object.keys(value))
      visit((value as Record<string, unknown>)[key], [...path, key], [...keys, key], object, draft);
}

function visitArray(
  items: readonly unknown[],
  path: Path,
  keys: readonly string[],
  object: Draft["objects"][number],
  draft: Draft,
): void {
  if (items.length > 1 && items.every((item) => Array.isArray(item) && item.every(isScalar))) {
    const rows = items.map((item, row) =>
      (item as unknown[]).map(
        (cell, column) => draft.leaves.push({ path: [...path, row, column], text: textOf(cell, path) ?? "" }) - 1,
      ),
    );
    draft.tables.push(rows);
    return;
  }
  items.forEach((item, index) => {
    const isRecord = typeof item === "object" && item !== null && !(item instanceof Date);
    const own = isRecord ? { keys: [], leaves: [] } : object;
    visit(item, [...path, index], isRecord ? [] : keys, own, draft);
    if (isRecord && own.leaves.length > 0) draft.objects.push(own);
  });
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null || value instanceof Date;
}

/** The text of a value that has one; null for objects, arrays, and values that hold nothing (null, booleans, functions). */
function textOf(value: unknown, path: Path): string | null {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return Number.isFinite(value) ? fullNumber(value) : null;
    case "bigint":
      return value.toString();
    case "object":
      break;
    default:
      return null;
  }
  if (value === null || Array.isArray(value)) return null;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype as object) !== null) throw notPlain(path);
  return null;
}

/** 5.226e17 is no way to write an ID. */
function fullNumber(value: number): string {
  return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Keys may be personal themselves and are not repeated: the level is enough to find it. */
function notPlain(path: Path): TuominError {
  const level = path.length + 1;
  return new TuominError(
    "record-not-plain",
    `记录第 ${level} 层含有非普通对象（如 Map、类的实例、二进制数据）：请先转换为普通对象`,
    `level ${level} of the record holds something that is no plain object (a Map, an instance of a class, bytes): convert it to plain objects first`,
  );
}
