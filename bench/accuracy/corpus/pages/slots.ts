import { concat, decoy, open, type Piece, textOf } from "../fragment.js";
import { nativePlace } from "../genres/wording.js";
import { labelled } from "../looks.js";
import type { Pen } from "../pen.js";
import type { Person } from "../people.js";

type OfPerson = (pen: Pen, person: Person) => Piece;

/** The year these pages are written in, for ages. */
const NOW = 2024;

const OF_PERSON: Readonly<Record<string, OfPerson>> = {
  s: (_pen, person) => person.sex,
  n: (_pen, person) => person.nation,
  age: (_pen, person) => NOW - person.birth.year,
  /** 赵某平 */
  x: (_pen, { name }) => `${name[0]}某${name.at(-1)}`,
  family: (_pen, { name }) => name[0] as string,
  b: (pen, person) => pen.birth(person, "prose"),
  bc: (pen, person) => pen.birth(person, "cell"),
  id: (pen, person) => pen.id(person),
  bad: (pen, person) => pen.badId(person),
  dc: (pen, person) => pen.disabilityCertificate(person),
  sn: (pen, person) => pen.studentNumber(person),
  pp: (pen) => pen.passport(),
  /** Some other document of theirs, after the word for it. */
  oid: (pen, person) => {
    const { label, value } = pen.otherId(person);
    return concat([`${label}号`, value]);
  },
  t: (pen) => pen.mobile(),
  tt: (pen) => pen.mobiles(),
  hl: (pen) => pen.homeLine(),
  h: (pen, person) => pen.home(person),
  hu: (pen, person) => pen.home(person, 0.05),
  hr: (pen, person) => pen.home(person, 1),
  c: (pen) => pen.card(),
  pb: (pen) => pen.passbook(),
  e: (pen) => pen.email(),
  native: (pen) => decoy(nativePlace(pen), "native-place"),
};

const OF_PAGE: Readonly<Record<string, (pen: Pen) => Piece>> = {
  seat: (pen) => pen.county[2] || pen.county[1],
  bureau: (pen) => pen.bureau(),
  town: (pen) => pen.town(),
  village: (pen) => pen.villageOnly(),
  "bare-village": (pen) => pen.village(),
  firm: (pen) => pen.firm(),
  shop: (pen) => pen.shop(),
  school: (pen) => pen.school(),
  hospital: (pen) => pen.hospital(),
  uni: (pen) => pen.university(),
  bank: (pen) => pen.bankName(),
  tel: (pen) => pen.officePhone(),
  tels: (pen) => pen.officePhones(),
  omob: (pen) => pen.officeMobile(),
  /** Of an official or helper by name: the office's contact or the person's own, who can tell. */
  mob: (pen) => open(textOf(pen.officeMobile()), "official's mobile"),
  oaddr: (pen) => pen.officeAddress(),
  omail: (pen) => pen.officeMail(),
  oacc: (pen) => pen.officeAccount(),
  hot: (pen) => pen.hotline(),
  date: (pen) => pen.date(),
  year: (pen) => pen.year(),
};

/** What a slot of the markup stands for; `person` gives the person of a letter. */
export function fillSlot(pen: Pen, name: string, person: (letter: string) => Person): Piece {
  const range = /^(\d+)-(\d+)$/.exec(name);
  if (range !== null) return pen.random.int(Number(range[1]), Number(range[2]));
  const digits = /^#(\d+)$/.exec(name);
  if (digits !== null) return pen.random.digits(Number(digits[1]));
  const [head = "", tail] = name.split(/[.:]/, 2);
  if (/^[a-h]$/.test(head)) {
    if (tail === undefined) return person(head).name;
    const field = OF_PERSON[tail];
    if (field !== undefined) return field(pen, person(head));
  } else if (tail !== undefined && head === "look") return labelled(pen, tail).value;
  else if (tail !== undefined && head === "bureau") return pen.bureau(tail);
  else {
    const field = OF_PAGE[head];
    if (field !== undefined && tail === undefined) return field(pen);
  }
  throw new Error(`no slot named ${name}`);
}
