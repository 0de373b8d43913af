import { CORRECTION, NARCOTICS, PROTECTION_28 } from "../documents.js";
import { NAMES_NONE } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, noList } from "../verdict.js";

export const RELEASED_PERSONS: PublicationPolicy = {
  id: "released-persons",
  title: { zh: "安置帮教与矫正", en: "released, on probation or in detoxification" },
  nature: "none",
  cues: {
    title: [
      [8, "安置帮教 刑满释放 社区矫正 社区戒毒 戒毒人员 社区康复 重点人员 吸毒人员 精神病患者+名单 解除矫正"],
      [-4, "工作会 条例 办法 座谈 召开 开展"],
    ],
    column: [[2, "司法行政"]],
    heads: [[2, "罪名 刑期 释放时间 释放日期 矫正期限 帮教责任人 原判刑罚 帮教小组"]],
    body: [[1.5, "安置帮教 社区矫正 刑满释放"]],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      noList(CORRECTION),
    ),
  },
  shown: { zh: "不应公开名单。", en: "No list." },
  names: NAMES_NONE,
  basis: [CORRECTION, NARCOTICS, PROTECTION_28],
};
