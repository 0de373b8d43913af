import { readResidentNumber } from "../rules/identity/resident-number.js";
import { isMaskSign } from "./mask-signs.js";
import { readMasked } from "./masked-number.js";
import { maskedTokensAt } from "./masked-token.js";

/** Longer cells hold more than a number. */
const LONGEST = 32;

/**
 * The digits of an ID that another cell of the row shows, as a pattern of 18: an ID, a student number (G + ID), a disability certificate or an old tax number (ID + 2), whole
 * or masked another way. Null where the cell holds none.
 */
export function identityIn(cell: string): string | null {
  if (cell.length < 6 || cell.length > LONGEST) return null;
  const compact = cell.replace(/[\s-]/g, "").toUpperCase();
  const whole = /^[GJ]?([1-9]\d{16}[\dX])(?:\d\d(?:B\d?)?)?$/.exec(compact)?.[1];
  if (whole !== undefined) return readResidentNumber(whole)?.birth === true ? whole : null;
  const old = /^[1-9]\d{14}$/.test(compact) ? `${compact.slice(0, 6)}19${compact.slice(6)}*` : null;
  if (old !== null) return readResidentNumber(`${old.slice(0, 17)}0`)?.birth === true ? old : null;
  return maskedIn(cell);
}

function maskedIn(cell: string): string | null {
  for (let at = 0; at < cell.length; at++) {
    if (!isMaskSign(cell.charCodeAt(at))) continue;
    for (const token of maskedTokensAt(cell, at, true)) {
      const read = readMasked(token, null);
      if (read?.kind === "id-number" && read.pattern !== "") return read.pattern;
    }
  }
  return null;
}
