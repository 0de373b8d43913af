import { CIVIL_SERVANTS, cite } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const CIVIL_SERVANT_RECRUITMENT: PublicationPolicy = {
  id: "civil-servant-recruitment",
  title: { zh: "公务员拟录用", en: "civil servants to be appointed" },
  nature: "mandatory",
  cues: {
    title: [
      [
        7,
        "拟录用公务员 公务员拟录用 考试录用公务员 录用公务员 公务员+拟录用 公务员+录用 选调生+录用 公务员+体检 公务员+面试 公务员+考察 公务员+递补 参照公务员+录用 拟录用人员",
      ],
      [5, "拟录用 公务员+公示 选调生"],
      [-4, "遴选 选调公告 表彰"],
    ],
    column: [
      [4, "公务员招考 公务员招录 考录"],
      [2, "人事信息 人事考试 招考录用"],
    ],
    heads: [
      [1, "准考证号 拟录用职位 职位代码 报考职位"],
      [2, "拟录用职位 拟录用单位"],
    ],
    body: [[1.5, "公务员录用 拟录用 录用公务员 考试录用"], "体检 考察 准考证号"],
  },
  fields: {
    ...each(
      "id-number birth-date social-relation medical-record address phone email bank-account property life-experience disability marital-status",
      never(CIVIL_SERVANTS),
    ),
  },
  shown: {
    zh: "招录机关、职位、姓名、性别、准考证号、毕业院校或工作单位、监督电话；公示期不少于5个工作日。",
    en: "Organ and post, name, sex, exam number, school or employer, telephone for objections; at least 5 working days.",
  },
  names: NAMES_SHOWN,
  period: { days: 5, working: true, remove: true, clause: cite(CIVIL_SERVANTS) },
  basis: [CIVIL_SERVANTS],
};
