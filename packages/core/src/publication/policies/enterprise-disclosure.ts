import { ENTERPRISE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, review, shown } from "../verdict.js";

export const ENTERPRISE_DISCLOSURE: PublicationPolicy = {
  id: "enterprise-disclosure",
  title: { zh: "企业信息公示", en: "disclosure by enterprises" },
  nature: "mandatory",
  cues: {
    title: [
      [7, "企业信息公示 企业年度报告 企业年报 工商年报 年报公示 个体工商户年报"],
      [5, "企业+年度报告 农民专业合作社+年度报告 企业公示信息 经营异常名录"],
      [-5, "信息公开工作年度报告 政府信息公开"],
    ],
    column: [[4, "企业信息公示 企业年报"]],
    heads: [[2, "企业通信地址 认缴出资 实缴出资 认缴出资额 股东及出资 企业联系电话 从业人数 通信地址"]],
    body: [[1.5, "股东 认缴 企业通信地址 企业年度报告"], "统一社会信用代码 营业执照"],
  },
  fields: {
    phone: shown(ENTERPRISE),
    email: shown(ENTERPRISE),
    address: [
      review(ENTERPRISE, {
        zh: "企业通信地址应当公示；法定代表人、股东个人的住址不得公示，请人工核对",
        en: "the address of the enterprise is disclosed by law, those of its representative and shareholders are not: to be reviewed",
      }),
    ],
    ...each(
      "id-number birth-date bank-account medical-record property social-relation life-experience disability marital-status",
      never(ENTERPRISE),
    ),
  },
  shown: {
    zh: "企业通信地址、邮政编码、联系电话、电子邮箱、存续状态、股东及出资、统一社会信用代码、法定代表人姓名。",
    en: "Address, postcode, telephone and e-mail of the enterprise, its status, shareholders and contributions, credit code, name of the legal representative.",
  },
  names: NAMES_SHOWN,
  basis: [ENTERPRISE],
};
