import { cite, DEBTORS_2, DEBTORS_6, MINORS } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, shown } from "../verdict.js";

/** The exemption names the ID number; dwelling and telephone are not in the list of article 6. */
export const DISHONEST_DEBTORS: PublicationPolicy = {
  id: "dishonest-debtors",
  title: { zh: "失信被执行人", en: "dishonest debtors named by a court" },
  nature: "punitive",
  cues: {
    title: [
      [
        7,
        "失信被执行人+名单 失信被执行人+公告 失信被执行人+公布 失信被执行人+曝光 失信被执行人+信息 失信被执行人+公示 老赖+曝光 老赖+名单 失信人员名单",
      ],
      // Alone the word is as often news of what a court did: an ID number is exempt only where a list is announced.
      [4.5, "失信被执行人 失信执行人 老赖"],
      [4, "执行曝光 失信名单 限制高消费"],
      [-8, "规定$ 办法$ 解读 意见$"],
      [-4, "暂行规定 修复 联合惩戒"],
      // News of how courts go after debtors names none of them as the law has it.
      [-6, "行动 开展 专项 打击 拘留 抓获 出击 工作会 会议 机制 宣传 执结 纪实 主动履行"],
    ],
    column: [
      [4, "失信被执行人 失信曝光"],
      [3, "曝光台"],
    ],
    heads: [[2, "失信行为 执行案号 执行法院 履行情况 执行依据文号 失信情形"]],
    body: [[2, "失信被执行人"], "纳入失信 执行法院 拒不履行 生效法律文书"],
  },
  fields: {
    "resident-id": shown(DEBTORS_6),
    "resident-id-15": shown(DEBTORS_6),
    "residence-permit-hmt": shown(DEBTORS_6),
    "foreigner-card": shown(DEBTORS_6),
    "travel-permit": shown(DEBTORS_6),
    passport: shown(DEBTORS_6),
    "weak-mask": shown(DEBTORS_6),
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(DEBTORS_6),
    ),
  },
  shown: {
    zh: "自然人的姓名、性别、年龄、身份证号码；单位名称、统一社会信用代码、法定代表人姓名；法律文书确定的义务及履行情况、失信情形、执行依据、案号、执行法院。未成年人不得列入。",
    en: "Name, sex, age and ID number of a person; name, credit code and legal representative of a body; the obligation and its fulfilment, the conduct, the case number and the court. No minors.",
  },
  names: NAMES_SHOWN,
  period: { days: 730, remove: true, clause: cite(DEBTORS_2) },
  basis: [DEBTORS_6, DEBTORS_2, MINORS],
};
