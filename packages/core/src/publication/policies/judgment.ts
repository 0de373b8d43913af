import { JUDGMENTS } from "../documents.js";
import { NAMES_PARTLY } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const JUDGMENT: PublicationPolicy = {
  id: "judgment",
  title: { zh: "裁判文书", en: "judgments and rulings" },
  nature: "punitive",
  cues: {
    title: [
      [7, "判决书 裁定书 民事调解书 裁判文书"],
      [3, "判决 裁定"],
    ],
    column: [[5, "裁判文书 文书公开"]],
    body: [[1.5, "本院认为 审判长 经审理查明 本判决 如不服本判决"], "原告 被告 书记员"],
  },
  fields: {
    ...each("id-number address phone email bank-account medical-record birth-date property", never(JUDGMENTS)),
  },
  shown: {
    zh: "当事人姓名（应当隐名的除外）、案情和裁判；家庭住址、通讯方式、身份证号码、银行账号、健康状况、车牌号、不动产权属证书编号等应当删除。",
    en: "Names of the parties (save those to be hidden), facts and ruling; dwelling, contacts, ID numbers, accounts, health, plates and title numbers are deleted.",
  },
  names: NAMES_PARTLY,
  basis: [JUDGMENTS],
};
