import { decoy, type Fragment, open } from "./fragment.js";
import { contractorCode, creditCode, filingNumber, resident18, spoilCheck } from "./identifiers.js";
import type { Pen } from "./pen.js";
import { makeDate, makePerson } from "./people.js";

/**
 * Look-alikes: numbers that public pages are full of and that are nobody's. Each maker gives the value with its own label
 * outside the marked span where the page prints one.
 */
interface Look {
  readonly what: string;
  /** Heads or labels that go before it. */
  readonly labels: readonly string[];
  readonly make: (pen: Pen) => Fragment;
}

const PROVINCE_LETTERS: Record<string, string> = {
  "52": "黔",
  "43": "湘",
  "51": "川",
  "53": "云",
  "45": "桂",
  "50": "渝",
  "31": "沪",
  "11": "京",
  "44": "粤",
  "33": "浙",
  "32": "苏",
  "37": "鲁",
  "41": "豫",
  "13": "冀",
  "34": "皖",
  "42": "鄂",
  "36": "赣",
  "35": "闽",
  "21": "辽",
  "22": "吉",
  "23": "黑",
  "15": "内",
  "65": "新",
  "62": "甘",
  "63": "青",
  "46": "琼",
  "61": "陕",
};

const two = (n: number): string => String(n).padStart(2, "0");
const county = (pen: Pen): string => pen.county[5][0] as string;
const d = (pen: Pen, count: number): string => pen.random.digits(count);
const year = (pen: Pen): number => pen.year();
const ymd = (pen: Pen): string => {
  const date = makeDate(pen.random, 2013, 2025);
  return `${date.year}${two(date.month)}${two(date.day)}`;
};

const look = (what: string, labels: readonly string[], make: (pen: Pen) => string): Look => ({
  what,
  labels,
  make: (pen) => decoy(make(pen), what),
});

