import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const STATISTICS: PublicationPolicy = {
  id: "statistics",
  title: { zh: "统计公报", en: "statistics" },
  nature: "mandatory",
  cues: {
    title: [
      [
        7,
        "统计公报 国民经济和社会发展 经济运行 人口普查 经济普查 统计数据 主要指标 统计月报 统计年鉴 主要经济指标 统计监测",
      ],
      [3, "统计"],
    ],
    column: [[4, "统计公报 统计数据 统计信息 数据发布"]],
    body: [[1, "同比增长 比上年 增加值 生产总值"]],
  },
  fields: {},
  shown: { zh: "统计数据。", en: "Figures." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
