import { isDate } from "../rules/identity/calendar.js";

/** A day, month and day from 1. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** What else is known of the person a masked ID number belongs to: from the other columns of the row, or from another publication. */
export interface Known {
  readonly sex?: "male" | "female";
  readonly birthYear?: number;
  /** 1–12; means something only with `birthYear`. */
  readonly birthMonth?: number;
  /** 1–31; means something only with `birthMonth`. */
  readonly birthDay?: number;
  /** Age in whole years on `Register.last`. */
  readonly age?: number;
  /** Six-digit codes of the divisions the number may have been issued in. */
  readonly divisions?: readonly number[];
}

/** Whom the numbers could belong to: days of birth from `first` to `last`, and the county-level codes in use then. */
export interface Register {
  readonly first: Day;
  readonly last: Day;
  readonly divisions: readonly number[];
}

/** Numbers of each residue (mod 11) of the weighted sum of ISO 7064 MOD 11-2. */
type Residues = readonly number[];

/** A table of masked numbers asks the same of a register in every row (days of birth with all digits hidden: 33,000); the answers are kept. */
const asked = new WeakMap<Register, Map<string, Residues>>();
/** More answers than this are begun anew: memory stays flat over any number of tables. */
const MOST_KEPT = 2048;

function kept(register: Register, key: string, count: () => Residues): Residues {
  let answers = asked.get(register);
  if (answers === undefined || answers.size >= MOST_KEPT) {
    answers = new Map();
    asked.set(register, answers);
  }
  const known = answers.get(key);
  if (known !== undefined) return known;
  const made = count();
  answers.set(key, made);
  return made;
}

// GB 11643-1999: weights 2^(17−i) mod 11, and the check character for each remainder.
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECK = "10X98765432";
const UNKNOWN = "*";

/**
 * How many 公民身份号码 fit a masked one, exactly. `pattern` has 18 characters: digits (X at the end) where the mask lets them be seen, `*` where not.
 * What is counted: a division of the register, a day of birth in it, a sequence number 001–999 (odd: male), the right check character.
 * The parts are counted by their residue and joined, so the work does not grow with the number of candidates (4 × 10⁹ for two digits left).
 * Throws a RangeError for a pattern of another form.
 */
export function countIdCandidates(pattern: string, known: Known, register: Register): number {
  if (!/^[\d*]{17}[\dXx*]$/.test(pattern)) throw new RangeError("pattern: 17 × [0-9*] and [0-9X*]");
  const divisions = divisionsOf(pattern.slice(0, 6), known.divisions, register);
  const births = birthsOf(pattern.slice(6, 14), known, register);
  const sequences = sequencesOf(pattern.slice(14, 17), known.sex);
  return countChecked(join(join(divisions, births), sequences), pattern[17]!.toUpperCase());
}

function fits(pattern: string, digits: string): boolean {
  for (let index = 0; index < pattern.length; index++) {
    if (pattern[index] !== UNKNOWN && pattern[index] !== digits[index]) return false;
  }
  return true;
}

function residue(digits: string, from: number): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += (digits.charCodeAt(index) - 48) * WEIGHTS[from + index]!;
  return sum % 11;
}

function emptyResidues(): number[] {
  return new Array<number>(11).fill(0);
}

function divisionsOf(pattern: string, known: Known["divisions"], register: Register): Residues {
  if (known !== undefined && pattern.includes(UNKNOWN)) return divisionResidues(pattern, known);
  if (known !== undefined) return known.includes(Number(pattern)) ? one(residue(pattern, 0)) : NONE;
  if (pattern.includes(UNKNOWN)) return kept(register, pattern, () => divisionResidues(pattern, register.divisions));
  return divisionSet(register).has(Number(pattern)) ? one(residue(pattern, 0)) : NONE;
}

const sets = new WeakMap<Register, ReadonlySet<number>>();

function divisionSet(register: Register): ReadonlySet<number> {
  let set = sets.get(register);
  if (set === undefined) {
    set = new Set(register.divisions);
    sets.set(register, set);
  }
  return set;
}

