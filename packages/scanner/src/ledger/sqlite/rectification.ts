import type { Outcome } from "@tuomin/core";
import type { Database } from "libsql";
import type { Comparison, Rectification } from "../comparison.js";
import type { PlaceCell } from "../totals.js";
import type { numberPlaces } from "./compare-findings.js";
import { inTransaction } from "./database.js";

/** How many findings of a place are in files that both runs have the same reading of: unchanged, every one of them. */
export const SHARED = `
CREATE TABLE shared (place INTEGER NOT NULL, outcome TEXT NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (place, outcome)) WITHOUT ROWID;
`;

/**
 * Counts what the two runs share without reading it: all findings of the later run without those that were put into `found`.
 * @param all how the findings of the later run are counted
 */
export function addShared(
  scratch: Database,
  placeNumber: ReturnType<typeof numberPlaces>,
  all: readonly PlaceCell[],
): void {
  const add = scratch.prepare(
    "INSERT INTO shared VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET count = count + excluded.count",
  );
  const apart = scratch.prepare("SELECT place, outcome, -count(*) FROM found WHERE late = 1 GROUP BY 1, 2").raw(true);
  inTransaction(scratch, () => {
    for (const { province, city, county, organ, outcome, count } of all)
      add.run([placeNumber([province, city, county, organ]), outcome, count]);
    for (const row of apart.all() as [number, Outcome["kind"], number][]) add.run(row);
  });
}

/**
 * By region and organ of the old run (of a new finding, of the new one). What is exempt on either side asks for no correction and is left out; so is, from the rate, what could not be looked at.
 */
const ORGANS = `
SELECT province, city, county, organ, sum(fixed), sum(unchanged) + sum(moved), sum(moved), sum(unread), sum(fresh) + sum(back), sum(back) FROM (
  SELECT found.place, found.change = 'fixed' AS fixed, found.change = 'unchanged' AS unchanged, found.change = 'moved' AS moved, found.change = 'unread' AS unread,
    found.change = 'new' AS fresh, found.change = 'reappeared' AS back
  FROM found LEFT JOIN found AS now ON now.n = found.other
  WHERE found.outcome <> 'exempt' AND (found.late = 0 AND now.outcome IS NOT 'exempt' OR found.late = 1 AND found.change IN ('new', 'reappeared'))
  UNION ALL
  SELECT place, 0, count, 0, 0, 0, 0 FROM shared WHERE outcome <> 'exempt' AND count > 0
) JOIN places ON places.id = place
GROUP BY place
ORDER BY 6 DESC, 9 DESC, province, city, county, organ`;

type Row = [...(string | null)[], number, number, number, number, number, number];

/** 整改率 of each organ and of all, from findings that are told apart already (compare-runs.ts). */
export function rectifications(scratch: Database): Pick<Comparison, "organs" | "rate"> {
  const organs = (scratch.prepare(ORGANS).raw(true).all() as Row[]).map((row): Rectification => {
    const [province, city, county, organ] = row as (string | null)[] as [string, string, string, string];
    const [fixed, open, moved, unread, added, reappeared] = row.slice(4) as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    const rate = rateOf(fixed, open);
    return { province, city, county, organ, fixed, open, moved, unread, added, reappeared, rate };
  });
  const sum = (part: "fixed" | "open"): number => organs.reduce((all, one) => all + one[part], 0);
  return { organs, rate: rateOf(sum("fixed"), sum("open")) };
}

function rateOf(fixed: number, open: number): number | null {
  return fixed + open === 0 ? null : fixed / (fixed + open);
}
