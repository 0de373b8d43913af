import { PRENATAL, PROTECTION_28 } from "../documents.js";
import { NAMES_NONE } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, noList } from "../verdict.js";

export const PRENATAL_CHECK: PublicationPolicy = {
  id: "prenatal-check",
  title: { zh: "孕前优生检查", en: "check-ups before pregnancy and women's health" },
  nature: "none",
  cues: {
    title: [
      [
        8,
        "孕前优生 免费孕前 优生健康检查 孕检 孕产妇 两癌筛查 孕情 计生措施 生育登记 婚前检查 妇女病 叶酸 生殖健康 婚检",
      ],
      [-4, "方案 政策 指南 通知$"],
    ],
    column: [[1, "卫生健康 计划生育"]],
    heads: [[2, "妻子姓名 丈夫姓名 检查日期 男方姓名 女方姓名 末次月经 孕周 预产期 避孕措施"]],
    body: [[1.5, "孕前优生 孕情 优生检查"]],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      noList(PRENATAL),
    ),
  },
  shown: { zh: "不应公示名单，只公布统计数。", en: "No list; figures only." },
  names: NAMES_NONE,
  protects: "patients",
  basis: [PRENATAL, PROTECTION_28],
};
