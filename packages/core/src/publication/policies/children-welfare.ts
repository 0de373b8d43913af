import { MINORS, PROTECTION_28 } from "../documents.js";
import { NAMES_NONE } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const CHILDREN_WELFARE: PublicationPolicy = {
  id: "children-welfare",
  title: { zh: "孤儿与困境儿童", en: "orphans and children in need" },
  nature: "none",
  cues: {
    title: [
      [8, "孤儿 困境儿童 无人抚养 留守儿童 困境未成年人 弃婴 困境儿"],
      [-4, "意见 方案 政策解读 活动"],
    ],
    column: [[2, "儿童福利"]],
    heads: [[2, "监护人姓名 儿童姓名 养育方式 儿童类别"]],
    body: [[1.5, "孤儿 无人抚养儿童 困境儿童"]],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(MINORS),
    ),
  },
  shown: { zh: "原则上不公示未成年人姓名，只公布人数、金额。", en: "No names of minors: numbers and amounts only." },
  names: NAMES_NONE,
  protects: "minors",
  basis: [MINORS, PROTECTION_28],
};
