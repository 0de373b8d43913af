import type { Database } from "libsql";
import type { Comparison, Rectification } from "../comparison.js";

/**
 * By region and organ of the old run (of a new finding, of the new one). What is exempt on either side asks for no correction and is left out; so is, from the rate, what could not be looked at.
 */
const ORGANS = `
SELECT province, city, county, organ,
  sum(late = 0 AND change = 'fixed'),
  sum(late = 0 AND change IN ('unchanged', 'moved')),
  sum(late = 0 AND change = 'unread'),
  sum(late = 1 AND change IN ('new', 'reappeared'))
FROM found
WHERE outcome <> 'exempt' AND NOT (late = 0 AND other IS NOT NULL AND (SELECT outcome FROM found AS now WHERE now.n = found.other) = 'exempt')
  AND (late = 0 OR change IN ('new', 'reappeared'))
GROUP BY province, city, county, organ
ORDER BY 6 DESC, 8 DESC, province, city, county, organ`;

type Row = [string | null, string | null, string | null, string | null, number, number, number, number];

/** 整改率 of each organ and of all, from findings that are told apart already (compare-runs.ts). */
export function rectifications(scratch: Database): Pick<Comparison, "organs" | "rate"> {
  const organs = (scratch.prepare(ORGANS).raw(true).all() as Row[]).map(
    ([province, city, county, organ, fixed, open, unread, added]): Rectification => ({
      province,
      city,
      county,
      organ,
      fixed,
      open,
      unread,
      added,
      rate: rateOf(fixed, open),
    }),
  );
  const sum = (part: "fixed" | "open"): number => organs.reduce((all, one) => all + one[part], 0);
  return { organs, rate: rateOf(sum("fixed"), sum("open")) };
}

function rateOf(fixed: number, open: number): number | null {
  return fixed + open === 0 ? null : fixed / (fixed + open);
}
