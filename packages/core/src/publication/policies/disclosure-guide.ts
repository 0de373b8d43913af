import { DISCLOSURE_12 } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, officeAddress } from "../verdict.js";

export const DISCLOSURE_GUIDE: PublicationPolicy = {
  id: "disclosure-guide",
  title: { zh: "信息公开指南", en: "guide to government information" },
  nature: "mandatory",
  cues: {
    title: [
      [8, "信息公开指南 政府信息公开指南 公开指南"],
      [5, "依申请公开 信息公开申请"],
    ],
    column: [[6, "信息公开指南 公开指南"]],
    body: [[1.5, "信息公开指南 依申请公开 主动公开 政府信息公开申请表"]],
  },
  fields: {
    ...contacts(DISCLOSURE_12),
    address: officeAddress(DISCLOSURE_12),
  },
  shown: {
    zh: "信息公开工作机构的名称、办公地址、办公时间、联系电话、传真、互联网联系方式。",
    en: "Name, address, hours, telephone, fax and online contact of the office for disclosure.",
  },
  names: NAMES_OFFICIAL,
  basis: [DISCLOSURE_12],
};