export const LOOKS: readonly Look[] = [
  look("credit-code", ["统一社会信用代码", "信用代码", "社会信用代码", "纳税人识别号"], (pen) =>
    creditCode(pen.random, county(pen), false),
  ),
  look("credit-code-digits", ["统一社会信用代码", "机构代码", "统一社会信用代码(纳税人识别号)"], (pen) =>
    creditCode(pen.random, county(pen), true),
  ),
  look("contractor-code", ["承包方编码", "承包方代码"], (pen) => contractorCode(pen.random, county(pen))),
  look("filing-number", ["备案号", "备案编号", "登记编号", "受理编号"], (pen) => filingNumber(pen.random, county(pen))),
  look(
    "project-code",
    ["项目代码", "投资项目统一代码"],
    (pen) => `${year(pen)}-${county(pen)}-${d(pen, 2)}-0${pen.random.int(1, 3)}-${d(pen, 6)}`,
  ),
  look(
    "order-number",
    ["订单号", "订单编号", "缴款单号", "流水号", "业务流水号"],
    (pen) => `${ymd(pen)}${d(pen, pen.random.int(8, 12))}`,
  ),
  look("exam-number", ["准考证号", "考号", "笔试准考证号"], (pen) =>
    pen.random.pick([
      `1152${d(pen, 9)}`,
      `52${year(pen)}${d(pen, 6)}`,
      d(pen, 11),
      `1${pen.random.pick(["3", "5", "8"])}${d(pen, 9)}`,
    ]),
  ),
  look("campus-number", ["学号", "学生学号"], (pen) =>
    pen.random.pick([
      `20${pen.random.int(14, 24)}${d(pen, 7)}`,
      `1${pen.random.pick(["5", "8", "7"])}${d(pen, 8)}`,
      `20${pen.random.int(14, 24)}0${d(pen, 5)}`,
    ]),
  ),
  look(
    "driving-file",
    ["驾驶证档案编号", "档案编号"],
    (pen) => `5${pen.random.pick(["201", "203", "226"])}00${d(pen, 6)}`,
  ),
  look("post-code", ["岗位代码", "职位代码", "报考职位代码"], (pen) =>
    pen.random.pick([`52${d(pen, 6)}`, `0${d(pen, 10)}`, `A${d(pen, 3)}`]),
  ),
  look("staff-number", ["工号", "职工编号", "员工号"], (pen) => d(pen, pen.random.int(6, 11))),
  look("enforcement-certificate", ["执法证号", "行政执法证号", "执法证件编号"], (pen) =>
    pen.random.pick([`黔${d(pen, 10)}`, `2301${d(pen, 7)}`, `24${d(pen, 9)}`, `5201${d(pen, 8)}`]),
  ),
  look("qualification-number", ["资格证号", "证书编号", "教师资格证号", "注册证书号", "职业资格证书编号"], (pen) =>
    pen.random.pick([`${year(pen)}${d(pen, 13)}`, `黔2${d(pen, 12)}`, `00${d(pen, 8)}`, `20${d(pen, 15)}`]),
  ),
  look("file-number", ["档案号", "档号", "档案编号"], (pen) =>
    pen.random.pick([`${d(pen, 4)}-${year(pen)}-${d(pen, 5)}`, `DA${d(pen, 12)}`, `${county(pen)}${d(pen, 8)}`]),
  ),
  look(
    "case-number",
    ["案号", "案件编号", "立案号"],
    (pen) =>
      `(${year(pen)})${PROVINCE_LETTERS[county(pen).slice(0, 2)] ?? "黔"}${county(pen).slice(2)}${pen.random.pick(["民初", "执", "行初", "执恢", "刑初", "民特"])}${pen.random.int(1, 6999)}号`,
  ),
  look(
    "document-number",
    ["发文字号", "文号", "文 号"],
    (pen) =>
      `${pen.random.pick(["黔府办发", "黔人社发", "筑府函", "毕府办", "铜府发", "黔东南府办函", "黔财农"])}〔${year(pen)}〕${pen.random.int(1, 299)}号`,
  ),
  look(
    "icp-number",
    ["备案序号", "ICP备案"],
    (pen) => `黔ICP备${pen.random.int(5, 23).toString().padStart(2, "0")}${d(pen, 6)}号-${pen.random.int(1, 9)}`,
  ),
  look("police-record", ["贵公网安备", "公网安备"], (pen) => `${county(pen)}0200${d(pen, 4)}`),
  look("site-code", ["网站标识码", "政府网站标识码"], (pen) => `${county(pen)}${d(pen, 4)}`),
  look("postcode", ["邮编", "邮政编码"], (pen) => `55${d(pen, 4)}`),
  look(
    "routing-number",
    ["联行号", "行号", "开户行行号", "大额支付行号"],
    (pen) => `${pen.random.pick(["102", "103", "104", "105", "402", "313"])}70${d(pen, 7)}`,
  ),
  look("amount-11", ["预算金额(元)", "合同金额(元)", "总投资(元)", "中标金额(元)"], (pen) =>
    pen.random.pick([
      `1${pen.random.pick(["3", "5", "8"])}${d(pen, 9)}`,
      `1${pen.random.pick(["3", "5", "7", "8"])}${d(pen, 6)}.${d(pen, 2)}`,
      `${pen.random.int(1, 9)}${d(pen, 9)}.${d(pen, 2)}`,
    ]),
  ),
  look(
    "area",
    ["面积(㎡)", "用地面积(平方米)", "宗地面积"],
    (pen) => `${pen.random.int(1, 9)}${d(pen, pen.random.int(4, 10))}.${d(pen, 2)}`,
  ),
  look("parcel", ["宗地编号", "地块编号", "宗地号"], (pen) =>
    pen.random.pick([`G(${pen.random.int(15, 25)})0${d(pen, 2)}`, `${county(pen)}${d(pen, 6)}GB${d(pen, 5)}`]),
  ),
  look(
    "real-estate-unit",
    ["不动产单元号", "不动产单元代码"],
    (pen) => `${county(pen)}${d(pen, 3)}${d(pen, 3)}GB${d(pen, 5)}F${d(pen, 8)}`,
  ),
  look(
    "real-estate-certificate",
    ["不动产权证号", "权证号"],
    (pen) => `黔(${year(pen)})${pen.county[2] || pen.county[1]}不动产权第${d(pen, 7)}号`,
  ),
  look(
    "patent",
    ["专利号", "申请号"],
    (pen) => `ZL${year(pen)}${pen.random.int(1, 3)}0${d(pen, 6)}.${pen.random.pick(["X", "1", "5"])}`,
  ),
  look(
    "office-plate",
    ["车牌号", "公务用车号牌", "车辆号牌"],
    (pen) =>
      `贵${pen.random.pick([..."ABCDEFGHJ"])}${pen.random.pick(["·", ""])}${pen.random.pick([..."ABDO"])}${d(pen, 4)}`,
  ),
  look("group-number", ["咨询QQ群", "QQ群", "考生QQ群"], (pen) => `${pen.random.int(1, 9)}${d(pen, 8)}`),
  look(
    "coordinates",
    ["坐标", "中心坐标", "经纬度"],
    (pen) => `E10${pen.random.int(3, 9)}.${d(pen, 6)}°,N2${pen.random.int(4, 9)}.${d(pen, 6)}°`,
  ),
  look(
    "ip-address",
    ["IP地址", "服务器地址"],
    (pen) =>
      `${pen.random.pick(["10", "172", "59", "222"])}.${pen.random.int(1, 254)}.${pen.random.int(1, 254)}.${pen.random.int(1, 254)}`,
  ),
  look("index-number", ["索引号", "信息索引号"], (pen) =>
    pen.random.pick([
      `000014349/${year(pen)}-${d(pen, 5)}`,
      `${creditCode(pen.random, county(pen), false)}/${year(pen)}-${d(pen, 5)}`,
      `GZ${d(pen, 6)}/${d(pen, 4)}-${d(pen, 6)}`,
    ]),
  ),
  look(
    "page-address",
    ["原文链接", "网址", "链接"],
    (pen) => `http://www.example.gov.cn/xxgk/zdgk/${ymd(pen).slice(0, 6)}/t${ymd(pen)}_${d(pen, 8)}.html`,
  ),
  look("food-licence", ["食品经营许可证编号", "许可证编号"], (pen) => `JY${d(pen, 1)}52${d(pen, 11)}`),
  look("drug-approval", ["批准文号", "批号"], (pen) => `国药准字Z${d(pen, 8)}`),
  look("contract-number", ["合同编号", "采购编号", "项目编号", "招标编号"], (pen) =>
    pen.random.pick([
      `GZ-${ymd(pen)}-${d(pen, 3)}`,
      `P${year(pen)}${d(pen, 13)}`,
      `${d(pen, 4)}-${year(pen)}${d(pen, 4)}ZC`,
      `ZFCG${ymd(pen)}${d(pen, 6)}`,
    ]),
  ),
  look("invoice-number", ["发票号码", "票据号码", "票据代码"], (pen) =>
    pen.random.pick([d(pen, 8), d(pen, 12), d(pen, 20)]),
  ),
  look("device-number", ["设备编号", "车架号", "出厂编号"], (pen) =>
    pen.random.pick([`LZW${d(pen, 14)}`, `${d(pen, 15)}`, `SN${d(pen, 11)}`]),
  ),
  look("insurance-number", ["单位社保编号", "单位编号"], (pen) => d(pen, pen.random.int(8, 12))),
  look("old-licence", ["注册号", "营业执照注册号"], (pen) => `${county(pen)}0000${d(pen, 5)}`),
  look("organization-code", ["组织机构代码"], (pen) => `${d(pen, 8)}-${pen.random.pick([..."0123456789X"])}`),
  look("water-meter", ["用户编号", "户号", "缴费户号"], (pen) => `0${pen.random.int(6, 7)}${d(pen, 8)}`),
  look("reservoir-code", ["水库编码", "河湖编码", "桥梁编码"], (pen) => `${county(pen)}${d(pen, 6)}`),
  look("village-code", ["行政区划代码", "统计用区划代码"], (pen) => `${county(pen)}${d(pen, 6)}`),
  look("ear-tag", ["耳标号", "畜禽标识编码"], (pen) => `1${county(pen)}${d(pen, 8)}`),
  look("logistics-number", ["邮件号", "快递单号"], (pen) =>
    pen.random.pick([`1${d(pen, 12)}`, `EMS${d(pen, 10)}CS`, `10${d(pen, 11)}`]),
  ),
];

