import { PETITIONS } from "../documents.js";
import { NAMES_SURNAME } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const PETITION_REPLY: PublicationPolicy = {
  id: "petition-reply",
  title: { zh: "群众来信答复", en: "replies to letters and petitions" },
  nature: "none",
  cues: {
    title: [
      [
        6,
        "来信 信访 群众来信 书记信箱 县长信箱 市长信箱 局长信箱 留言 网民 信访件 信访事项 来访 投诉件 咨询+回复 投诉+回复 问题+答复 问题+回复 反映+回复 反映+答复 诉求",
      ],
      [4.5, "答复 回复 关于反映 反映 咨询 投诉 举报件 求助"],
      [2.5, "问题$ 吗$ ？$ 事宜$ 的问题$ 怎么办$ 如何$"],
      [-3, "举报电话 举报方式 提案 建议的答复 政协 人大"],
    ],
    column: [[5, "领导信箱 来信选登 互动交流 咨询投诉 县长信箱 网民留言 来信 答复 信箱 问政 信访 留言 回应"]],
    heads: [[1, "来信人 信件编号 来信内容 答复内容"]],
    body: [
      [1.5, "来信收悉 您好 答复如下 回复如下 来信人 来信标题 回复内容 答复内容 感谢您"],
      "您反映 经核实 来信时间 反映的",
    ],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(PETITIONS, {
        zh: "信访人的个人信息不得公开",
        en: "nothing personal of those who wrote is to be published",
      }),
    ),
  },
  shown: { zh: "去标识化后的问题和答复。", en: "Question and answer with nothing personal left in them." },
  names: NAMES_SURNAME,
  basis: [PETITIONS],
};
