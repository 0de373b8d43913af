import { HEARINGS } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never } from "../verdict.js";

export const HEARING: PublicationPolicy = {
  id: "hearing",
  title: { zh: "听证会代表", en: "hearings: who takes part" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "听证会 听证代表 听证会参加人"],
      [5, "听证公告 听证+公告 听证"],
    ],
    column: [[3, "听证"]],
    heads: [[2, "代表类别 参加人类别 听证会身份 代表类型"]],
    body: [[1.5, "听证会 听证会参加人 消费者代表 听证会代表"], "旁听"],
  },
  fields: {
    ...contacts(HEARINGS),
    ...each(
      "id-number birth-date address bank-account medical-record property social-relation life-experience disability marital-status",
      never(HEARINGS),
    ),
    "mobile-phone": never(HEARINGS),
  },
  shown: {
    zh: "参加人姓名、类别、工作单位或职业，时间、地点、报名和联系电话。",
    en: "Name, group and employer or occupation of those who take part; time, place, telephone for entry.",
  },
  names: NAMES_SHOWN,
  basis: [HEARINGS],
};
