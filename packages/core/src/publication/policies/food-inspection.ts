import { FOOD_SAMPLING } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, officeAddress } from "../verdict.js";

export const FOOD_INSPECTION: PublicationPolicy = {
  id: "food-inspection",
  title: { zh: "食品抽检", en: "food inspection" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "食品抽检 抽检信息 监督抽检 不合格食品 抽检不合格 抽检结果 食品安全抽检 抽检合格 批次+食品 食品+不合格"],
      [4, "抽检 核查处置 抽查结果"],
    ],
    column: [
      [4, "食品抽检 抽检信息"],
      [2, "食品安全"],
    ],
    heads: [[2, "被抽样单位 标称生产企业 抽样编号 不合格项目 检验机构 规格型号 生产日期"]],
    body: [[1.5, "监督抽检 抽检 不合格项目"]],
  },
  fields: {
    address: officeAddress(FOOD_SAMPLING),
    ...each(
      "id-number birth-date phone email bank-account medical-record property social-relation life-experience disability marital-status",
      never(FOOD_SAMPLING),
    ),
  },
  shown: {
    zh: "被抽样单位和标称生产企业的名称、地址，样品、项目、结果。",
    en: "Name and address of the sampled and of the producing business; sample, item, result.",
  },
  names: NAMES_NOT_MEANT,
  basis: [FOOD_SAMPLING],
};
