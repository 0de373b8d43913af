import { NOTICE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const LOST_NOTICE: PublicationPolicy = {
  id: "lost-notice",
  title: { zh: "遗失声明", en: "notices of loss" },
  nature: "none",
  cues: {
    title: [
      [8, "遗失声明 遗失 声明作废 作废声明 遗失公告 挂失"],
      [-5, "不动产 权证 驾驶证"],
    ],
    column: [[3, "遗失声明"]],
    body: [[1.5, "声明作废 特此声明 遗失"]],
  },
  fields: {
    ...each(
      "id-number address phone email bank-account birth-date",
      never(NOTICE, {
        zh: "本人声明也应隐去证件号部分号段和联系方式",
        en: "even in one's own notice part of the number and the contacts are to be hidden",
      }),
    ),
  },
  shown: {
    zh: "姓名或名称、遗失证件的名称和编号（编号为身份证号的隐去部分）。",
    en: "Name, title and number of the lost document (in part, where it is the ID number).",
  },
  names: NAMES_SHOWN,
  basis: [NOTICE],
};
