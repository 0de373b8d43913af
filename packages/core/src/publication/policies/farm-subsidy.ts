import { CARD_SUBSIDY, NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const FARM_SUBSIDY: PublicationPolicy = {
  id: "farm-subsidy",
  title: { zh: "农业补贴", en: "subsidies to farmers by area or machine" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "耕地地力 地力保护 粮食直补 种粮补贴 农机购置 农机补贴 农业补贴 良种补贴 玉米大豆 大豆玉米 实际种粮 农业支持保护 种粮大户 种粮农民 稻谷补贴 耕地轮作 农作物 农机报废 农业保险 能繁母猪 棉花补贴 棉花目标 目标价格补贴 养殖补贴 玉米生产者 大豆生产者",
      ],
      [3, "种植 养殖 农机"],
      [-4, "解读 监测"],
    ],
    column: [
      [3, "惠农补贴 农业补贴"],
      [1, "三农服务 乡村振兴 财政专项 专项资金"],
    ],
    heads: [[2, "补贴面积 种植面积 承包面积 计税面积 确权面积 机具品目 补贴亩数 核实面积 机具型号"]],
    body: [[1.5, "耕地地力保护补贴 农机购置补贴 种粮"], "补贴面积"],
  },
  fields: {
    ...each("id-number phone bank-account", never(CARD_SUBSIDY)),
    ...each(
      "address email birth-date medical-record disability social-relation marital-status life-experience property",
      never(NOTICE),
    ),
  },
  shown: {
    zh: "户主姓名、村组、面积、补贴标准、金额。",
    en: "Head of household, village and group, area, rate, amount.",
  },
  names: NAMES_SHOWN,
  basis: [CARD_SUBSIDY],
};
