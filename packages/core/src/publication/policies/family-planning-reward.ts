import { NOTICE, PROTECTION_28 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const FAMILY_PLANNING_REWARD: PublicationPolicy = {
  id: "family-planning-reward",
  title: { zh: "计生奖扶", en: "family-planning rewards" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "计生奖扶 奖励扶助 计划生育奖励 计划生育家庭 特别扶助 独生子女 计生扶助 失独 计生家庭 计划生育+公示 计划生育+名单 计生+名单 计生+公示 少生快富 奖扶",
      ],
      [-4, "条例 政策解读"],
    ],
    column: [[2, "计划生育 卫生健康"]],
    heads: [[2, "奖扶类别 扶助类别 子女情况 独生子女证号 扶助标准 奖励类别 子女数"]],
    body: [[1.5, "奖励扶助 计划生育家庭 特别扶助"]],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(PROTECTION_28),
    ),
  },
  shown: {
    zh: "姓名、村、金额；生育、子女伤残死亡情况不得公开。",
    en: "Name, village, amount; nothing on births or on the injury or death of children.",
  },
  names: NAMES_SHOWN,
  protects: "patients",
  basis: [PROTECTION_28, NOTICE],
};
