import { NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const TRAINING_LIST: PublicationPolicy = {
  id: "training-list",
  title: { zh: "培训学员名单", en: "lists of trainees" },
  nature: "none",
  cues: {
    title: [
      [6, "职业农民 高素质农民 培训学员 培训名单 培育学员 培训班学员 技能培训 职业培训 培育对象 培训人员"],
      [3, "培训"],
    ],
    column: [[2, "培训"]],
    heads: [[1.5, "培训工种 培训时间 培训机构 培训班次 培训专业"]],
    body: [[1, "培训 学员 培育"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(NOTICE)),
  },
  shown: { zh: "姓名、村或单位、培训项目。", en: "Name, village or employer, course." },
  names: NAMES_SHOWN,
  basis: [NOTICE],
};
