import { cite, INSTITUTIONS } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const INSTITUTION_RECRUITMENT: PublicationPolicy = {
  id: "institution-recruitment",
  title: { zh: "事业单位招聘", en: "recruitment by public institutions" },
  nature: "mandatory",
  cues: {
    title: [
      [
        6,
        "事业单位+招聘 公开招聘 拟聘用 拟聘人员 招聘+体检 招聘+面试 招聘+笔试 招聘+拟聘 招聘+考察 特岗教师 招聘工作人员 招聘+名单 招聘+成绩 编外+招聘 招聘教师 拟聘",
      ],
      [4, "招聘公告 招聘简章 招募 招聘 特岗 三支一扶 西部计划 体检人员名单 入围面试 资格复审 资格审查"],
      [-4, "公务员 暂行规定 招聘会 补贴"],
    ],
    column: [
      [4, "事业单位招聘 公开招聘 招聘信息"],
      [2, "人事信息 人事考试 招考录用 招考"],
    ],
    heads: [
      [1.5, "报考岗位 笔试成绩 面试成绩 综合成绩 总成绩 岗位代码 招聘岗位 报考单位 拟聘岗位 是否进入体检"],
      [1, "准考证号"],
    ],
    body: [[1.5, "事业单位公开招聘 拟聘用 公开招聘"], "体检 面试 笔试 岗位"],
  },
  fields: {
    ...each(
      "id-number birth-date social-relation medical-record address phone email bank-account property life-experience disability marital-status",
      never(INSTITUTIONS),
    ),
  },
  shown: {
    zh: "招聘单位、岗位、姓名、性别、准考证号、成绩、毕业院校或工作单位、监督电话；公示期一般7至15日。",
    en: "Employer and post, name, sex, exam number, marks, school or employer, telephone for objections; 7 to 15 days as a rule.",
  },
  names: NAMES_SHOWN,
  period: { days: 15, remove: true, clause: cite(INSTITUTIONS) },
  basis: [INSTITUTIONS],
};
