import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const SCHOOL_DISTRICT: PublicationPolicy = {
  id: "school-district",
  title: { zh: "学区划分", en: "school districts" },
  nature: "none",
  cues: {
    title: [
      [7, "学区 招生范围 招生服务范围 划片 服务区 招生划片 招生区域 就近入学 施教区 入学公告 入学工作"],
      [-2, "录取名单"],
    ],
    column: [[2, "招生入学 招生"]],
    heads: [[1.5, "学区范围 招生范围 服务范围 招生计划"]],
    body: [[1.5, "学区 招生范围 划片 就近入学"]],
  },
  fields: {},
  shown: { zh: "学校、范围、条件、咨询电话。", en: "Schools, areas, conditions, telephone." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
