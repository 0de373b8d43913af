import { DISCLOSURE_12, NOTICE } from "../documents.js";
import { NAMES_OFFICIAL } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, shown } from "../verdict.js";

export const DUTY_ROSTER: PublicationPolicy = {
  id: "duty-roster",
  title: { zh: "值班表", en: "duty rosters" },
  nature: "none",
  cues: {
    title: [[8, "值班表 值班安排 值班电话 带班 值班人员 值班通知 防汛值班 值守 值班"]],
    column: [[1, "应急管理"]],
    heads: [[2, "值班人员 带班领导 值班领导 值班电话 值班时间 值班日期 带班"]],
    body: [[1, "值班 带班领导 值班电话"]],
  },
  fields: {
    "land-line": shown(DISCLOSURE_12, { zh: "值班电话是单位电话，可以公开", en: "the duty telephone is the office's" }),
    ...each("id-number address bank-account birth-date", never(NOTICE)),
    "mobile-phone": never(NOTICE, {
      zh: "值班人员的个人手机号不应在网站公开，只公开值班固定电话",
      en: "mobiles of those on duty are not to be on the site, only the duty telephone",
    }),
  },
  shown: { zh: "日期、值班人员姓名、值班固定电话。", en: "Date, names, the duty land-line." },
  names: NAMES_OFFICIAL,
  basis: [NOTICE, DISCLOSURE_12],
};
