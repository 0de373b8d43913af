import type { Outcome } from "@tuomin/core";
import type { Database } from "libsql";
import { CHANGES, type Change, type ChangeKind } from "../comparison.js";

/** Of a pair the later one tells. */
export const TOLD = "(late = 1 OR change IN ('fixed', 'unread'))";

const PAGE = 1000;

type Row = [
  number,
  string,
  Outcome["kind"],
  string,
  string | null,
  string | null,
  string | null,
  string | null,
  string,
  string | null,
];

/** The findings of two runs that are told apart already (compare-runs.ts, with `list`), by kind of change and then in their order; of a pair the later one. */
export function* changesIn(scratch: Database): Generator<Change> {
  for (const change of CHANGES) {
    const page = scratch
      .prepare(
        `SELECT n, identity, outcome, path, province, city, county, organ, told, (SELECT path FROM found AS was WHERE was.n = found.other)
FROM found JOIN places ON places.id = found.place WHERE change = ? AND ${TOLD} AND n > ? ORDER BY n LIMIT ${PAGE}`,
      )
      .raw(true);
    for (let last = 0; ; ) {
      const rows = page.all([change, last]) as Row[];
      for (const row of rows) yield changeOf(change, row);
      if (rows.length < PAGE) break;
      last = rows.at(-1)![0];
    }
  }
}

function changeOf(change: ChangeKind, row: Row): Change {
  const [, identity, outcome, path, province, city, county, organ, told, was] = row;
  const [category, rule, masked, place, title] = JSON.parse(told) as [
    Change["category"],
    string,
    string,
    Change["place"],
    string | null,
  ];
  const from = change === "moved" ? was : null;
  return {
    change,
    identity,
    category,
    rule,
    masked,
    outcome,
    path,
    from,
    place,
    region: { province, city, county },
    organ,
    title,
  };
}
