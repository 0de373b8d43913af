import { cite, MINIMUM_LIVING as MINIMUM_LIVING_RULE, RELIEF } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const MINIMUM_LIVING: PublicationPolicy = {
  id: "minimum-living",
  title: { zh: "低保", en: "minimum living allowance" },
  nature: "none",
  cues: {
    title: [
      [7, "低保 最低生活保障 低保对象 城乡低保 农村低保 城市低保 低收入家庭 低边 低保边缘"],
      [-4, "管理办法 审核确认办法 政策解读 办事指南 标准的通知"],
    ],
    column: [
      [4, "低保 城乡低保"],
      [2, "社会救助"],
    ],
    heads: [[2, "保障人口 保障金额 低保金 保障人数 月保障金 低保类别 享受人口 低保证号 施保类别"]],
    body: [[1.5, "最低生活保障 低保"], "保障对象"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(MINIMUM_LIVING_RULE)),
    ...each(
      "medical-record disability property social-relation marital-status life-experience",
      never(MINIMUM_LIVING_RULE, {
        zh: "与最低生活保障无关的信息，以及病因、残疾、收入明细，不得公开",
        en: "what has nothing to do with the allowance, and causes, disabilities and details of income, is not to be published",
      }),
    ),
  },
  shown: {
    zh: "户主姓名、保障人口数、金额、村（社区）；不得公开无关信息，避免暴露未成年人。",
    en: "Head of household, number of persons, amount, village; nothing else, no minors.",
  },
  names: NAMES_SHOWN,
  protects: "relief",
  period: { days: 7, remove: true, clause: cite(MINIMUM_LIVING_RULE) },
  basis: [MINIMUM_LIVING_RULE, RELIEF],
};
