import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const POLICY_DOCUMENT: PublicationPolicy = {
  id: "policy-document",
  title: { zh: "政策文件", en: "policy documents" },
  nature: "none",
  cues: {
    title: [
      [10, "印发 关于做好+通知 关于开展+通知 关于加强+通知 关于进一步+通知 关于组织+通知 关于调整+通知 关于加强+意见"],
      [9, "实施方案$ 管理办法$ 实施细则$ 工作方案$ 暂行办法$ 行动计划$ 应急预案$ 实施办法$"],
      [7, "的通知$ 的意见$ 的决定$ 的批复$ 的通告$ 的函$ 条例$ 暂行规定$ 实施意见$"],
      [7, "操作规程$ 工作规程$ 工作制度$ 实施规则$"],
      [5, "通知$ 意见$ 规划$ 规定$ 办法$ 方案$ 细则$ 预案$ 要点$ 的通报$ 决定$ 通告$"],
      [-6, "解读 公示 名单 关于公布 关于发布"],
      [-5, "遴选公务员 录用 采购公告 招聘+公告"],
    ],
    column: [[3, "政策文件 规范性文件 政府文件 行政规范性文件 法规规章 政策法规 文件库"]],
    body: [
      [
        1,
        "各县（市、区）人民政府 现印发给你们 请认真贯彻 各乡镇人民政府 请结合实际 总体要求 指导思想 组织实施 工作要求",
      ],
    ],
  },
  fields: {},
  shown: {
    zh: "文件全文；附件中的名单按其内容另判。",
    en: "The text; lists among its annexes are judged by what they list.",
  },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
