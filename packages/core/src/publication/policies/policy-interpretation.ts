import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const POLICY_INTERPRETATION: PublicationPolicy = {
  id: "policy-interpretation",
  title: { zh: "政策解读", en: "explanations of policy" },
  nature: "none",
  cues: {
    title: [
      [10, "解读 一图读懂 图解 政策问答 起草说明 答记者问 一图看懂 政策明白卡"],
      [7, "问答"],
    ],
    column: [[5, "政策解读 解读回应"]],
    body: [[1.5, "起草背景 起草依据 主要内容 解读"]],
  },
  fields: {},
  shown: { zh: "政策的背景、内容、问答。", en: "Background, content, questions and answers." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
