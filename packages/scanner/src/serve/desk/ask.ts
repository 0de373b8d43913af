import type { Database } from "libsql";
import { DECISION_KINDS, type DecisionKind } from "../../ledger/decision.js";
import type { FindingRecord } from "../../ledger/finding-record.js";
import type { Filter, Group, Grouping, Part, Summary } from "./contract.js";

/** A finding and where it belongs. */
export interface Found {
  readonly id: number;
  readonly identity: string;
  readonly page: number;
  readonly person: number;
  readonly record: FindingRecord;
}

/** What is asked of a filled queue. Every list comes in parts, so that it costs the same at a hundred findings and at a million. */
export interface Queue {
  readonly groups: (
    by: Grouping,
    filter: Filter,
    after: number,
    most: number,
  ) => Part<Omit<Group, "title" | "detail"> & Named>;
  readonly findings: (by: Grouping, key: number, filter: Filter, after: number, most: number) => Part<Found>;
  readonly finding: (id: number) => Found | null;
  /** All findings with one of these identities. */
  readonly withIdentity: (identity: string) => readonly Found[];
  /** Numbers and identities of what a filter lets through. */
  readonly selected: (filter: Filter) => readonly { readonly id: number; readonly identity: string }[];
  readonly knows: (identity: string) => boolean;
  readonly counts: () => Omit<Summary, "reveals" | "facets"> & { readonly facets: Facets };
}

interface Named {
  readonly path: string;
  readonly title: string;
  readonly masked: string;
  readonly category: string;
}

type Facets = Readonly<Record<keyof Summary["facets"], readonly { value: string; count: number; open: number }[]>>;

export function createQueue(database: Database): Queue {
  const all = <Row>(sql: string, parameters: readonly unknown[] = []): Row[] =>
    database
      .prepare(sql)
      .raw(true)
      .all([...parameters]) as Row[];

  const found = (rows: readonly FoundRow[]): Found[] =>
    rows.map(([id, identity, page, person, record]) => ({
      id,
      identity,
      page,
      person,
      record: JSON.parse(record) as FindingRecord,
    }));
  return {
    groups(by, filter, after, most) {
      const where = conditionOf(filter);
      const rows = all<[number, number, number, number, number, number]>(
        `SELECT ${by}, count(*), sum(open), sum(outcome = 'violation'), count(DISTINCT page), min(id)
         FROM items WHERE ${by} > ? AND ${where.sql} GROUP BY ${by} ORDER BY ${by} LIMIT ?`,
        [after, ...where.values, most + 1],
      );
      const list = rows.slice(0, most).map(([key, count, open, violations, pages, first]) => {
        const [[path, title, organ] = ["", "", ""]] = all<[string, string, string]>(
          "SELECT path, title, ranked_pages.organ FROM ranked_pages JOIN items ON ranked_pages.id = page WHERE items.id = ?",
          [first],
        );
        const [[masked, category] = ["", ""]] =
          by === "person"
            ? all<[string, string]>("SELECT masked, category FROM ranked_persons WHERE id = ?", [key])
            : [];
        return { key, count, open, violations, pages, path, title, organ, masked, category };
      });
      return { list, next: rows.length > most ? list.at(-1)!.key : null };
    },
    findings(by, key, filter, after, most) {
      const where = conditionOf(filter);
      const rows = all<FoundRow>(
        `SELECT ${FOUND} FROM items JOIN records USING (id) WHERE ${by} = ? AND id > ? AND ${where.sql} ORDER BY id LIMIT ?`,
        [key, after, ...where.values, most + 1],
      );
      const list = found(rows.slice(0, most));
      return { list, next: rows.length > most ? list.at(-1)!.id : null };
    },
    finding: (id) =>
      found(all<FoundRow>(`SELECT ${FOUND} FROM items JOIN records USING (id) WHERE id = ?`, [id]))[0] ?? null,
    withIdentity: (identity) =>
      found(all<FoundRow>(`SELECT ${FOUND} FROM items JOIN records USING (id) WHERE identity = ?`, [identity])),
    selected(filter) {
      const where = conditionOf(filter);
      return all<[number, string]>(`SELECT id, identity FROM items WHERE ${where.sql} ORDER BY id`, where.values).map(
        ([id, identity]) => ({ id, identity }),
      );
    },
    knows: (identity) => all("SELECT 1 FROM items WHERE identity = ? LIMIT 1", [identity]).length > 0,
    counts() {
      const [[findings, toDecide, open, lapsed] = [0, 0, 0, 0]] = all<[number, number, number, number]>(
        "SELECT count(*), total(outcome <> 'exempt'), total(open), total(lapsed) FROM items",
      );
      const kinds = new Map(all<[string, number]>("SELECT kind, count(*) FROM items WHERE kind <> '' GROUP BY kind"));
      const facet = (column: string) =>
        all<[string, number, number]>(
          `SELECT ${column}, count(*), sum(open) FROM items GROUP BY ${column} ORDER BY 2 DESC, 1`,
        ).map(([value, count, open]) => ({ value, count, open }));
      return {
        findings,
        toDecide,
        decided: toDecide - open,
        lapsed,
        byKind: Object.fromEntries(DECISION_KINDS.map((kind) => [kind, kinds.get(kind) ?? 0])) as Record<
          DecisionKind,
          number
        >,
        byWho: all<[string, number]>(
          "SELECT who, count(*) FROM items WHERE who <> '' GROUP BY who ORDER BY 2 DESC, 1",
        ).map(([who, count]) => ({ who, count })),
        facets: {
          outcome: facet("outcome"),
          category: facet("category"),
          rule: facet("rule"),
          organ: facet("organ"),
        },
      };
    },
  };
}

type FoundRow = readonly [id: number, identity: string, page: number, person: number, record: string];
const FOUND = "items.id, identity, page, person, record";

const STATUS = { open: "open", decided: "kind <> '' AND NOT lapsed", lapsed: "lapsed", all: "1" } as const;

/** A filter as SQL over `items`; what the user wrote goes in as values only. */
function conditionOf(filter: Filter): { readonly sql: string; readonly values: readonly string[] } {
  const parts: string[] = [STATUS[filter.status ?? "all"]];
  const values: string[] = [];
  for (const column of ["outcome", "category", "rule", "organ"] as const) {
    const value = filter[column];
    if (value === undefined) continue;
    parts.push(`items.${column} = ?`);
    values.push(value);
  }
  const search = filter.search?.trim() ?? "";
  if (search !== "") {
    const like = `%${search.replace(/[\\%_]/g, "\\$&")}%`;
    parts.push(
      "page IN (SELECT id FROM ranked_pages WHERE path LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\' OR organ LIKE ? ESCAPE '\\')",
    );
    values.push(like, like, like);
  }
  return { sql: parts.map((part) => `(${part})`).join(" AND "), values };
}
