import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never, review } from "../verdict.js";

export const PLANNING: PublicationPolicy = {
  id: "planning",
  title: { zh: "规划用地公示", en: "planning and land use" },
  nature: "mandatory",
  cues: {
    title: [
      [
        6,
        "批前公示 批后公示 建设工程规划 用地规划 详细规划 控制性规划 国土空间规划+公示 规划方案+公示 规划许可 规划公示 国土空间+公示 规划+公示 建设用地+公示",
      ],
      [3, "选址"],
    ],
    column: [[3, "规划公示 城乡规划 国土空间规划"]],
    body: [[1, "规划许可 用地面积 建筑面积 容积率"]],
  },
  fields: {
    ...contacts(DISCLOSURE_20),
    address: review(DISCLOSURE_20, {
      zh: "项目坐落应当公示；个人住址请人工核对",
      en: "the site is shown; a dwelling is to be reviewed",
    }),
    ...each(
      "id-number birth-date bank-account medical-record property social-relation life-experience disability marital-status",
      never(DISCLOSURE_20),
    ),
  },
  shown: {
    zh: "项目、建设单位或建设人、坐落、指标、期限、联系电话。",
    en: "Project, developer, site, figures, term, telephone.",
  },
  names: NAMES_SHOWN,
  basis: [DISCLOSURE_20],
};
