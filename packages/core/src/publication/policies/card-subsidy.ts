import { CARD_SUBSIDY as CARD_SUBSIDY_RULE, NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const CARD_SUBSIDY: PublicationPolicy = {
  id: "card-subsidy",
  title: { zh: "惠民惠农一卡通", en: "subsidies paid by one card" },
  nature: "none",
  cues: {
    title: [
      [7, "一卡通 惠民惠农 惠农补贴 惠农资金 涉农补贴 强农惠农 惠农财政补贴 惠民资金 惠民补贴"],
      [4, "补贴资金发放 财政补贴资金 补贴发放 发放花名册 补贴发放公示 补贴公示"],
    ],
    column: [
      [4, "一卡通 惠民惠农 惠农补贴"],
      [1, "财政专项 专项资金 三农服务"],
    ],
    heads: [[1, "补贴项目 发放金额 卡号 一卡通账号 开户银行 补贴标准"]],
    body: [[1.5, "一卡通 惠民惠农"], "补贴资金"],
  },
  fields: {
    ...each("id-number phone bank-account", never(CARD_SUBSIDY_RULE)),
    ...each(
      "address email birth-date medical-record disability social-relation marital-status life-experience property",
      never(NOTICE),
    ),
  },
  shown: { zh: "姓名、补贴项目、面积、标准、金额、村。", en: "Name, item, area, rate, amount, village." },
  names: NAMES_SHOWN,
  basis: [CARD_SUBSIDY_RULE],
};
