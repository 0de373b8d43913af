import { DISCLOSURE_12 } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, officeAddress } from "../verdict.js";

export const OFFICE_CONTACTS: PublicationPolicy = {
  id: "office-contacts",
  title: { zh: "部门联系方式", en: "contacts of offices" },
  nature: "mandatory",
  cues: {
    title: [
      [
        6,
        "联系方式 通讯录 办公电话 机构职能 内设机构 办公地址 电话号码 监督电话 投诉举报电话 举报方式 服务热线 热线电话 联系电话 咨询电话 机构设置 机构信息 举报电话",
      ],
      [3, "一览表"],
      [-4, "信息公开指南 值班 联系方式公示+名单"],
    ],
    column: [[4, "机构设置 机构职能 联系我们 机构信息 联系方式 机构概况 组织机构"]],
    heads: [[1, "办公电话 单位名称 办公地址 传真 咨询电话 监督电话"]],
    body: [[1, "办公时间 办公电话 办公地址 监督电话 传真"]],
  },
  fields: {
    ...contacts(DISCLOSURE_12),
    address: officeAddress(DISCLOSURE_12),
  },
  shown: {
    zh: "机构名称、职能、办公地址、办公时间、联系电话、传真、邮箱、负责人姓名。",
    en: "Name, duties, address, hours, telephone, fax and e-mail of the office, name of its head.",
  },
  names: NAMES_OFFICIAL,
  basis: [DISCLOSURE_12],
};
