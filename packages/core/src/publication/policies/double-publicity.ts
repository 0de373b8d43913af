import { DOUBLE_PUBLICITY as DOUBLE_PUBLICITY_RULE, PENALTY_48 } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const DOUBLE_PUBLICITY: PublicationPolicy = {
  id: "double-publicity",
  title: { zh: "双公示信息", en: "weekly tables of licences and penalties (双公示)" },
  nature: "punitive",
  cues: {
    title: [
      [8, "双公示"],
      [7, "行政许可和行政处罚 许可和处罚 行政许可、行政处罚"],
    ],
    column: [
      [5, "双公示"],
      [2, "信用公示"],
    ],
    heads: [[1, "行政相对人名称 许可内容 行政相对人类别"]],
    body: [[1.5, "双公示"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(DOUBLE_PUBLICITY_RULE)),
  },
  shown: {
    zh: "行政相对人名称、决定书文号、事由、依据、内容、机关、日期；自然人只公示姓名，不公示证件号码。",
    en: "Name of the party, number, cause, ground, content, organ and date of the decision; of a person the name only, no ID number.",
  },
  names: NAMES_SHOWN,
  basis: [DOUBLE_PUBLICITY_RULE, PENALTY_48],
};
