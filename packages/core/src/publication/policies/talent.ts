import { cite, INSTITUTIONS } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const TALENT: PublicationPolicy = {
  id: "talent",
  title: { zh: "引进人才公示", en: "talent to be brought in" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "引进人才 人才引进 引才 高层次人才 急需紧缺人才 拟引进 紧缺人才"],
      [-3, "办法 政策 意见 通知 解读"],
    ],
    column: [[2, "人事信息"]],
    heads: [[1.5, "拟引进单位 引进岗位 拟引进岗位 引进单位"]],
    body: [[1.5, "引进人才 人才引进 高层次人才"]],
  },
  fields: {
    ...each(
      "id-number birth-date social-relation medical-record address phone email bank-account property life-experience disability marital-status",
      never(INSTITUTIONS),
    ),
  },
  shown: {
    zh: "姓名、性别、学历学位、毕业院校、拟引进单位和岗位、监督电话。",
    en: "Name, sex, education, school, employer and post, telephone for objections.",
  },
  names: NAMES_SHOWN,
  period: { days: 15, remove: true, clause: cite(INSTITUTIONS) },
  basis: [INSTITUTIONS],
};
