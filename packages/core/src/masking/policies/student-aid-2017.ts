import type { Policy } from "../policy.js";

/** 教育部: nothing of the kind is published at all. */
export const STUDENT_AID_2017: Policy = {
  id: "student-aid-2017",
  title: { zh: "教育部学生资助公示规则", en: "Ministry of Education, student aid" },
  source: {
    body: "教育部办公厅",
    document: "教财厅函〔2017〕28号",
    date: "2017-11-27",
    url: "https://jiemodui.com/N/86739.html",
    confidence: "reprint",
  },
  weak: false,
  operations: {},
  note: {
    zh: "身份证件号码、家庭住址、电话号码、出生日期、银行卡号等不得公示，全部隐去而不是打码；超过公示期的页面原则上应全部撤下，掩码不能代替撤下。",
    en: "ID numbers, addresses, telephones, birth dates, bank cards are not to be published: suppressed, not masked. Pages past their term are to be taken down; masking does not replace that.",
  },
};
