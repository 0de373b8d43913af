import { DRIVING_LICENCE as DRIVING_LICENCE_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, idInPart, never } from "../verdict.js";

export const DRIVING_LICENCE: PublicationPolicy = {
  id: "driving-licence",
  title: { zh: "驾驶证公告", en: "driving licences cancelled or void" },
  nature: "mandatory",
  cues: {
    title: [
      [
        7,
        "驾驶证注销 注销驾驶证 驾驶证作废 驾驶证停止使用 驾驶证吊销 驾驶证+注销 驾驶证+作废 驾驶证+吊销 驾驶证+公告 驾驶资格+注销 驾驶资格+公告",
      ],
      [4, "驾驶证 驾驶人"],
    ],
    column: [[2, "交通管理"]],
    heads: [[2, "准驾车型 驾驶证号 档案编号 注销原因"]],
    body: [[1.5, "机动车驾驶证"], "准驾车型 交通警察 公告作废"],
  },
  fields: {
    ...idInPart(DRIVING_LICENCE_RULE),
    ...each(
      "address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(DRIVING_LICENCE_RULE),
    ),
  },
  shown: {
    zh: "姓名、准驾车型、驾驶证档案编号、公告作废的原因；驾驶证号即身份证号，须隐去部分。",
    en: "Name, class, file number and cause; the licence number is the ID number and is to be hidden in part.",
  },
  names: NAMES_SHOWN,
  basis: [DRIVING_LICENCE_RULE],
};
