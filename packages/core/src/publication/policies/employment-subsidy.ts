import { EMPLOYMENT_SUBSIDY as EMPLOYMENT_SUBSIDY_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, review } from "../verdict.js";

export const EMPLOYMENT_SUBSIDY: PublicationPolicy = {
  id: "employment-subsidy",
  title: { zh: "就业创业补贴", en: "subsidies for employment and new businesses" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "就业补助 创业补贴 社保补贴 社会保险补贴 就业补贴 公益性岗位补贴 岗位补贴 灵活就业 创业担保 就业见习 见习补贴 求职创业 稳岗 培训补贴 职业技能提升 就业困难人员 求职补贴 一次性创业 创业奖补 自主创业 以工代训 创业扶持 就业资金 交通补贴 务工补贴 外出务工",
      ],
      [5, "创业+补贴 就业+补贴 创业+补助"],
      [4, "就业 创业 公益性岗位"],
      [-4, "管理办法 招聘会 政策解读"],
    ],
    column: [
      [3, "就业创业 就业补助 就业服务"],
      [1, "社会保障"],
    ],
    heads: [[2, "补贴期限 补贴月数 享受补贴类型 就业形式 补贴类型 创业项目 人员类别 援助类别 见习单位 补贴起止时间"]],
    body: [[1.5, "就业补助资金 社会保险补贴 创业补贴 灵活就业 公益性岗位"], "就业困难人员"],
  },
  fields: {
    "id-number": never(EMPLOYMENT_SUBSIDY_RULE, {
      zh: "证件号码须遮去部分数字，不得完整公开",
      en: "part of the ID number is to be hidden",
    }),
    "weak-mask": review(EMPLOYMENT_SUBSIDY_RULE, {
      zh: "遮去的数字太少，可能还原，请人工核对",
      en: "too few digits are hidden; they can perhaps be given back: to be reviewed",
    }),
    ...each(
      "address phone email bank-account birth-date medical-record disability property social-relation marital-status life-experience",
      never(EMPLOYMENT_SUBSIDY_RULE),
    ),
  },
  shown: {
    zh: "姓名或单位名称、补贴项目、金额；证件号码遮去部分。",
    en: "Name of the person or body, item, amount; part of the ID number.",
  },
  names: NAMES_SHOWN,
  basis: [EMPLOYMENT_SUBSIDY_RULE],
};
