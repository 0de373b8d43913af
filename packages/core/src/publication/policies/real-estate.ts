import { cite, REAL_ESTATE as REAL_ESTATE_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, shown } from "../verdict.js";

export const REAL_ESTATE: PublicationPolicy = {
  id: "real-estate",
  title: { zh: "不动产登记公告", en: "announcements of land and house registration" },
  nature: "mandatory",
  cues: {
    title: [
      [
        7,
        "不动产登记 不动产首次登记 不动产权证书 不动产权属 不动产证明 不动产+公告 权属证书+作废 房屋所有权证+作废 土地使用证+作废 房产证+作废 不动产+作废 不动产+遗失 不动产+继承",
      ],
      [5, "首次登记公告 继承登记 首次登记 土地登记"],
      [-3, "办事指南 条例 解读"],
    ],
    column: [[4, "不动产登记"]],
    heads: [[2, "不动产坐落 坐落 不动产权证号 不动产类型 权利类型 不动产单元号 权利人 用途"]],
    body: [[1.5, "不动产登记 不动产权证 不动产登记暂行条例"], "异议 登记机构"],
  },
  fields: {
    address: shown(REAL_ESTATE_RULE),
    property: shown(REAL_ESTATE_RULE),
    ...each(
      "id-number birth-date phone email bank-account medical-record social-relation life-experience disability marital-status",
      never(REAL_ESTATE_RULE),
    ),
  },
  shown: {
    zh: "权利人姓名或名称，不动产坐落、面积、用途、权利类型，提出异议的期限、方式和受理机构。",
    en: "Name of the holder; where the property lies, its area, use and kind of right; term, way and office for objections.",
  },
  names: NAMES_SHOWN,
  period: { days: 15, working: true, remove: false, clause: cite(REAL_ESTATE_RULE) },
  basis: [REAL_ESTATE_RULE],
};
