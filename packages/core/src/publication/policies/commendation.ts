import { COMMENDATION as COMMENDATION_RULE, cite } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, review } from "../verdict.js";

export const COMMENDATION: PublicationPolicy = {
  id: "commendation",
  title: { zh: "表彰公示", en: "commendations" },
  nature: "mandatory",
  cues: {
    title: [
      [
        6,
        "见义勇为 先进个人 先进集体 道德模范 劳动模范 优秀教师 优秀党员 优秀共产党员 劳动奖章 拟表彰 表彰对象 表彰奖励 推荐对象 评选+公示 表彰+名单 志愿者+名单 优秀志愿者 文明家庭 身边好人 最美+公示 推荐人选公示",
      ],
      [5, "优秀+公示 优秀+名单"],
      [4.5, "表彰 志愿服务 星级志愿者 嘉奖 获奖名单 优秀个人 先进工作者 荣誉称号 授予"],
      [-4, "奖学金 优秀学生 管理办法"],
    ],
    column: [[2, "表彰"]],
    heads: [[1.5, "获奖类别 荣誉称号 主要事迹 推荐单位 表彰类别"]],
    body: [[1, "先进个人 表彰 荣誉称号 事迹 评选"]],
  },
  fields: {
    ...each("id-number birth-date address phone email bank-account", never(COMMENDATION_RULE)),
    ...each("medical-record property disability marital-status", never(COMMENDATION_RULE)),
    ...each(
      "life-experience social-relation",
      review(COMMENDATION_RULE, {
        zh: "先进事迹可以公开；涉及家庭、病残等隐私的部分须经本人同意，请人工核对",
        en: "deeds may be told; family, illness and the like need consent: to be reviewed",
      }),
    ),
  },
  shown: {
    zh: "姓名、单位、事迹、奖项、监督电话；公示期不少于5个工作日。",
    en: "Name, employer, deeds, award, telephone for objections; at least 5 working days.",
  },
  names: NAMES_SHOWN,
  period: { days: 5, working: true, remove: false, clause: cite(COMMENDATION_RULE) },
  basis: [COMMENDATION_RULE],
};
