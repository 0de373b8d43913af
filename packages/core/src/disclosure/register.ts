import { FIRST_BIRTH_YEAR, LAST_BIRTH_YEAR } from "../rules/identity/calendar.js";
import { divisionCodes } from "../rules/identity/divisions.js";
import { countIdCandidates, type Known, type Register } from "./id-candidates.js";

let living: Register | null = null;
let everybody: Register | null = null;

/** Days of birth of mask_risk.tsv (1936-01-01 to 2026-11-23, the day of the domain survey) and every division code there is or was. */
export function livingRegister(): Register {
  living ??= {
    first: { year: 1936, month: 1, day: 1 },
    last: { year: 2026, month: 11, day: 23 },
    divisions: countyCodes(),
  };
  return living;
}

/** For numbers the register of the living does not hold: the very old, the dead, and days to come. */
function wholeRegister(): Register {
  everybody ??= {
    first: { year: FIRST_BIRTH_YEAR, month: 1, day: 1 },
    last: { year: LAST_BIRTH_YEAR, month: 12, day: 31 },
    divisions: divisionCodes(),
  };
  return everybody;
}

/** An ID is issued by a county, and by prefectures without counties (东莞 441900, 儋州 460400 …): whole provinces are none. */
function countyCodes(): number[] {
  return divisionCodes().filter((code) => code % 10_000 !== 0);
}

/**
 * Candidates of a masked ID in the register of the living; where there are none, in one of all times; where there are none for the division shown
 * either, that division is taken as it is. 0: no ID can be so.
 */
export function countInRegisters(pattern: string, known: Known): number {
  const inLiving = countIdCandidates(pattern, known, livingRegister());
  if (inLiving > 0) return inLiving;
  const inAll = countIdCandidates(pattern, known, wholeRegister());
  if (inAll > 0 || !/^\d{6}/.test(pattern)) return inAll;
  return countIdCandidates(pattern, { ...known, divisions: [Number(pattern.slice(0, 6))] }, wholeRegister());
}
