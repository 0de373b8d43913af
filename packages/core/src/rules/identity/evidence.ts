import { evidence } from "../../rule.js";

/** Evidence that several rules of documents give. */
export const ID_LABEL = evidence(
  "label",
  "前面有证件号码一类的提示词",
  "a label of an identity document stands before it",
);
export const ID_HEAD = evidence(
  "head",
  "所在列的表头是证件号码一类",
  "the head of its column names an identity document",
);
export const DIVISION = evidence(
  "region",
  "前六位是现行或已废止的县级以上行政区划代码",
  "the first six digits are a current or abolished division code",
);
export const BIRTH = evidence("birth", "第七至十四位是真实存在的出生日期", "digits 7–14 are a real day of birth");
export const CHECK_DIGIT = evidence(
  "check-digit",
  "校验码正确（GB 11643-1999）",
  "the check digit is right (GB 11643-1999)",
);
export const WRONG_CHECK_DIGIT = evidence(
  "check-digit-wrong",
  "校验码不符，但提示词指明是证件号码，可能是录入错误",
  "the check digit is wrong, but the label says identity number: probably a slip of the pen",
);
export const WRONG_BIRTH = evidence(
  "birth-wrong",
  "出生日期段不是真实日期，可能是录入错误",
  "the day of birth does not exist: probably a slip of the pen",
);
export const UNKNOWN_DIVISION = evidence(
  "region-unknown",
  "区划代码不在表中，但省级代码成立",
  "the division code is not in the table, though its province is",
);
export const WRONG_LENGTH = evidence(
  "length-wrong",
  "比公民身份号码少一位或多一位，可能是录入错误",
  "one digit short or long: probably a slip of the pen",
);
