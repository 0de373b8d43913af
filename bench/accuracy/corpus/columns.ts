import { cell, disabilityGrade, disabilityKind, relation } from "./context.js";
import { decoy, type Fragment, gold, type Piece } from "./fragment.js";
import { LOOK, maskedAddress, weakMask, wellMasked } from "./looks.js";
import type { Pen } from "./pen.js";
import type { Person } from "./people.js";

/** A column of a name list: the heads it goes under and what stands in its cells. */
export interface Column {
  readonly heads: readonly string[];
  readonly cell: (pen: Pen, person: Person, index: number) => Piece;
  /** The value can be told without its head (a valid ID, a mobile, an address). */
  readonly plain?: boolean;
}

const ageOf = (person: Person): number => 2024 - person.birth.year;

const fromLook = (what: string): Column => {
  const found = LOOK[what];
  if (found === undefined) throw new Error(`no look-alike named ${what}`);
  return { heads: found.labels, cell: (pen) => found.make(pen) };
};

const COLUMNS = {
  seq: {
    heads: ["序号", "序号", "编号", "No.", "序 号"],
    cell: (_pen, _person, index) => String(index + 1),
    plain: true,
  },
  name: {
    heads: ["姓名", "姓名", "姓 名", "户主姓名", "申请人姓名", "申请人", "名字"],
    cell: (_pen, person) => person.name,
    plain: true,
  },
  sex: { heads: ["性别", "性 别"], cell: (_pen, person) => person.sex, plain: true },
  nation: { heads: ["民族", "民 族"], cell: (_pen, person) => person.nation, plain: true },
  age: { heads: ["年龄", "年龄(岁)", "周岁"], cell: (_pen, person) => String(ageOf(person)) },
  id: {
    heads: [
      "身份证号",
      "身份证号码",
      "身份证号码",
      "公民身份号码",
      "证件号码",
      "身份证",
      "身份证件号码",
      "身 份 证 号",
      "居民身份证号码",
      "户主身份证号",
      "社会保障号码",
    ],
    cell: (pen, person) => pen.id(person),
    plain: true,
  },
  idOrBad: {
    heads: ["身份证号", "身份证号码", "公民身份号码"],
    cell: (pen, person) => (pen.random.chance(0.12) ? pen.badId(person) : pen.id(person)),
  },
  birth: {
    heads: ["出生年月", "出生日期", "出生年月日", "出生时间", "出生 年月", "生日"],
    cell: (pen, person) => pen.birth(person, "cell"),
  },
  phone: {
    heads: ["联系电话", "手机号码", "电话", "联系方式", "手机", "手机号", "电话号码", "联系 电话"],
    cell: (pen) => pen.mobiles(),
    plain: true,
  },
  anyPhone: {
    heads: ["联系电话", "电话", "联系方式", "家庭电话"],
    cell: (pen) => (pen.random.chance(0.3) ? pen.homeLine() : pen.mobile()),
  },
  card: {
    heads: ["银行账号", "银行卡号", "卡号", "一卡通账号", "开户账号", "银行帐号", "社保卡银行账号", "账号"],
    cell: (pen) => (pen.random.chance(0.75) ? pen.card() : pen.passbook()),
  },
  bankCard: { heads: ["银行卡号", "卡号", "惠农卡号"], cell: (pen) => pen.card(), plain: true },
  passbook: {
    heads: ["一卡通账号", "存折账号", "存折号", "一折通账号", "惠农补贴账号"],
    cell: (pen) => pen.passbook(),
  },
  bank: { heads: ["开户行", "开户银行", "银行名称"], cell: (pen) => pen.bankName() },
  address: {
    heads: [
      "家庭住址",
      "住址",
      "家庭地址",
      "详细地址",
      "户籍地址",
      "现住址",
      "通讯地址",
      "户口所在地",
      "居住地址",
      "家庭详细住址",
    ],
    cell: (pen, person) => pen.home(person),
    plain: true,
  },
  urban: {
    heads: ["家庭住址", "房屋坐落地址", "现居住地址", "住址"],
    cell: (pen, person) => pen.home(person, 0.1),
    plain: true,
  },
  villageOnly: {
    heads: ["所在村", "村(社区)", "村别", "村名", "所属村"],
    cell: (pen) => pen.villageOnly(),
    plain: true,
  },
  villageAddress: { heads: ["户籍地", "所在村组", "家庭所在地"], cell: (pen) => pen.village() },
  town: { heads: ["乡镇", "乡(镇、街道)", "所属乡镇", "乡镇名称"], cell: (pen) => pen.town(), plain: true },
  email: { heads: ["电子邮箱", "邮箱", "E-mail", "电子邮件"], cell: (pen) => pen.email(), plain: true },
  native: {
    heads: ["籍贯", "籍 贯"],
    cell: (_pen, person) => decoy(`${person.home[0].slice(0, 2)}${person.home[2] || person.home[1]}`, "native-place"),
  },
  degree: {
    heads: ["学历", "文化程度", "学历学位"],
    cell: (pen) => pen.random.pick(["本科", "大专", "研究生", "高中", "中专", "初中", "小学"]),
    plain: true,
  },
  school: { heads: ["毕业院校", "就读学校", "毕业学校"], cell: (pen) => pen.university(), plain: true },
  classroom: {
    heads: ["班级", "年级班级"],
    cell: (pen) => `${pen.random.pick(["高一", "高二", "七", "八", "九年级"])}(${pen.random.int(1, 18)})班`,
    plain: true,
  },
  unit: {
    heads: ["工作单位", "单位", "所在单位"],
    cell: (pen) => pen.random.pick([() => pen.bureau(), () => pen.school(), () => pen.firm()])(),
    plain: true,
  },
  post: {
    heads: ["职务", "现任职务", "职务(职称)", "岗位"],
    cell: (pen) => pen.random.pick(["科员", "副主任", "主任", "教师", "护士", "一级教师", "工程师", "站长", "会计"]),
    plain: true,
  },
  score: {
    heads: ["笔试成绩", "总成绩", "面试成绩"],
    cell: (pen) => `${pen.random.int(52, 92)}.${pen.random.digits(2)}`,
    plain: true,
  },
  amount: {
    heads: ["补贴金额(元)", "金额(元)", "发放金额", "救助金额(元)", "补助金额", "月保障金(元)"],
    cell: (pen) =>
      pen.random.pick([
        `${pen.random.int(1, 99)}00`,
        `${pen.random.int(100, 3999)}.${pen.random.digits(2)}`,
        `${pen.random.int(1, 9)},${pen.random.digits(3)}.00`,
      ]),
    plain: true,
  },
  mu: {
    heads: ["面积(亩)", "补贴面积(亩)", "种植面积"],
    cell: (pen) => `${pen.random.int(0, 29)}.${pen.random.digits(2)}`,
    plain: true,
  },
  members: { heads: ["家庭人口", "享受人数", "保障人口数"], cell: (pen) => String(pen.random.int(1, 7)), plain: true },
  remark: {
    heads: ["备注", "备 注"],
    cell: (pen) => pen.random.pick(["", "", "", "新增", "已审核", "公示无异议", "/"]),
    plain: true,
  },
  applied: {
    heads: ["申请时间", "受理日期", "享受起始时间", "发证日期", "入学时间", "参加工作时间"],
    cell: (pen) => dateCell(pen),
  },
  certificate: {
    heads: ["残疾证号", "残疾人证号", "残疾证号码"],
    cell: (pen, person) => pen.disabilityCertificate(person),
  },
  student: { heads: ["学籍号", "全国学籍号", "学生学籍号"], cell: (pen, person) => pen.studentNumber(person) },
  disabilityKind: { heads: ["残疾类别", "残疾类型"], cell: (pen) => disabilityKind(pen) },
  disabilityGrade: { heads: ["残疾等级", "残疾级别"], cell: (pen) => disabilityGrade(pen) },
  disability: { heads: ["残疾情况", "残疾类别及等级", "身体残疾状况"], cell: (pen) => cell(pen, "disability") },
  disease: {
    heads: ["病种", "所患疾病", "疾病名称", "患病情况", "诊断", "病情"],
    cell: (pen) => cell(pen, "medical-record"),
  },
  income: {
    heads: ["家庭年收入(元)", "人均月收入", "年收入", "家庭月收入(元)", "家庭人均收入"],
    cell: (pen) => cell(pen, "property"),
  },
  relation: {
    heads: ["与户主关系", "与申请人关系", "家庭关系"],
    cell: (pen, person, index) => relation(pen, person.sex, index),
  },
  marital: { heads: ["婚姻状况", "婚姻情况", "婚姻"], cell: (pen) => cell(pen, "marital-status") },
  experience: { heads: ["个人经历", "主要经历", "生活经历"], cell: (pen) => cell(pen, "life-experience") },
  maskedId: { heads: ["身份证号", "身份证号码"], cell: (pen) => wellMasked(pen, "id") },
  maskedAddress: { heads: ["家庭住址", "住址"], cell: (pen) => maskedAddress(pen) },
  weakId: { heads: ["身份证号", "身份证号码"], cell: (pen) => weakMask(pen) },
  maskedPhone: { heads: ["联系电话", "手机号"], cell: (pen) => wellMasked(pen, "phone") },
  maskedCard: { heads: ["银行卡号", "账号"], cell: (pen) => wellMasked(pen, "card") },
  wage: { heads: ["应发工资(元)", "实发工资", "月工资(元)", "工资收入"], cell: (pen) => cell(pen, "property") },
  ownCost: { heads: ["个人自付费用(元)", "自付医疗费", "个人负担金额(元)"], cell: (pen) => cell(pen, "property") },
  debt: { heads: ["贷款余额(元)", "欠款金额(元)", "家庭负债"], cell: (pen) => cell(pen, "property") },
  familyMembers: { heads: ["家庭成员", "家庭成员及关系", "家庭主要成员"], cell: (pen) => familyCell(pen) },
  driving: { heads: ["驾驶证号", "驾驶证号码"], cell: (pen, person) => pen.id(person) },
  passport: { heads: ["护照号码", "护照号"], cell: (pen) => pen.passport() },
  campus: fromLook("campus-number"),
  vehicleFile: fromLook("driving-file"),
  bankPlace: { heads: ["开户网点"], cell: (pen) => pen.bankName(), plain: true },
  exam: fromLook("exam-number"),
  postCode: fromLook("post-code"),
  staff: fromLook("staff-number"),
  enforcement: fromLook("enforcement-certificate"),
  qualification: fromLook("qualification-number"),
  file: fromLook("file-number"),
  contractor: fromLook("contractor-code"),
  parcel: fromLook("parcel"),
  certificateOfHouse: fromLook("real-estate-certificate"),
  landUnit: fromLook("real-estate-unit"),
  order: fromLook("order-number"),
  filing: fromLook("filing-number"),
  project: fromLook("project-code"),
  amount11: fromLook("amount-11"),
  plate: fromLook("office-plate"),
  credit: fromLook("credit-code"),
  creditDigits: fromLook("credit-code-digits"),
  caseNumber: fromLook("case-number"),
  earTag: fromLook("ear-tag"),
  areaCode: fromLook("village-code"),
} satisfies Record<string, Column>;

export type ColumnName = keyof typeof COLUMNS;

export const column = (name: ColumnName): Column => COLUMNS[name];

function familyCell(pen: Pen): Fragment {
  const parts = [
    `${pen.random.pick(["妻", "夫", "配偶"])}${pen.person().name}`,
    `${pen.random.pick(["长子", "长女", "次子", "女儿"])}${pen.person().name}`,
  ];
  if (pen.random.chance(0.4)) parts.push(`${pen.random.pick(["父", "母"])}${pen.person().name}`);
  return gold(parts.join("、"), "social-relation", "cell");
}

function dateCell(pen: Pen): Fragment {
  const y = pen.random.int(2012, 2025);
  const m = String(pen.random.int(1, 12)).padStart(2, "0");
  const d = String(pen.random.int(1, 28)).padStart(2, "0");
  return decoy(
    pen.random.pick([`${y}-${m}-${d}`, `${y}.${m}`, `${y}年${m}月`, `${y}${m}${d}`, `${y}/${m}/${d}`]),
    "date",
  );
}
