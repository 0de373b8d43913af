import type { Policy } from "../policy.js";

/** 浙江省: in published penalties address, contacts, ID, accounts and health are left out. */
export const ZHEJIANG_PENALTY: Policy = {
  id: "zhejiang-penalty",
  title: { zh: "浙江省行政处罚结果公开规则", en: "Administrative penalties, Zhejiang" },
  source: {
    body: "浙江省人民政府",
    document: "浙江省行政处罚结果信息网上公开暂行办法 第七条",
    date: "2015",
    url: "http://wap.manyoumao.com/kexue/3818568.html",
    confidence: "reprint",
  },
  weak: false,
  operations: {},
  note: {
    zh: "住址、通讯方式、身份证号码、银行账号、健康状况等予以隐去；出生日期等该办法未列，此处一并隐去。被处罚人以外的自然人姓名也应隐去，掩码策略不处理姓名。",
    en: "Addresses, contacts, ID numbers, bank accounts and health are left out; birth dates and the rest are not listed there and are suppressed too. The names of others than the person fined are also to go; a masking policy does not treat names.",
  },
};
