import { ENROLMENT, MINORS } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const ADMISSION: PublicationPolicy = {
  id: "admission",
  title: { zh: "招生录取", en: "admission of pupils and students" },
  nature: "mandatory",
  cues: {
    title: [
      [
        6,
        "录取名单 招生录取 新生名单 录取公示 拟录取 新生录取 入学名单 预录取 录取+名单 录取+公示 录取结果 招生+名单 入学摇号 招生+摇号 录取考生",
      ],
      [4, "录取 新生 保送生 小升初 体育特长生 特长生 定向生 加分考生"],
      [-4, "录用 招生范围 学区 公务员 资助"],
    ],
    column: [[2.5, "招生考试 招生信息 招生"]],
    heads: [[1.5, "录取学校 录取专业 毕业学校 考生号 录取院校 报名序号 中考成绩"]],
    body: [[1, "录取 新生 考生 招生"]],
  },
  fields: {
    ...each(
      "id-number birth-date social-relation medical-record address phone email bank-account property life-experience disability marital-status",
      never(ENROLMENT),
    ),
  },
  shown: {
    zh: "考生姓名、考生号或报名号、录取学校和专业、资格名单所需的成绩。",
    en: "Name, entry number, school and subject, marks where a list of eligibility needs them.",
  },
  names: NAMES_SHOWN,
  protects: "minors",
  basis: [ENROLMENT, MINORS],
};
