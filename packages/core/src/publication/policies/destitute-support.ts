import { DESTITUTE, RELIEF } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const DESTITUTE_SUPPORT: PublicationPolicy = {
  id: "destitute-support",
  title: { zh: "特困供养", en: "support of the destitute" },
  nature: "none",
  cues: {
    title: [
      [7, "特困 五保 分散供养 集中供养 供养对象 供养人员"],
      [-4, "管理办法 认定办法"],
    ],
    column: [[2, "社会救助"]],
    heads: [[2, "供养方式 供养标准 自理能力 供养金额 护理等级 照料护理"]],
    body: [[1.5, "特困人员 特困供养 分散供养"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(DESTITUTE)),
    ...each("medical-record disability property social-relation marital-status life-experience", never(DESTITUTE)),
  },
  shown: { zh: "姓名、供养方式、金额、村（社区）。", en: "Name, kind of support, amount, village." },
  names: NAMES_SHOWN,
  protects: "relief",
  basis: [DESTITUTE, RELIEF],
};
