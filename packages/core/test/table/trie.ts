import { OTHER_LABELS } from "../../src/rules/other-labels.js";
import { compileLabels } from "../../src/text/labels.js";

/** Labels as the rules have them, in small: the tests of the table do not depend on any rule. */
export const trie = compileLabels([
  {
    meaning: "resident-id",
    words: ["身份证号", "身份证号码", "身份证", "公民身份号码", "证件号码", "证件号", "居民身份证号码"],
  },
  { meaning: "mobile-phone", words: ["联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "电话号码"] },
  { meaning: "passbook", words: ["账号", "银行账号", "一卡通账号", "卡号", "银行卡号", "存折账号"] },
  { meaning: "address", words: ["家庭住址", "住址", "地址", "户籍地址", "家庭地址", "详细地址"] },
  { meaning: "birth-date", words: ["出生日期", "出生年月", "生日"] },
  { meaning: "email", words: ["邮箱", "电子邮箱"] },
  ...OTHER_LABELS,
]);
