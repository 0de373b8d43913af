import { NOTICE, REGISTERED_POOR as REGISTERED_POOR_RULE } from "../documents.js";
import { NAMES_SHOWN } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never } from "../verdict.js";

export const REGISTERED_POOR: PublicationPolicy = {
  id: "registered-poor",
  title: { zh: "建档立卡户", en: "registered poor households" },
  nature: "none",
  cues: {
    title: [
      [
        7,
        "建档立卡 贫困户 脱贫户 监测户 防返贫 扶贫对象 精准扶贫 脱贫人口 贫困人口 易地扶贫 脱贫不稳定 监测对象 未消除风险",
      ],
      [3, "扶贫 脱贫"],
      [-4, "学生 故事 招标 采购 实施方案 工作推进"],
    ],
    column: [[3, "精准扶贫 脱贫攻坚"]],
    heads: [[2, "致贫原因 脱贫年度 贫困户属性 帮扶措施 帮扶责任人 风险类型 家庭人口 脱贫时间"]],
    body: [[1.5, "建档立卡贫困户 贫困户 脱贫户"], "帮扶责任人"],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(NOTICE)),
    ...each("medical-record disability property social-relation marital-status life-experience", never(NOTICE)),
  },
  shown: { zh: "户主姓名、村、帮扶措施、帮扶责任人。", en: "Head of household, village, measures, officer in charge." },
  names: NAMES_SHOWN,
  protects: "relief",
  basis: [NOTICE, REGISTERED_POOR_RULE],
};
