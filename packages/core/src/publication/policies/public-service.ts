import { CIVIL_PROCEDURE, JUDGMENTS } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const PUBLIC_SERVICE: PublicationPolicy = {
  id: "public-service",
  title: { zh: "公告送达", en: "service by publication (courts, arbitration, organs)" },
  nature: "punitive",
  cues: {
    title: [
      [9, "公告送达 送达公告"],
      [7, " 开庭公告 法院公告 仲裁公告"],
      [5, "人民法院公告 仲裁委员会公告 仲裁院公告 人民法院+公告 仲裁+公告 催告书 起诉状副本 应诉通知"],
      [-3, "拍卖"],
    ],
    column: [[4, "公告送达 法院公告"]],
    body: [
      [2, "公告送达 视为送达 即视为送达"],
      [1.5, "开庭传票 起诉状副本 应诉通知书 自公告之日起 自发出本公告之日起 逾期将依法缺席"],
      "举证通知书 本院受理 本委受理 申请仲裁",
    ],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(JUDGMENTS),
    ),
  },
  shown: {
    zh: "受送达人姓名或名称、案由、文书名称、领取期限和地点、机关联系电话。",
    en: "Name of the addressee, cause, title of the document, term and place of collection, telephone of the organ.",
  },
  names: NAMES_SHOWN,
  basis: [CIVIL_PROCEDURE, JUDGMENTS],
};
