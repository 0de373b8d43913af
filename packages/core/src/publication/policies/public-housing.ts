import { HOUSING_CASE, PUBLIC_HOUSING as PUBLIC_HOUSING_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const PUBLIC_HOUSING: PublicationPolicy = {
  id: "public-housing",
  title: { zh: "公租房", en: "public and subsidised housing" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "公租房 公共租赁 廉租 保障性住房 保障房 住房保障 配租 轮候 限价房 限价商品 经济适用 租赁补贴 安居房 选房 共有产权 保障性租赁 摇号配租 分配房源 安置房分配",
      ],
      [3, "摇号"],
      [-4, "管理办法 入学 招生 中介 创业 就业"],
    ],
    column: [[4, "保障性住房 住房保障"]],
    heads: [[2, "申请编号 摇号编号 配租 房源 家庭人均住房 现住房面积 保障方式 房号 轮候"]],
    body: [[1.5, "公共租赁住房 公租房 廉租住房 摇号"], "住房困难"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(PUBLIC_HOUSING_RULE)),
    ...each(
      "medical-record disability property social-relation marital-status life-experience",
      never(PUBLIC_HOUSING_RULE, {
        zh: "收入、人均面积、户籍、家庭成员等审核材料不得公开",
        en: "income, floor space, registration and family are for the examiner only",
      }),
    ),
  },
  shown: { zh: "申请人姓名、编号、审核或摇号结果。", en: "Name, number, result." },
  names: NAMES_SHOWN,
  protects: "relief",
  basis: [PUBLIC_HOUSING_RULE, HOUSING_CASE],
};