function birthsOf(pattern: string, known: Known, register: Register): Residues {
  const { birthYear, birthMonth, birthDay, age } = known;
  if (!pattern.includes(UNKNOWN)) {
    const day = {
      year: Number(pattern.slice(0, 4)),
      month: Number(pattern.slice(4, 6)),
      day: Number(pattern.slice(6)),
    };
    return isDate(day.year, day.month, day.day) && isPossible(day, known, register) ? one(residue(pattern, 6)) : NONE;
  }
  // A known year is counted sooner than it is looked up among so many.
  if (birthYear !== undefined) return birthResidues(pattern, known, register);
  const key = `${pattern} ${birthMonth ?? ""} ${birthDay ?? ""} ${age ?? ""}`;
  return kept(register, key, () => birthResidues(pattern, known, register));
}

function isPossible(day: Day, known: Known, { first, last }: Register): boolean {
  if (known.birthYear !== undefined && known.birthYear !== day.year) return false;
  if (known.birthMonth !== undefined && known.birthMonth !== day.month) return false;
  if (known.birthDay !== undefined && known.birthDay !== day.day) return false;
  if (asNumber(day) < asNumber(first) || asNumber(day) > asNumber(last)) return false;
  return known.age === undefined || ageOn(day, last) === known.age;
}

const NONE: Residues = emptyResidues();

function one(at: number): Residues {
  const counts = emptyResidues();
  counts[at] = 1;
  return counts;
}

function divisionResidues(pattern: string, divisions: readonly number[]): Residues {
  const counts = emptyResidues();
  for (const code of new Set(divisions)) {
    const digits = String(code).padStart(6, "0");
    if (fits(pattern, digits)) counts[residue(digits, 0)]! += 1;
  }
  return counts;
}

function birthResidues(pattern: string, known: Known, register: Register): Residues {
  const counts = emptyResidues();
  const first = Math.max(register.first.year, known.birthYear ?? 0);
  const last = Math.min(register.last.year, known.birthYear ?? register.last.year);
  for (let year = first; year <= last; year++) {
    if (!fits(pattern.slice(0, 4), String(year))) continue;
    for (let month = 1; month <= 12; month++) {
      if (known.birthMonth !== undefined && known.birthMonth !== month) continue;
      const monthDigits = String(month).padStart(2, "0");
      if (!fits(pattern.slice(4, 6), monthDigits)) continue;
      for (let day = 1; isDate(year, month, day); day++) {
        if (!isPossible({ year, month, day }, known, register)) continue;
        const digits = `${year}${monthDigits}${String(day).padStart(2, "0")}`;
        if (fits(pattern, digits)) counts[residue(digits, 6)]! += 1;
      }
    }
  }
  return counts;
}

function asNumber({ year, month, day }: Day): number {
  return (year * 100 + month) * 100 + day;
}

function ageOn(birth: Day, today: Day): number {
  const before = today.month * 100 + today.day < birth.month * 100 + birth.day;
  return today.year - birth.year - (before ? 1 : 0);
}

/** At most 11³ patterns and three answers to the sex: all are kept. */
const sequenceAnswers = new Map<string, Residues>();

function sequencesOf(pattern: string, sex: Known["sex"]): Residues {
  const key = `${pattern}${sex ?? ""}`;
  let answer = sequenceAnswers.get(key);
  if (answer === undefined) {
    answer = sequenceResidues(pattern, sex);
    sequenceAnswers.set(key, answer);
  }
  return answer;
}

function sequenceResidues(pattern: string, sex: Known["sex"]): Residues {
  const counts = emptyResidues();
  for (let sequence = 1; sequence <= 999; sequence++) {
    if (sex !== undefined && (sequence % 2 === 1) !== (sex === "male")) continue;
    const digits = String(sequence).padStart(3, "0");
    if (fits(pattern, digits)) counts[residue(digits, 14)]! += 1;
  }
  return counts;
}

/** Residues of every pair of one part and another. */
function join(a: Residues, b: Residues): Residues {
  const counts = emptyResidues();
  for (let i = 0; i < 11; i++) for (let j = 0; j < 11; j++) counts[(i + j) % 11]! += a[i]! * b[j]!;
  return counts;
}

/** Each 17 digits have one check character: all count where it is hidden, those of its residue where it is shown. */
function countChecked(counts: Residues, check: string): number {
  let total = 0;
  for (let index = 0; index < 11; index++) if (check === UNKNOWN || CHECK[index] === check) total += counts[index]!;
  return total;
}
