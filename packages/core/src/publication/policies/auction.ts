import { JUDICIAL_AUCTION } from "../documents.js";
import { NAMES_PARTLY } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never, review } from "../verdict.js";

export const AUCTION: PublicationPolicy = {
  id: "auction",
  title: { zh: "拍卖公告", en: "auctions and transfers" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "拍卖公告 司法拍卖 变卖公告 网络拍卖 拍卖会 拍卖成交"],
      [5, "拍卖 变卖 竞价公告 挂牌出让 招租公告 公开招租 资产处置 公开出让 竞租"],
    ],
    column: [[3, "拍卖 产权交易 土地出让"]],
    heads: [[1.5, "起拍价 保证金 标的名称 拍卖标的 评估价 起始价"]],
    body: [[1.5, "起拍价 竞买人 拍卖标的 优先购买权 竞买保证金"], "拍卖"],
  },
  fields: {
    ...contacts(JUDICIAL_AUCTION),
    address: review(JUDICIAL_AUCTION, {
      zh: "拍卖标的的坐落应当公告；被执行人的住处与标的不是一处的不得公开，请人工核对",
      en: "where the property lies is announced; a debtor's dwelling that is not it is not: to be reviewed",
    }),
    ...each(
      "id-number birth-date medical-record property social-relation life-experience disability marital-status",
      never(JUDICIAL_AUCTION),
    ),
    "bank-account": review(JUDICIAL_AUCTION, {
      zh: "收取保证金的应是单位账户，请人工核对",
      en: "deposits go to a body's account: to be reviewed",
    }),
  },
  shown: {
    zh: "标的、坐落、起拍价、保证金、时间、联系人和电话。",
    en: "The property and where it lies, starting price, deposit, time, contact and telephone.",
  },
  names: NAMES_PARTLY,
  basis: [JUDICIAL_AUCTION],
};
