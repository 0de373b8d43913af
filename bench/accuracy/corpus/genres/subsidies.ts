import { closing, contact, opening } from "../closings.js";
import { roster } from "../roster.js";
import type { Genre } from "../template.js";

const closings = closing;

/** Aid, allowances and subsidies: the name lists that leaked most in the published cases. */
export const SUBSIDIES: readonly Genre[] = [
  {
    id: "farm-subsidy",
    name: "耕地地力保护补贴",
    templates: [
      roster({
        titles: ["{seat}{year}年耕地地力保护补贴发放花名册", "{town}{year}年耕地地力保护补贴面积核定表"],
        columns: ["seq", "name", "id", "villageOnly", "mu", "amount", "card"],
        maybe: ["phone", "bank"],
        total: true,
      }),
      roster({
        titles: ["{town}农业支持保护补贴公示表({batch})", "{seat}{year}年度农户补贴资金明细"],
        columns: ["seq", "contractor", "name", "mu", "amount", "passbook"],
        maybe: ["id", "phone", "address"],
        after: closings,
      }),
      roster({
        titles: ["{town}惠农补贴分户清册"],
        columns: ["name", "id", "address", "mu", "bankCard", "phone"],
        after: (pen) => [contact(pen)],
      }),
      roster({
        titles: ["{seat}粮食直补农户登记表"],
        columns: ["seq", "villageOnly", "name", "id", "passbook", "amount"],
        maybe: ["remark"],
        total: true,
      }),
    ],
  },
  {
    id: "one-card",
    name: "惠民惠农一卡通",
    templates: [
      roster({
        titles: ["{town}惠民惠农财政补贴“一卡通”发放公示"],
        columns: ["seq", "name", "idOrBad", "bank", "card", "amount", "remark"],
        after: closings,
      }),
      roster({
        titles: ["{seat}{year}年“一卡通”发放明细({batch})"],
        columns: ["seq", "town", "villageOnly", "name", "passbook", "amount"],
        maybe: ["id", "phone"],
        after: closings,
      }),
      roster({
        titles: ["{town}{batch}一折通代发清单"],
        columns: ["name", "passbook", "amount", "order"],
        maybe: ["id"],
      }),
      roster({ titles: ["代发农户账户信息表"], columns: ["seq", "name", "card", "id", "phone"], head: "two" }),
    ],
  },
  {
    id: "minimum-living",
    name: "城乡低保",
    templates: [
      roster({
        titles: ["{seat}{year}年{batch}农村低保对象公示", "{town}城市低保家庭名单"],
        columns: ["seq", "name", "members", "amount", "villageOnly"],
        maybe: ["id", "disease", "card"],
        after: closings,
      }),
      roster({
        titles: ["{town}拟纳入低保家庭公示表"],
        columns: ["seq", "name", "sex", "id", "address", "members", "income", "amount"],
        maybe: ["disability", "phone"],
        after: closings,
      }),
      roster({
        titles: ["{seat}低保金银行代发花名册"],
        columns: ["name", "id", "card", "amount"],
        maybe: ["bank", "phone"],
        total: true,
      }),
      roster({
        titles: ["{town}农村居民最低生活保障家庭成员情况"],
        columns: ["seq", "name", "relation", "sex", "birth", "marital", "disability", "income"],
        maybe: ["id"],
      }),
    ],
  },
  {
    id: "temporary-aid",
    name: "临时救助、特困供养",
    templates: [
      roster({
        titles: ["{seat}{year}年{batch}临时救助对象公示"],
        columns: ["seq", "name", "address", "disease", "amount"],
        maybe: ["id", "phone"],
        after: closings,
      }),
      roster({
        titles: ["{town}临时救助资金发放表"],
        columns: ["name", "idOrBad", "disease", "amount", "bankCard"],
        maybe: ["remark", "applied"],
        after: closings,
      }),
      roster({
        titles: ["{town}特困供养人员名册"],
        columns: ["seq", "name", "sex", "age", "id", "disabilityKind", "villageOnly", "amount"],
        maybe: ["marital"],
      }),
      roster({
        titles: ["{seat}特困人员基本情况统计表"],
        columns: ["seq", "name", "birth", "nation", "marital", "disability", "address"],
        maybe: ["applied"],
      }),
    ],
  },
  {
    id: "disability-allowance",
    name: "残疾人两项补贴",
    templates: [
      roster({
        titles: ["{seat}困难残疾人生活补贴公示({batch})"],
        columns: ["seq", "name", "certificate", "disabilityKind", "disabilityGrade", "amount"],
        maybe: ["address", "card"],
        after: closings,
      }),
      roster({
        titles: ["{town}重度残疾人护理补贴花名册"],
        columns: ["name", "sex", "certificate", "disability", "amount"],
        maybe: ["phone", "bankCard"],
        after: closings,
      }),
      roster({
        titles: ["{seat}辅助器具发放签收表"],
        columns: ["seq", "name", "certificate", "disability", "anyPhone"],
        maybe: ["id"],
      }),
      roster({
        titles: ["{seat}残疾人就业培训班学员名册"],
        columns: ["seq", "name", "disabilityKind", "disabilityGrade", "id", "phone", "degree"],
      }),
    ],
  },
  {
    id: "elderly-allowance",
    name: "高龄津贴",
    templates: [
      roster({
        titles: ["{seat}{year}年{batch}高龄津贴发放名单"],
        columns: ["seq", "name", "sex", "birth", "age", "amount", "villageOnly"],
        maybe: ["id", "card"],
        years: [1924, 1944],
        after: closings,
      }),
      roster({
        titles: ["{town}八十周岁以上老人补贴发放表"],
        columns: ["name", "id", "address", "amount", "passbook"],
        years: [1924, 1944],
        maybe: ["phone"],
        after: closings,
      }),
    ],
  },
  {
    id: "house-repair",
    name: "农村危房改造",
    templates: [
      roster({
        titles: ["{seat}{year}年农村危房改造对象公示"],
        columns: ["seq", "name", "idOrBad", "villageOnly", "members", "amount"],
        maybe: ["card", "disease"],
        after: closings,
      }),
      roster({
        titles: ["{town}危房改造资金拨付花名册"],
        columns: ["seq", "name", "address", "amount", "card", "bank"],
        maybe: ["id", "phone"],
        after: closings,
      }),
    ],
  },
  {
    id: "employment-subsidy",
    name: "就业创业补贴",
    templates: [
      roster({
        titles: ["{seat}{year}年{batch}创业担保贷款贴息公示"],
        columns: ["seq", "name", "sex", "id", "phone", "amount", "applied"],
        maybe: ["address"],
        after: closings,
      }),
      roster({
        titles: ["{seat}高校毕业生求职创业补贴发放名单"],
        columns: ["seq", "name", "school", "id", "card", "amount"],
        maybe: ["phone", "email"],
        years: [1996, 2003],
        after: closings,
      }),
      roster({
        titles: ["{seat}灵活就业人员社会保险补贴公示"],
        columns: ["name", "id", "amount", "bankCard"],
        maybe: ["staff", "phone"],
        after: closings,
      }),
      roster({
        titles: ["{seat}公益性岗位人员名单"],
        columns: ["seq", "name", "sex", "birth", "unit", "post", "phone"],
        maybe: ["id", "native"],
      }),
    ],
  },
  {
    id: "poverty-register",
    name: "建档立卡户",
    templates: [
      roster({
        titles: ["{town}建档立卡贫困户信息表"],
        columns: ["seq", "name", "relation", "id", "degree", "disease", "income"],
        maybe: ["phone", "address"],
      }),
      roster({
        titles: ["{seat}监测对象帮扶台账"],
        columns: ["seq", "villageOnly", "name", "id", "phone", "disease", "marital"],
        maybe: ["income", "experience"],
      }),
    ],
  },
  {
    id: "veterans",
    name: "退役军人优抚",
    templates: [
      roster({
        titles: ["{seat}优抚对象抚恤补助发放名册"],
        columns: ["seq", "name", "id", "birth", "bankCard", "amount"],
        years: [1930, 1975],
        maybe: ["address", "phone"],
        after: closings,
      }),
      roster({
        titles: ["{seat}{year}年自主就业退役士兵一次性补助公示"],
        columns: ["seq", "name", "id", "applied", "amount"],
        maybe: ["phone", "card"],
        years: [1992, 2002],
        after: closings,
      }),
    ],
  },
  {
    id: "family-planning",
    name: "计划生育奖励扶助",
    templates: [
      roster({
        titles: ["{seat}{year}年农村部分计划生育家庭奖励扶助对象公示"],
        columns: ["seq", "name", "sex", "birth", "marital", "address"],
        maybe: ["id"],
        years: [1948, 1964],
        after: closings,
      }),
      roster({
        titles: ["{town}计生家庭特别扶助资金发放表"],
        columns: ["name", "idOrBad", "marital", "amount", "card"],
        years: [1948, 1970],
        maybe: ["phone"],
        after: closings,
      }),
    ],
  },
  {
    id: "masked-list",
    name: "已脱敏的发放公示",
    templates: [
      roster({
        titles: ["{seat}{year}年{batch}救助资金发放公示"],
        columns: ["seq", "name", "maskedId", "maskedAddress", "amount"],
        maybe: ["maskedPhone", "maskedCard", "applied"],
        after: closings,
      }),
      roster({
        titles: ["{town}补贴名单公示(已隐去证件信息)"],
        columns: ["seq", "name", "maskedId", "maskedPhone", "amount"],
        maybe: ["villageAddress", "maskedCard"],
        after: (pen) => [opening(pen), ...closings(pen)],
      }),
      roster({
        titles: ["{seat}创业补贴公示(证件号已部分隐去)"],
        columns: ["seq", "name", "weakId", "amount"],
        maybe: ["phone", "maskedAddress", "birth"],
        after: closings,
      }),
      roster({
        titles: ["{seat}求职补贴人员名单"],
        columns: ["seq", "name", "weakId", "bankCard", "amount"],
        maybe: ["maskedPhone", "address"],
        after: closings,
      }),
    ],
  },
];