export const LOOK = Object.fromEntries(LOOKS.map((item) => [item.what, item])) as Record<string, Look>;

/** `label: value` of a named look-alike. */
export function labelled(pen: Pen, what: string): { label: string; value: Fragment } {
  const found = LOOK[what];
  if (found === undefined) throw new Error(`no look-alike named ${what}`);
  return { label: pen.random.pick(found.labels), value: found.make(pen) };
}

/** A masked value that gives away too little to be a finding: 138****5678, 52****************. */
export const wellMasked = (pen: Pen, of: "id" | "phone" | "card" | "name"): Fragment => {
  const star = pen.random.pick(["*", "*", "*", "\uff0a", "×", "x", "●"]);
  const stars = (count: number): string => star.repeat(count);
  const digits = pen.random.int(0, 9);
  if (of === "id")
    return decoy(
      pen.random.pick([`52${stars(16)}`, `${stars(18)}`, `522${stars(15)}`, `5${stars(16)}${digits}`]),
      "masked-id",
    );
  if (of === "phone")
    return decoy(`1${pen.random.pick(["38", "59", "85", "77"])}${stars(4)}${d(pen, 4)}`, "masked-phone");
  if (of === "card")
    return decoy(pen.random.pick([`${stars(15)}${d(pen, 4)}`, `6228${stars(11)}${d(pen, 4)}`]), "masked-card");
  return decoy(`${pen.random.pick(["张", "李", "杨", "吴"])}*${pen.random.pick(["", "明", "芳"])}`, "masked-name");
};

/** An address cut after the town. */
export const maskedAddress = (pen: Pen): Fragment =>
  decoy(
    `${pen.county[1]}${pen.county[2]}${pen.town()}${pen.random.pick(["****", "***", "××村×组", "某村"])}`,
    "masked-address",
  );

/** A mask that leaves too much (first six, last four): a finding of its own rule, so neither right nor wrong here. */
export const weakMask = (pen: Pen): Fragment =>
  open(`${county(pen)}${pen.random.pick(["********", "××××××××"])}${d(pen, 4)}`, "weak-mask");

/** ID numbers that laws and forms print as examples. */
export const standardExample = (pen: Pen): Fragment =>
  decoy(pen.random.pick(["11010519491231002X", "440524188001010014"]), "standard-example");

/** Eighteen digits without a label that fail the check digit. */
export const bareBadNumber = (pen: Pen): Fragment => {
  const person = makePerson(pen.random, pen.county, [1950, 2000]);
  for (;;) {
    const number = spoilCheck(pen.random, resident18(pen.random, person));
    if (!number.endsWith("X")) return decoy(number, "bare-number-bad-check");
  }
};
