import { cite, TITLES_40 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const PROFESSIONAL_TITLE: PublicationPolicy = {
  id: "professional-title",
  title: { zh: "职称评审公示", en: "professional titles conferred" },
  nature: "mandatory",
  cues: {
    title: [
      [
        7,
        "职称评审 职称评定 职称公示 任职资格评审 专业技术资格 专业技术职务 高级职称 中级职称 初级职称 职称资格 专业技术职称 职称+公示",
      ],
      [4, "职称 任职资格 评审通过人员 评审结果"],
      [-4, "职称改革 管理办法 通知"],
    ],
    column: [[4, "职称"]],
    heads: [[2, "申报职称 评审职称 申报资格 评审结果 取得资格 申报专业 现有职称 拟评资格 通过资格"]],
    body: [[1.5, "职称 任职资格 专业技术资格 评审委员会"]],
  },
  fields: {
    ...each(
      "id-number birth-date address phone email bank-account medical-record property social-relation life-experience disability marital-status",
      never(TITLES_40),
    ),
  },
  shown: {
    zh: "姓名、单位、申报专业和资格、评审结果、监督电话；公示期不少于5个工作日。",
    en: "Name, employer, subject and title, result, telephone for objections; at least 5 working days.",
  },
  names: NAMES_SHOWN,
  period: { days: 5, working: true, remove: true, clause: cite(TITLES_40) },
  basis: [TITLES_40],
};
