import { NOTICE, VILLAGE_30 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const VILLAGE_AFFAIRS: PublicationPolicy = {
  id: "village-affairs",
  title: { zh: "村务公开", en: "village affairs" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "村务公开 村务 村级财务 三务公开 居务公开 组务公开 村集体 村财务 财务公开 村民委员会+公示 村委会+公开 社区+公开 收支明细 村级",
      ],
      [-4, "意见 方案 考核"],
    ],
    column: [[5, "村务公开 村务 居务公开 乡村公开"]],
    heads: [[1, "收入项目 支出项目 经手人 收支事项 支出事由 误工 工资补贴"]],
    body: [[1.5, "村务公开 村务监督 村民委员会 村集体"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(VILLAGE_30)),
    ...each("medical-record property social-relation life-experience disability marital-status", never(NOTICE)),
  },
  shown: {
    zh: "村民委员会应公布的事项：财务、惠农补贴、低保等的结果；个人只列姓名和金额，且宜在村内公开栏公布。",
    en: "What a village committee has to tell: accounts, subsidies, allowances; of a person name and amount, better on the village board.",
  },
  names: NAMES_SHOWN,
  basis: [VILLAGE_30, NOTICE],
};
