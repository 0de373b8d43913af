import { RELIEF } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const TEMPORARY_RELIEF: PublicationPolicy = {
  id: "temporary-relief",
  title: { zh: "临时救助", en: "temporary relief" },
  nature: "none",
  cues: {
    title: [
      [7, "临时救助 急难救助 临时生活救助 救灾 受灾群众 冬春救助 因灾 冬春救灾 临时生活补助 救灾资金 生活救助"],
      [4, "救助对象 救助资金 救助公示 救助"],
      [-4, "管理办法 医疗救助 法律援助"],
    ],
    column: [[2, "社会救助"]],
    heads: [[2, "救助金额 救助原因 申请理由 救助事由 受灾情况 救助类别 救助类型"]],
    body: [[1.5, "临时救助 急难"], "救助金"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(RELIEF)),
    ...each("medical-record disability property social-relation marital-status life-experience", never(RELIEF)),
  },
  shown: { zh: "姓名、救助事由（不写病情）、金额、村（社区）。", en: "Name, ground (no illness), amount, village." },
  names: NAMES_SHOWN,
  protects: "relief",
  basis: [RELIEF],
};
