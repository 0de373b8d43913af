import type { LabelSet } from "../text/labels.js";
import { OFFICE_ADDRESS_LABELS } from "./address/labels.js";
import { OTHER_NUMBER_LABELS } from "./other-number-labels.js";

/**
 * Labels of what is not personal information but looks like it, and of the columns that say whose a row is.
 * A number under an `other` label is not a number of a person, whatever its digits say (domain.md §5.1: 承包方编码 can pass every check of an ID).
 */
export const OTHER_LABELS: readonly LabelSet[] = [
  { meaning: "other", words: OTHER_NUMBER_LABELS },
  {
    meaning: "other",
    words: [
      "统一社会信用代码",
      "社会信用代码",
      "组织机构代码",
      "承包方编码",
      "发包方编码",
      "项目代码",
      "准考证号",
      "执法证号",
      "案号",
      "编号",
      "代码",
      "索引号",
    ],
  },
  { meaning: "organization-address", words: OFFICE_ADDRESS_LABELS },
  { meaning: "person-name", words: ["姓名", "户主", "户主姓名", "申请人", "学生姓名", "考生姓名"] },
  { meaning: "organization-name", words: ["单位名称", "企业名称", "机构名称", "户名"] },
  // The initials that keys of exported data have: 被抽样单位名称, 单位名称, 企业名称, 公司名称, 生产企业名称.
  { meaning: "organization-name", words: ["bcydwmc", "dwmc", "qymc", "gsmc", "scqymc"] },
];
