import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts } from "../verdict.js";

export const DISCLOSURE_REPORT: PublicationPolicy = {
  id: "disclosure-report",
  title: { zh: "信息公开年报", en: "annual report on disclosure" },
  nature: "mandatory",
  cues: {
    title: [
      [8, "信息公开工作年度报告 政府信息公开年度报告 信息公开年报 信息公开工作年报 信息公开+年度报告 信息公开+年报"],
    ],
    column: [[6, "信息公开年报 公开年报 年度报告"]],
    body: [[1, "主动公开政府信息 收到和处理政府信息公开申请"]],
  },
  fields: {
    ...contacts(DISCLOSURE_20),
  },
  shown: { zh: "统计数据和工作情况。", en: "Figures and an account of the work." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
