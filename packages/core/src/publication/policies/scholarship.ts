import { cite, PROTECTION_28, STUDENT_AID } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const SCHOLARSHIP: PublicationPolicy = {
  id: "scholarship",
  title: { zh: "奖学金评选", en: "scholarships and honours for students" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "奖学金 优秀学生 三好学生 优秀毕业生 优秀学生干部 国家励志 优秀班干部 新时代好少年 美德少年 优秀少先队员 优秀团员 十佳少年",
      ],
      [-3, "管理办法"],
    ],
    column: [[3, "奖学金"]],
    heads: [[1.5, "院系 奖学金等级 学号 绩点 获奖等级 专业班级"]],
    body: [[1.5, "奖学金"], "院系 学号 评选"],
  },
  fields: {
    ...each("id-number address phone bank-account birth-date email", never(STUDENT_AID)),
    ...each("medical-record disability social-relation property marital-status", never(STUDENT_AID)),
  },
  shown: {
    zh: "姓名、学校、院系、年级、专业、班级、奖项。",
    en: "Name, school, faculty, year, subject, class, award.",
  },
  names: NAMES_SHOWN,
  protects: "minors",
  period: { days: 5, working: true, remove: true, clause: cite(STUDENT_AID) },
  basis: [STUDENT_AID, PROTECTION_28],
};
