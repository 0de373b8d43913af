import { DILAPIDATED, NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const DILAPIDATED_HOUSING: PublicationPolicy = {
  id: "dilapidated-housing",
  title: { zh: "危房改造", en: "repair of dilapidated houses" },
  nature: "none",
  cues: {
    title: [
      [7, "危房改造 危旧房 农村危房 农危改 危房 农房抗震 住房安全 抗震改造 危改 老旧住房"],
      [-4, "管理办法 招标 采购"],
    ],
    column: [[3, "危房改造"]],
    heads: [[2, "危房等级 改造方式 房屋等级 改造类型 补助标准 鉴定等级 危房级别"]],
    body: [[1.5, "危房改造 农村危房"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(NOTICE)),
    ...each("medical-record disability property social-relation marital-status life-experience", never(NOTICE)),
  },
  shown: {
    zh: "户主姓名、村组、危房等级、补助金额。",
    en: "Head of household, village and group, grade of the house, amount.",
  },
  names: NAMES_SHOWN,
  protects: "relief",
  basis: [NOTICE, DILAPIDATED],
};
