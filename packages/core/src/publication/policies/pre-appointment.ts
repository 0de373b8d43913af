import { CADRES, cite } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, shown, yearAndMonth } from "../verdict.js";

export const PRE_APPOINTMENT: PublicationPolicy = {
  id: "pre-appointment",
  title: { zh: "任前公示", en: "cadres before appointment" },
  nature: "mandatory",
  cues: {
    title: [
      [8, "任前公示 干部任前 任职前公示"],
      [6, "拟任职 拟提拔 拟任 拟任干部 任职公示 干部公示 拟提名 拟推荐人选 拟晋升"],
      [-4, "职称 办法"],
    ],
    column: [
      [4, "任前公示 干部公示"],
      [2, "人事信息 人事任免"],
    ],
    heads: [[2, "拟任职务 拟任职位 现任职务 拟任人选 拟任 拟任免职务"]],
    body: [[1.5, "任前公示 拟任 拟提拔 拟提名"], "现任 中共党员 参加工作 在职学历 全日制 组织部"],
  },
  fields: {
    "birth-date": yearAndMonth(CADRES),
    "life-experience": shown(CADRES),
    ...each(
      "id-number address phone email bank-account medical-record property social-relation disability marital-status",
      never(CADRES),
    ),
  },
  shown: {
    zh: "姓名、性别、民族、出生年月、学历学位、政治面貌、现任职务、拟任职务；公示期不少于5个工作日。",
    en: "Name, sex, nation, year and month of birth, education, party, present and proposed post; at least 5 working days.",
  },
  names: NAMES_SHOWN,
  period: { days: 5, working: true, remove: true, clause: cite(CADRES) },
  basis: [CADRES],
};
