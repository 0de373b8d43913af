import { NOTICE } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, review, shown } from "../verdict.js";

export const WARDENS: PublicationPolicy = {
  id: "wardens",
  title: { zh: "责任人与护林员名单", en: "wardens and officers in charge (rivers, woods, hazards)" },
  nature: "none",
  cues: {
    title: [
      [9, "河（湖）长+名单 河长+名单 护林员+名单"],
      [
        7,
        "河长 湖长 河（湖）长 护林员 林长 网格员 群测群防 监测员 地质灾害+名单 责任人公示 防汛责任人 水库+责任人 保洁员 三个责任人 责任人名单 责任人名录 田长 街长 路长 巡护员 监督员名单 安全责任人 管护员",
      ],
      [-4, "补贴 制度 巡河 召开"],
    ],
    column: [[2, "河长制 林长制"]],
    heads: [[2, "河流名称 管护区域 河段 巡护 责任区域 责任人 隐患点名称 监测责任人 管护面积 河长姓名"]],
    body: [[1.5, "河长 护林员 监测员 责任人"]],
  },
  fields: {
    "land-line": [
      {
        ...shown(NOTICE, { zh: "监督电话、单位电话可以公开", en: "telephones of offices may be shown" }),
        subject: "unknown",
      },
      review(NOTICE, { zh: "可能是住宅电话，请人工核对", en: "may be a home's telephone: to be reviewed" }),
    ],
    "mobile-phone": review(NOTICE, {
      zh: "河长、责任人公示要求公布电话的，应公布单位电话；个人手机须本人同意，请人工核对",
      en: "where a telephone of the officer is to be shown it should be the office's; a mobile needs consent: to be reviewed",
    }),
    ...each(
      "id-number address bank-account birth-date email medical-record property social-relation life-experience disability marital-status",
      never(NOTICE),
    ),
  },
  shown: { zh: "姓名、职务、责任区域、监督电话。", en: "Name, post, area, telephone for complaints." },
  names: NAMES_OFFICIAL,
  basis: [NOTICE],
};
