import { concat, type Fragment, join, type Piece } from "../fragment.js";
import { LOOKS, labelled } from "../looks.js";
import type { Pen } from "../pen.js";
import type { Person } from "../people.js";

/** Labels and lines that many genres share. */

const idLabel = (pen: Pen): string =>
  pen.random.pick([
    "身份证号:",
    "身份证号码:",
    "公民身份号码",
    "身份证号",
    "身份证号码为",
    "居民身份证号码:",
    "身份证号:",
    "(身份证号:",
  ]);

/** `身份证号…`, closing the bracket its label may have opened. */
export const withId = (pen: Pen, person: Person): Fragment => {
  const label = idLabel(pen);
  const number = pen.random.chance(0.06) ? pen.badId(person) : pen.id(person);
  return concat([label, number, label.startsWith("(") ? ")" : ""]);
};

export const caseNumber = (pen: Pen): Fragment => labelled(pen, "case-number").value;
export const documentNumber = (pen: Pen): Fragment => labelled(pen, "document-number").value;

export const nativePlace = (pen: Pen): string =>
  `${pen.county[0].replace(/(?:省|市|.{0,3}自治区)$/, "")}${(pen.county[2] || pen.county[1]).replace(/(?:县|市|区|特区|.{2,6}自治县)$/, "")}`;

export type Pair = readonly [label: string, value: Piece];

export const idWord = (pen: Pen): string =>
  pen.random.pick([
    "身份证号",
    "身份证号码",
    "身 份 证 号",
    "公民身份号码",
    "证件号码",
    "身份证\n号码",
    "身份证号码(18位)",
    "有效证件号码",
    "身 份\n证 号",
  ]);

const flat = (pen: Pen, label: string): string => (pen.medium === "sheet" ? label : label.replaceAll("\n", ""));

/** The first lines of nearly every form. */
export function core(pen: Pen, person: Person): Pair[] {
  return [
    [pen.random.pick(["姓名", "姓 名", "申请人姓名", "户主姓名"]), person.name],
    [pen.random.pick(["性别", "性 别"]), person.sex],
    [pen.random.pick(["民族", "民 族"]), person.nation],
    [pen.random.pick(["出生年月", "出生日期", "出生\n年月"]), pen.birth(person, "cell")],
    [idWord(pen), pen.id(person)],
    [pen.random.pick(["联系电话", "联系方式", "手机号码", "联系\n电话"]), pen.mobile()],
    [pen.random.pick(["家庭住址", "户籍地址", "现住址", "家庭\n住址", "通讯地址"]), pen.home(person)],
  ];
}

export const flatten = (pen: Pen, pairs: readonly Pair[]): Pair[] =>
  pairs.map(([label, value]) => [flat(pen, label), value]);

/** Lines of `label:value`, several a line as forms print them. */
export function labelLines(pen: Pen, pairs: readonly Pair[]): Piece[] {
  const out: Piece[] = [];
  for (let i = 0; i < pairs.length; ) {
    const count = pen.random.int(1, 3);
    const gap = pen.random.pick(["  ", "    ", " ", "\t"]);
    out.push(
      join(
        pairs.slice(i, i + count).map(([label, value]) => concat([label.replaceAll("\n", ""), ":", value])),
        gap,
      ),
    );
    i += count;
  }
  return out;
}

/** Every kind of look-alike number. */
export const LOOK_NAMES: readonly string[] = LOOKS.map(({ what }) => what);
