import { LAND_RIGHTS as LAND_RIGHTS_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const LAND_RIGHTS: PublicationPolicy = {
  id: "land-rights",
  title: { zh: "土地承包确权", en: "registration of contracted land" },
  nature: "none",
  cues: {
    title: [
      [8, "土地承包 承包经营权+登记 承包经营权+确权 承包经营权+调查 确权登记 承包地 土地确权 土地流转"],
      [-4, "意见 解读 办法"],
    ],
    heads: [[2, "承包方代表 承包方编码 地块编码 承包面积 地块名称 实测面积 发包方"]],
    body: [[1.5, "承包经营权 承包方 发包方"]],
  },
  fields: {
    ...each(
      "id-number phone bank-account birth-date email address medical-record property social-relation life-experience disability marital-status",
      never(LAND_RIGHTS_RULE),
    ),
  },
  shown: {
    zh: "承包方代表姓名、地块、面积、四至；宜在村内公示。",
    en: "Head of household, plot, area, bounds; better in the village.",
  },
  names: NAMES_SHOWN,
  basis: [LAND_RIGHTS_RULE],
};
