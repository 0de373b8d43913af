import { normalise } from "../../text/normalise.js";
import { COUNTY, PREFECTURE, TOWNSHIP } from "./hierarchy.js";
import { readAddress } from "./parse.js";
import type { Step } from "./step.js";
import { windowAt } from "./window.js";

/**
 * The length, in UTF-16 code units of `address` as it is written, of the part which may stay when an address is cut after its township
 * (永安市政府办 2023-01-04: 住址只到乡镇、街道): up to 镇, 乡 or 街道; without one up to the county or the city; 0 where it names neither
 * at its beginning.
 */
export function cutAfterTownship(address: string): number {
  const normal = normalise(address);
  const { text } = normal;
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 0x20) start++;
  const window = windowAt(text, start, text.length);
  let end = 0;
  let above: Step | null = null;
  for (const step of readAddress(window.text, 0, window.breaks).steps) {
    if (step.level > TOWNSHIP || !isNamedPlace(step, above)) break;
    if (step.level >= PREFECTURE) end = step.end;
    above = step;
  }
  return end === 0 ? 0 : normal.toSource(window.outside(end - 1)) + 1;
}

/** A region of the list, what lies directly under one (贵阳市高新区), or a township. */
function isNamedPlace(step: Step, above: Step | null): boolean {
  if (step.kind === "region") return true;
  if (step.kind !== "named" && step.kind !== "numbered") return false;
  return step.level === TOWNSHIP || (step.level <= COUNTY && above !== null && above.kind === "region");
}
