import { PROCUREMENT, TENDER as TENDER_RULE } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts, each, never, officeAddress, review } from "../verdict.js";

export const TENDER: PublicationPolicy = {
  id: "tender",
  title: { zh: "招标采购公告", en: "calls for tenders and procurement" },
  nature: "mandatory",
  cues: {
    title: [
      // What is bought may be of any other kind: 学生资助系统采购公告.
      [11, "招标公告$ 采购公告$ 磋商公告$ 谈判公告$ 询价公告$ 比选公告$ 询价通知书$ 采购意向$"],
      [
        6,
        "招标公告 采购公告 竞争性磋商 竞争性谈判 询价公告 磋商公告 谈判公告 比选公告 资格预审 采购意向 单一来源 招标文件 采购需求 询比采购 公开招标",
      ],
      [6, "招标+公告"],
      [4, "招标 采购+公告 采购项目 更正公告 询价 遴选+机构 遴选公告 比选 变更公告"],
      [-4, "采购结果 中标 成交 管理办法"],
    ],
    column: [
      [4, "招标公告 采购公告 招标采购"],
      [2, "政府采购 招标投标 公共资源 工程建设 招投标"],
    ],
    heads: [[1.5, "采购人 预算金额 标段 采购预算 最高限价 采购需求概况"]],
    body: [
      [1.5, "投标人资格要求 获取招标文件 投标截止 开标时间 响应文件 采购人信息 投标文件的递交 招标条件"],
      "采购代理机构 招标代理机构 招标人 采购人 供应商",
    ],
  },
  fields: {
    ...contacts(TENDER_RULE),
    address: officeAddress(PROCUREMENT),
    "bank-account": review(TENDER_RULE, {
      zh: "收取保证金的应是单位账户；属个人账户的不得公开，请人工核对",
      en: "deposits go to a body's account; a person's is not to be shown: to be reviewed",
    }),
    ...each(
      "id-number birth-date medical-record property social-relation life-experience disability marital-status",
      never(PROCUREMENT),
    ),
  },
  shown: {
    zh: "采购人（招标人）及代理机构的名称、地址、联系人、电话；项目、资格条件、时间；收取保证金的单位账户。",
    en: "Name, address, contact and telephone of the buyer and the agency; the project, conditions and dates; the body's account for deposits.",
  },
  names: NAMES_OFFICIAL,
  basis: [TENDER_RULE, PROCUREMENT],
};
