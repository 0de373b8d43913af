import type { Pen } from "../pen.js";
import type { Person } from "../people.js";

/** Who may be named on a page: sex and birth years where the wording asks for them, the surname of another where they are kin. */
interface Part {
  readonly sex: string | undefined;
  readonly years: readonly [number, number] | undefined;
  readonly surnameOf: string | undefined;
}

export interface Cast {
  /** The person a letter stands for, made when first asked for. */
  person(letter: string): Person;
}

const PART = /^([a-h])([男女])?(?:(\d{4})-(\d{4}))?(?:<([a-h]))?$/;

/** `@a女1950-1970 b男2008-2015<a` before a page or a row: a is a woman, b a man with the surname of a. */
export function splitCast(indented: string): { parts: ReadonlyMap<string, Part>; body: string } {
  const source = indented.replace(/^[ \t]+/gm, "");
  const parts = new Map<string, Part>();
  const head = /^\s*@([^@\n]*)[@\n]/.exec(source);
  if (head === null) return { parts, body: source.trim() };
  for (const word of (head[1] ?? "").trim().split(/\s+/)) {
    const found = PART.exec(word);
    if (found === null) throw new Error(`no part of a cast: ${word}`);
    const [, letter, sex, from, to, surnameOf] = found;
    const years = from === undefined || to === undefined ? undefined : ([Number(from), Number(to)] as const);
    parts.set(letter as string, { sex, years, surnameOf });
  }
  return { parts, body: source.slice(head[0].length).trim() };
}

const renamed = (person: Person, kin: Person): Person =>
  person.name.length > 3 || kin.name.length > 3 ? person : { ...person, name: `${kin.name[0]}${person.name.slice(1)}` };

export function createCast(pen: Pen, parts: ReadonlyMap<string, Part>): Cast {
  const made = new Map<string, Person>();
  const make = (letter: string): Person => {
    const part = parts.get(letter);
    let person = pen.person(part?.years ?? [1950, 1998]);
    while (part?.sex !== undefined && person.sex !== part.sex) person = pen.person(part.years ?? [1950, 1998]);
    return part?.surnameOf === undefined ? person : renamed(person, cast.person(part.surnameOf));
  };
  const cast: Cast = {
    person(letter) {
      const known = made.get(letter);
      if (known !== undefined) return known;
      const person = make(letter);
      made.set(letter, person);
      return person;
    },
  };
  return cast;
}
