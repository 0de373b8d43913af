import {
  COMPOUND_SURNAMES,
  DOTTED_NAMES,
  FEMALE_CHARACTERS,
  MALE_CHARACTERS,
  NATIONS,
  SURNAMES,
} from "./data/names.js";
import type { County } from "./data/places.js";
import type { Random } from "./random.js";

type Sex = "男" | "女";

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An invented person; sex, birth date and native county agree with the resident ID made from them. */
export interface Person {
  readonly name: string;
  readonly sex: Sex;
  readonly nation: string;
  readonly birth: CalendarDate;
  readonly home: County;
}

export function makeName(random: Random, sex: Sex): string {
  if (random.chance(0.006)) return random.pick(DOTTED_NAMES);
  const surname = random.chance(0.02) ? random.pick(COMPOUND_SURNAMES) : random.pick(SURNAMES);
  const characters = sex === "男" ? MALE_CHARACTERS : FEMALE_CHARACTERS;
  const given = random.pick(characters) + (random.chance(0.75) ? random.pick(characters) : "");
  return surname + given;
}

export function makeDate(random: Random, from: number, to: number): CalendarDate {
  const year = random.int(from, to);
  const month = random.int(1, 12);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { year, month, day: random.int(1, days) };
}

/** `ages` are the birth years to draw from. */
export function makePerson(random: Random, home: County, years: readonly [number, number]): Person {
  const sex: Sex = random.chance(0.55) ? "男" : "女";
  return {
    name: makeName(random, sex),
    sex,
    nation: random.weighted(NATIONS),
    birth: makeDate(random, years[0], years[1]),
    home,
  };
}
