import { DISCLOSURE_20, DOUBLE_PUBLICITY } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const ADMINISTRATIVE_LICENCE: PublicationPolicy = {
  id: "administrative-licence",
  title: { zh: "行政许可", en: "administrative licences" },
  nature: "mandatory",
  cues: {
    title: [
      [6, "行政许可公示 行政许可决定 许可公示 许可信息 行政许可信息 许可决定书 准予行政许可"],
      [4, "行政许可 许可证+公告 许可证+公示 经营许可 许可证注销"],
      [-4, "行政处罚 事项清单 行政许可事项 委托"],
    ],
    column: [[4, "行政许可"]],
    heads: [[1.5, "许可决定书文号 许可内容 许可机关 许可证编号 许可有效期"]],
    body: [[1, "行政许可 准予许可"]],
  },
  fields: {
    ...each(
      "id-number birth-date phone email bank-account medical-record property social-relation life-experience disability marital-status",
      never(DOUBLE_PUBLICITY),
    ),
  },
  shown: {
    zh: "行政相对人名称、许可决定书文号、许可内容、有效期、机关、日期。",
    en: "Name of the party, number, content and term of the licence, organ, date.",
  },
  names: NAMES_SHOWN,
  basis: [DISCLOSURE_20, DOUBLE_PUBLICITY],
};
