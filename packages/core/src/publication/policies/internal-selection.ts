import { CADRES } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never } from "../verdict.js";

export const INTERNAL_SELECTION: PublicationPolicy = {
  id: "internal-selection",
  title: { zh: "公开选调遴选", en: "selection of serving staff" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "公开遴选 公开选调 遴选公务员 选调公务员 公开考调 公开选聘"],
      [5, "选调公告 选调工作人员 遴选工作人员 选调+公告 选调+公示 考调 竞争上岗 公开选拔"],
      [-4, "供应商 机构 中介"],
    ],
    column: [[2, "人事信息 人事考试"]],
    heads: [[1, "选调职位 遴选职位 选调单位"]],
    body: [[1.5, "公开选调 公开遴选"], "选调 遴选"],
  },
  fields: {
    ...contacts(CADRES),
    ...each(
      "id-number birth-date social-relation medical-record address bank-account property life-experience disability marital-status",
      never(CADRES),
    ),
  },
  shown: {
    zh: "职位、条件、姓名、现工作单位、成绩、报名和监督电话。",
    en: "Post and conditions, name, present employer, marks, telephones for entry and objections.",
  },
  names: NAMES_SHOWN,
  basis: [CADRES],
};
