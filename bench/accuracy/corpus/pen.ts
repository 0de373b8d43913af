import { bareVillage, homeAddress, officeAddress, spacedLevels, townName, villageName } from "./addresses.js";
import { bankCard, organizationAccount, passbook } from "./cards.js";
import { type County, ELSEWHERE, GUIZHOU } from "./data/places.js";
import { cellDate, plainDate, proseDate } from "./dates.js";
import { dressLandline, dressMobile } from "./dress.js";
import { concat, decoy, type Fragment, gold, open } from "./fragment.js";
import * as identifiers from "./identifiers.js";
import { electronicMail, officeMail } from "./mail.js";
import * as organizations from "./organizations.js";
import { type CalendarDate, makeDate, makePerson, type Person } from "./people.js";
import type { Random } from "./random.js";
import { disguise, type Medium, toFullWidth } from "./surfaces.js";
import { HOTLINES, mobileNumber, subscriber } from "./telephones.js";
import type { Subject, Surface } from "./types.js";

/** Where a value stands: a label or head beside it allows more disguises. */
interface Setting {
  labelled?: boolean;
}

/**
 * What a template writes with: one county, one surface and one source of chance for the whole document. Every method that
 * gives a Fragment labels what it writes.
 */
export interface Pen {
  readonly random: Random;
  readonly county: County;
  readonly surface: Surface;
  readonly medium: Medium;
  person(years?: readonly [number, number]): Person;
  child(): Person;
  pupil(): Person;
  /** A resident ID, 18 digits or now and then 15. */
  id(person: Person, setting?: Setting): Fragment;
  /** An ID whose check digit is wrong; only to be written beside a label or under a head. */
  badId(person: Person): Fragment;
  /** Any other number of a person's document, with the word that goes before it. */
  otherId(person: Person, setting?: Setting): { label: string; value: Fragment };
  disabilityCertificate(person: Person, setting?: Setting): Fragment;
  passport(setting?: Setting): Fragment;
  ownerTaxNumber(person: Person): Fragment;
  studentNumber(person: Person, setting?: Setting): Fragment;
  birth(person: Person, style: "cell" | "prose"): Fragment;
  mobile(setting?: Setting): Fragment;
  /** A land-line at home, personal. */
  homeLine(setting?: Setting): Fragment;
  /** One to three numbers of a person with 、 or / between them. */
  mobiles(setting?: Setting): Fragment;
  card(setting?: Setting): Fragment;
  passbook(setting?: Setting): Fragment;
  bankName(): string;
  email(): Fragment;
  home(person: Person, rural?: number): Fragment;
  village(): Fragment;
  town(): string;
  villageOnly(): string;
  officePhone(): Fragment;
  officePhones(): Fragment;
  officeMobile(): Fragment;
  officeAddress(): Fragment;
  officeMail(): Fragment;
  officeAccount(): Fragment;
  hotline(): Fragment;
  bureau(tail?: string): string;
  firm(): string;
  shop(): string;
  school(): string;
  hospital(): string;
  university(): string;
  /** A date that is no birth date. */
  date(from?: number, to?: number): Fragment;
  year(): number;
  open(text: string, why: string): Fragment;
}

