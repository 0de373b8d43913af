import { PROCUREMENT, TENDER } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never, officeAddress } from "../verdict.js";

export const AWARD: PublicationPolicy = {
  id: "award",
  title: { zh: "中标成交公告", en: "award notices" },
  nature: "mandatory",
  cues: {
    title: [
      // What is bought may be of any other kind: 残疾人辅具采购中标公告.
      [
        11,
        "中标公告$ 中标公示$ 中标结果公告$ 成交公告$ 成交结果公告$ 中标候选人公示$ 中标结果公示$ 采购结果公告$ 中标（成交）结果公告$ 废标公告$ 流标公告$",
      ],
      [
        6,
        "中标公告 中标结果 中标公示 中标候选人 成交公告 成交结果 成交公示 评标结果 中选公告 中选结果 采购结果 成交候选人 中标（成交） 中标(成交)",
      ],
      [4, "中标 成交 废标 流标 终止公告 结果公告 合同公告"],
    ],
    column: [
      [4, "中标公告 中标公示 成交公告 结果公告"],
      [2, "政府采购 招标投标 公共资源 工程建设 招投标"],
    ],
    heads: [[2, "中标人 中标候选人 中标金额 成交金额 中标供应商 成交供应商 投标报价 项目负责人"]],
    body: [
      [1.5, "中标供应商 成交供应商 中标金额 成交金额 评审专家 评标委员会 中标候选人 中标人 供应商名称 中标（成交）"],
      "采购代理机构 招标代理机构 采购人",
    ],
  },
  fields: {
    ...contacts(TENDER),
    address: officeAddress(PROCUREMENT),
    ...each(
      "id-number bank-account birth-date medical-record property social-relation life-experience disability marital-status",
      never(PROCUREMENT),
    ),
  },
  shown: {
    zh: "中标人、中标金额、评审专家姓名、项目负责人姓名及资格证书编号、采购人和代理机构的地址、联系人、电话。",
    en: "Winner and amount, names of the experts, name and certificate number of the project manager, address, contact and telephone of buyer and agency.",
  },
  names: NAMES_SHOWN,
  basis: [TENDER, PROCUREMENT],
};
