import { CARD_SUBSIDY, NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const FOREST_COMPENSATION: PublicationPolicy = {
  id: "forest-compensation",
  title: { zh: "公益林补偿", en: "forest and grassland compensation" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "公益林 森林生态效益 退耕还林 天然林 林业补助 生态效益补偿 生态补偿 草原补奖 草原生态 退牧还草 森林生态补偿 林权",
      ],
    ],
    column: [[3, "林业"]],
    heads: [[2, "林班 小班 公益林面积 补偿面积 林权证号"]],
    body: [[1.5, "公益林 退耕还林 森林生态效益"]],
  },
  fields: {
    ...each("id-number phone bank-account", never(CARD_SUBSIDY)),
    ...each("address email birth-date medical-record disability social-relation marital-status", never(NOTICE)),
  },
  shown: { zh: "户主姓名、村组、面积、标准、金额。", en: "Head of household, village and group, area, rate, amount." },
  names: NAMES_SHOWN,
  basis: [CARD_SUBSIDY],
};
