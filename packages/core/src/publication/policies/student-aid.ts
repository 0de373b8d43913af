import { cite, MINORS, PROTECTION_28, STUDENT_AID as STUDENT_AID_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const STUDENT_AID: PublicationPolicy = {
  id: "student-aid",
  title: { zh: "学生资助", en: "financial aid for students" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "学生资助 助学金 资助对象 困难学生 贫困学生 贫困生 家庭经济困难学生 教育资助 雨露计划 助学贷款 免学费 教育扶贫资助 寄宿生 受助学生 助学补助 资助学生 资助名单 生活补助+学生 非寄宿生 资助+学生 爱心助学",
      ],
      [4, "助学 资助"],
      [-4, "管理办法 政策解读"],
    ],
    column: [
      [4, "学生资助"],
      [1, "教育"],
    ],
    heads: [
      [2, "受助学生 资助金额 资助类别 资助项目 受助学生姓名 资助档次 困难等级 监护人 学籍号"],
      [1, "就读学校 学校名称 班级 年级 院系"],
    ],
    body: [[1.5, "学生资助 助学金 家庭经济困难学生 建档立卡学生"], "资助"],
  },
  fields: {
    ...each("id-number address phone bank-account birth-date email", never(STUDENT_AID_RULE)),
    ...each(
      "medical-record disability social-relation property marital-status life-experience",
      never(STUDENT_AID_RULE),
    ),
  },
  shown: {
    zh: "姓名、学校、院系、年级、专业、班级；公示期满后页面原则上全部撤下。",
    en: "Name, school, faculty, year, subject, class; the page goes when its time is over.",
  },
  names: NAMES_SHOWN,
  protects: "minors",
  period: { days: 5, working: true, remove: true, clause: cite(STUDENT_AID_RULE) },
  basis: [STUDENT_AID_RULE, PROTECTION_28, MINORS],
};
