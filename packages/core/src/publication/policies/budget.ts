import { DISCLOSURE_20 } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const BUDGET: PublicationPolicy = {
  id: "budget",
  title: { zh: "预算决算", en: "budgets and accounts" },
  nature: "mandatory",
  cues: {
    title: [
      [
        7,
        "部门预算 部门决算 预算公开 决算公开 三公经费 预算执行 预算说明 决算说明 收支预算 财政预算 财政决算 年度预算 年度决算 绩效自评 绩效评价",
      ],
      [5, "预算 决算"],
      [-4, "招标 采购 管理办法"],
    ],
    column: [
      [4, "预算决算 预决算 财政预决算 部门预算 部门决算"],
      [2, "财政资金 财政信息"],
    ],
    heads: [[1, "预算数 决算数 功能分类科目 基本支出 项目支出"]],
    body: [[1, "一般公共预算 三公 收支总表 预算拨款"]],
  },
  fields: {},
  shown: { zh: "收支数据、说明、绩效情况。", en: "Income, expenditure, explanations, results." },
  names: NAMES_NOT_MEANT,
  basis: [DISCLOSURE_20],
};
