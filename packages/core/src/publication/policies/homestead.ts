import { HOMESTEAD as HOMESTEAD_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, review } from "../verdict.js";

export const HOMESTEAD: PublicationPolicy = {
  id: "homestead",
  title: { zh: "宅基地审批", en: "approval of rural house plots" },
  nature: "none",
  cues: {
    title: [
      [8, "宅基地 农村建房 村民建房 农民建房 农房+审批 个人建房 住宅建设用地 建房审批 建房用地 农村住宅"],
      [-4, "管理办法 意见 通知 解读"],
    ],
    column: [[2, "自然资源"]],
    heads: [[2, "申请面积 建房类型 宅基地面积 批准面积 占地面积 四至 批准书号"]],
    body: [[1.5, "宅基地 农村村民住宅"]],
  },
  fields: {
    ...each(
      "id-number phone bank-account birth-date email medical-record property social-relation life-experience disability marital-status",
      never(HOMESTEAD_RULE),
    ),
    address: review(HOMESTEAD_RULE, {
      zh: "宅基地位置应当公布到组，请人工核对是否到门牌",
      en: "where the plot lies is shown down to the village group: to be reviewed",
    }),
  },
  shown: { zh: "申请人姓名、村组、面积、批准情况。", en: "Name, village group, area, decision." },
  names: NAMES_SHOWN,
  basis: [HOMESTEAD_RULE],
};
