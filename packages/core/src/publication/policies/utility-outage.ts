import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const UTILITY_OUTAGE: PublicationPolicy = {
  id: "utility-outage",
  title: { zh: "停水停电公告", en: "outages and road closures" },
  nature: "none",
  cues: {
    title: [[10, "停水 停电 停气 计划检修 断电 交通管制 封闭施工 降压供水 停供 停暖 道路封闭"]],
    column: [[2, "便民"]],
    heads: [[1.5, "停电时间 停电范围 停水范围 停电线路"]],
    body: [[1.5, "停电 停水 恢复供水 恢复供电 停电范围"]],
  },
  fields: {},
  shown: { zh: "时间、范围、报修电话。", en: "Time, area, telephone." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
