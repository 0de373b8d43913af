import { NOTICE, VETERANS as VETERANS_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const VETERANS: PublicationPolicy = {
  id: "veterans",
  title: { zh: "退役军人优抚", en: "veterans and their families" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "退役军人 优抚 伤残军人 退役士兵 烈属 义务兵 现役军人 参战 三属 立功受奖 抚恤 复员军人 自主就业退役 军人家庭 老复员 退伍 烈士",
      ],
      [-4, "政策解读 条例 采购 服务中心+招标"],
    ],
    column: [[3, "退役军人"]],
    heads: [[2, "优抚类别 优抚对象类别 入伍时间 退役时间 部队番号 伤残等级 优待金 抚恤金 服役"]],
    body: [[1.5, "退役军人 优抚对象 优待金"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(VETERANS_RULE)),
    ...each("medical-record property social-relation life-experience disability marital-status", never(VETERANS_RULE)),
  },
  shown: {
    zh: "姓名、村（社区）、优抚类别、金额；伤残、部队番号不得公开。",
    en: "Name, village, group, amount; neither wounds nor units.",
  },
  names: NAMES_SHOWN,
  basis: [VETERANS_RULE, NOTICE],
};
