import { officeAddress, townName, villageName } from "../accuracy/corpus/addresses.js";
import { organizationAccount } from "../accuracy/corpus/cards.js";
import { type County, ELSEWHERE, GUIZHOU } from "../accuracy/corpus/data/places.js";
import { fullDate, hanziNumber, hanziYear } from "../accuracy/corpus/dates.js";
import { dressLandline } from "../accuracy/corpus/dress.js";
import { creditCode } from "../accuracy/corpus/identifiers.js";
import { officeMail } from "../accuracy/corpus/mail.js";
import * as organizations from "../accuracy/corpus/organizations.js";
import { makeDate } from "../accuracy/corpus/people.js";
import type { Random } from "../accuracy/corpus/random.js";
import { HOTLINES, subscriber } from "../accuracy/corpus/telephones.js";
import { WORDS } from "./stock/words.js";

/** Fills the `{slot}` of a sentence for one document: one county, one year, one source of chance. */
interface Slots {
  readonly random: Random;
  readonly county: County;
  fill(sentence: string): string;
}

const two = (n: number): string => String(n).padStart(2, "0");

export function createSlots(random: Random): Slots {
  const county: County = random.chance(0.8) ? random.pick(GUIZHOU) : random.pick(ELSEWHERE);
  const code = county[5][0] as string;
  const seat = organizations.seat(county);
  const year = random.int(2014, 2025);
  const date = (): string => {
    const day = makeDate(random, year - 1, year);
    return random.weighted([
      [fullDate(day), 8],
      [`${day.year}-${two(day.month)}-${two(day.day)}`, 1],
      [`${day.year}.${day.month}.${day.day}`, 1],
      [`${hanziYear(random, day.year)}年${hanziNumber(day.month)}月${hanziNumber(day.day)}日`, 1],
    ]);
  };
  const telephone = (): string =>
    dressLandline(random, county[3], subscriber(random, county), random.chance(0.05) ? random.digits(3) : "");
  const makers: Record<string, () => string> = {
    d: date,
    md: () => `${random.int(1, 12)}月${random.int(1, 28)}日`,
    ym: () => `${year}年${random.int(1, 12)}月`,
    y: () => String(year),
    y1: () => String(year - 1),
    y5: () => String(year + random.int(1, 5)),
    no: () =>
      `${random.pick(["黔府办发", "黔府发", "筑府函", "遵府办发", "毕府办通", "铜府发", "黔财农", "黔人社发", "黔发改投资", "安府办函", "六盘水府发", "黔卫健发"])}${random.pick(["〔", "〔", "[", "("])}${year - random.int(0, 4)}${random.pick(["〕", "〕"])}${random.int(1, 399)}号`,
    amt: () =>
      random.pick([
        () => `${random.int(1, 999)}.${random.digits(2)}万元`,
        () => `${random.int(1, 99)}.${random.digits(random.int(1, 2))}亿元`,
        () => `${random.int(1000, 99999)}万元`,
        () => `${random.int(1, 99)},${random.digits(3)},${random.digits(3)}.${random.digits(2)}元`,
        () => `${random.int(13, 19)}${random.digits(9)}元`,
        () => `${random.int(100, 99999)}元`,
      ])(),
    wan: () => `${random.int(1, 9999)}.${random.digits(2)}万`,
    pct: () => `${random.int(1, 99)}.${random.int(1, 9)}%`,
    n: () => String(random.int(2, 30)),
    h: () => hanziNumber(random.int(2, 12)),
    N: () => String(random.int(100, 99999)),
    dec: () => `${random.int(1, 999)}.${random.digits(2)}`,
    bureau: () => organizations.bureau(random, county),
    county: () => seat,
    city: () => county[1] || county[0],
    province: () => county[0],
    town: () => townName(random),
    village: () => villageName(random),
    hot: () => random.pick(HOTLINES),
    tel: telephone,
    tels: () => `${telephone()}、${subscriber(random, county)}`,
    addr: () => officeAddress(random, county),
    mail: () => officeMail(random),
    acct: () => organizationAccount(random),
    idx: () =>
      random.pick([
        `000014349/${year}-${random.digits(5)}`,
        `GZ${random.digits(6)}/${random.digits(4)}-${random.digits(6)}`,
        `${creditCode(random, code, false)}/${year}-${random.digits(5)}`,
      ]),
    proj: () => `${year}-${code}-${random.digits(2)}-0${random.int(1, 3)}-${random.digits(6)}`,
    credit: () => creditCode(random, code, random.chance(0.2)),
    url: () =>
      `http://www.${random.pick(["guizhou", "gzegn", "qdn", "zunyi"])}.gov.cn/zwgk/zfxxgk/fdzdgknr/${year}${two(random.int(1, 12))}/t${year}${two(random.int(1, 12))}${two(random.int(1, 28))}_${random.digits(8)}.html`,
    ip: () => `${random.int(10, 222)}.${random.int(1, 254)}.${random.int(1, 254)}.${random.int(1, 254)}`,
    zip: () => `55${random.digits(4)}`,
    firm: () => organizations.firm(random, county),
    school: () => organizations.school(random, county),
    hospital: () => organizations.hospital(random, county),
    serial: () =>
      random.pick([
        `${year}${random.digits(8)}`,
        `GZ-${year}-${random.digits(4)}`,
        `${code}${random.digits(12)}`,
        `${year}${two(random.int(1, 12))}${two(random.int(1, 28))}${random.digits(6)}`,
      ]),
    case: () => `(${year})黔${code.slice(2)}行初${random.int(1, 300)}号`,
    xy: () =>
      `东经10${random.int(3, 9)}°${random.int(0, 59)}′${random.int(0, 59)}″、北纬2${random.int(4, 9)}°${random.int(0, 59)}′${random.int(0, 59)}″`,
    time: () => `${random.int(8, 17)}:${random.pick(["00", "30"])}`,
    h1: () => hanziNumber(random.int(1, 9)),
  };
  const fill = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const words = WORDS[name];
      if (words !== undefined) return random.pick(words);
      const make = makers[name];
      if (make === undefined) throw new Error(`no slot named ${name}`);
      return make();
    });
  return { random, county, fill };
}
