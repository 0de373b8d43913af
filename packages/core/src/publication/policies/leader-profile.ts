import { SITE_GUIDE } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never, shown, yearAndMonth } from "../verdict.js";

export const LEADER_PROFILE: PublicationPolicy = {
  id: "leader-profile",
  title: { zh: "领导简历", en: "profiles of leaders" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "领导简历 领导简介 个人简历 领导信息 领导之窗 领导分工 工作分工"],
      [5, "#name-of-person"],
      [4, "简历 领导班子"],
      [-3, "任前公示"],
    ],
    column: [[6, "领导之窗 领导信息 领导简历 领导班子 领导介绍 领导成员 政府领导"]],
    heads: [[1, "职务 工作分工"]],
    body: [[1, "主持县政府 主持市政府 分管 工作简历 工作分工 主要简历 参加工作 中共党员 现任"]],
  },
  fields: {
    "birth-date": yearAndMonth(SITE_GUIDE),
    "life-experience": shown(SITE_GUIDE),
    ...each(
      "id-number address bank-account medical-record property social-relation disability marital-status",
      never(SITE_GUIDE),
    ),
    ...contacts(SITE_GUIDE),
  },
  shown: {
    zh: "姓名、照片、简历（出生年月、学历、任职经历）、分工。",
    en: "Name, portrait, career (year and month of birth, education, posts), duties.",
  },
  names: NAMES_OFFICIAL,
  basis: [SITE_GUIDE],
};
