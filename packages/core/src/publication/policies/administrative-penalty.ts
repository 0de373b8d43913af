import { cite, MARKET_PENALTY, MARKET_PENALTY_PERIOD, PENALTY_48, ZHEJIANG_PENALTY } from "../documents.js";
import { NAMES_PARTLY } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const ADMINISTRATIVE_PENALTY: PublicationPolicy = {
  id: "administrative-penalty",
  title: { zh: "行政处罚", en: "administrative penalties" },
  nature: "punitive",
  cues: {
    title: [
      [6, "行政处罚决定 处罚决定书 行政处罚公示 行政处罚信息 行政处罚公告"],
      [4, "行政处罚 处罚公告 处罚信息公示 处罚结果 处罚案件"],
      [-4, "裁量 办法 权力清单 行政许可"],
    ],
    column: [
      [4, "行政处罚"],
      [2.5, "处罚公示 执法公示 行政执法"],
    ],
    heads: [
      [
        2,
        "处罚决定书文号 行政处罚决定书文号 处罚依据 处罚内容 违法事实 处罚机关 处罚种类 被处罚人 处罚类别 主要违法事实 处罚结果",
      ],
    ],
    body: [[1.5, "行政处罚决定 被处罚人 行政处罚法"], "违法事实 罚款 责令改正 处罚依据 当事人"],
  },
  fields: {
    ...each("id-number address phone email bank-account medical-record", never(ZHEJIANG_PENALTY)),
    ...each("birth-date property social-relation life-experience disability marital-status", never(PENALTY_48)),
  },
  shown: {
    zh: "当事人姓名或名称、案由、主要事实、依据、处罚种类和内容、机关、日期（限具有一定社会影响的处罚决定）。未成年人案件不公开。",
    en: "Name of the party, cause, main facts, legal ground, kind and content of the penalty, organ and date (of decisions with some effect on society). No cases of minors.",
  },
  names: NAMES_PARTLY,
  period: { days: 1095, remove: true, clause: cite(MARKET_PENALTY_PERIOD) },
  basis: [PENALTY_48, ZHEJIANG_PENALTY, MARKET_PENALTY, MARKET_PENALTY_PERIOD],
};