export function createPen(random: Random, surface: Surface, medium: Medium): Pen {
  const county: County = random.chance(0.82) ? random.pick(GUIZHOU) : random.pick(ELSEWHERE);
  const wear = surface === "plain" ? 0 : 0.65;

  const write = (
    value: string,
    category: Parameters<typeof gold>[1],
    kind: string,
    setting: Setting = {},
    subject: Subject = "person",
  ): Fragment => {
    const context = { labelled: setting.labelled ?? true, medium };
    const worn = random.chance(wear)
      ? disguise(random, value, surface, context)
      : { text: value, surface: "plain" as Surface };
    return gold(worn.text, category, kind, { subject, surface: worn.surface });
  };

  const mobile = (setting?: Setting): Fragment => {
    const number = mobileNumber(random);
    if (random.chance(wear)) return write(number, "phone", "mobile", setting);
    const dressed = dressMobile(random, number);
    return gold(dressed.text, "phone", "mobile", {
      surface: dressed.text.includes("-") && !dressed.dressed ? "hyphen" : "plain",
    });
  };

  const officePhone = (): Fragment => {
    const extension = random.chance(0.08) ? random.digits(random.int(3, 4)) : "";
    const number = dressLandline(random, county[3], subscriber(random, county), extension);
    return gold(number, "phone", extension === "" ? "office-line" : "office-extension", { subject: "organization" });
  };

  const person = (years: readonly [number, number] = [1938, 2003]): Person => {
    const home = random.chance(0.88) ? county : random.pick(random.chance(0.5) ? GUIZHOU : ELSEWHERE);
    return makePerson(random, home, years);
  };

  return {
    random,
    county,
    surface,
    medium,
    person,
    child: () => person([2005, 2019]),
    pupil: () => person([2001, 2012]),
    id: (who, setting) => {
      if (who.birth.year < 1975 && random.chance(0.03))
        return write(identifiers.resident15(random, who), "id-number", "resident-15", setting);
      const id = identifiers.resident18(random, who);
      return write(random.chance(0.15) ? id.replace("X", "x") : id, "id-number", "resident-18", setting);
    },
    badId: (who) =>
      write(identifiers.spoilCheck(random, identifiers.resident18(random, who)), "id-number", "resident-bad-check", {
        labelled: true,
      }),
    otherId: (who, setting) =>
      random.pick([
        () => ({
          label: "港澳台居民居住证",
          value: write(identifiers.residencePermit(random, who), "id-number", "residence-permit", setting),
        }),
        () => ({
          label: "外国人永久居留身份证",
          value: write(identifiers.foreigner15(random, who), "id-number", "foreigner-15", setting),
        }),
        () => ({
          label: "外国人永久居留身份证",
          value: write(identifiers.foreigner18(random, who), "id-number", "foreigner-18", setting),
        }),
        () => ({ label: "护照", value: write(identifiers.passport(random), "id-number", "passport", setting) }),
        () => ({ label: "护照", value: write(identifiers.passport(random), "id-number", "passport", setting) }),
        () => ({
          label: "港澳居民来往内地通行证",
          value: write(identifiers.homeReturnPermit(random), "id-number", "home-return-permit", setting),
        }),
        () => ({
          label: "往来港澳通行证",
          value: write(identifiers.hongKongPermit(random), "id-number", "hong-kong-permit", setting),
        }),
        () => ({
          label: "台湾居民来往大陆通行证",
          value: write(identifiers.taiwanPermit(random), "id-number", "taiwan-permit", setting),
        }),
        () => ({ label: "军官证", value: gold(identifiers.officerCard(random), "id-number", "officer-card") }),
      ])(),
    disabilityCertificate: (who, setting) =>
      write(identifiers.disabilityCertificate(random, who), "id-number", "disability-certificate", setting),
    studentNumber: (who, setting) =>
      write(identifiers.studentNumber(random, who), "id-number", "student-number", setting),
    passport: (setting) => write(identifiers.passport(random), "id-number", "passport", setting),
    ownerTaxNumber: (who) =>
      write(identifiers.ownerTaxNumber(random, who), "id-number", "owner-tax-number", { labelled: true }),
    birth: (who, style) => {
      const text = style === "cell" ? cellDate(random, who.birth) : proseDate(random, who.birth);
      const wide = surface === "full-width" && random.chance(wear);
      return gold(
        wide ? toFullWidth(text) : text,
        "birth-date",
        /[〇零○一二]/.test(text) ? "hanzi-date" : "birth-date",
        {
          surface: wide ? "full-width" : "plain",
        },
      );
    },
    mobile,
    homeLine: (setting) => {
      const number = subscriber(random, county);
      if (random.chance(0.3) && setting?.labelled !== false) return gold(number, "phone", "home-line");
      return gold(dressLandline(random, county[3], number, ""), "phone", "home-line");
    },
    mobiles: (setting) => {
      const count = random.weighted([
        [1, 88],
        [2, 10],
        [3, 2],
      ] as const);
      const parts: Fragment[] = Array.from({ length: count }, () => mobile(setting));
      const separator = random.pick(["、", "/", " ", "\uff0c", ";", " / "]);
      return concat(parts.flatMap((part, index) => (index === 0 ? [part] : [separator, part])));
    },
    card: (setting) => write(bankCard(random).number, "bank-account", "card", setting),
    passbook: (setting) => write(passbook(random), "bank-account", "passbook", { labelled: true, ...setting }),
    bankName: () =>
      random.pick([
        "中国农业银行",
        "贵州省农村信用社",
        "农商银行",
        "邮政储蓄银行",
        "工商银行",
        "贵阳银行",
        "建设银行",
        "中国银行",
      ]) + random.pick(["", "", "城关支行", "营业部", "分行", "新城分理处"]),
    email: () => electronicMail(random, surface, wear),
    home: (who, rural = 0.7) => {
      const { text, kind } = homeAddress(random, who.home, rural);
      if (random.chance(0.04))
        return gold(spacedLevels(text), "address", kind, { surface: spacedLevels(text) === text ? "plain" : "spaced" });
      const wide = surface === "full-width" && random.chance(wear);
      const worn = wide ? text.replace(/[0-9]/g, (c) => toFullWidth(c)) : text;
      return gold(worn, "address", kind, { surface: worn === text ? "plain" : "full-width" });
    },
    village: () => decoy(bareVillage(random, county), "bare-village"),
    town: () => townName(random),
    villageOnly: () => villageName(random),
    officePhone,
    officePhones: () => {
      const first = officePhone();
      const more = Array.from({ length: random.int(1, 2) }, () =>
        gold(subscriber(random, county), "phone", "office-line-without-area", { subject: "organization" }),
      );
      const separator = random.pick(["、", ",", "/", "\uff0c", " "]);
      return concat([first, ...more.flatMap((part) => [separator, part])]);
    },
    officeMobile: () => gold(mobileNumber(random), "phone", "office-mobile", { subject: "organization" }),
    officeAddress: () => gold(officeAddress(random, county), "address", "office-address", { subject: "organization" }),
    officeMail: () => gold(officeMail(random), "email", "office-mail", { subject: "organization" }),
    officeAccount: () =>
      gold(organizationAccount(random), "bank-account", "organization-account", { subject: "organization" }),
    hotline: () => decoy(random.pick(HOTLINES), "hotline"),
    bureau: (tail) =>
      tail === undefined ? organizations.bureau(random, county) : organizations.bureauOf(county, tail),
    firm: () => organizations.firm(random, county),
    shop: () => organizations.shop(random, county),
    school: () => organizations.school(random, county),
    hospital: () => organizations.hospital(random, county),
    university: () => organizations.university(random),
    date: (from = 2013, to = 2025) => {
      const date: CalendarDate = makeDate(random, from, to);
      return decoy(plainDate(random, date), "date");
    },
    year: () => random.int(2013, 2025),
    open: (text, why) => open(text, why),
  };
}
