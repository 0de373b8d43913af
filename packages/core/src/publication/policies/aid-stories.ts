import { NOTICE, PROTECTION_28 } from "../documents.js";
import { NAMES_SURNAME } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { each, never, review } from "../verdict.js";

export const AID_STORIES: PublicationPolicy = {
  id: "aid-stories",
  title: { zh: "帮扶故事", en: "stories of people who were helped" },
  nature: "none",
  cues: {
    title: [
      [
        6,
        "帮扶故事 脱贫故事 帮扶纪实 我的帮扶 结对帮扶 驻村故事 脱贫之路 帮扶手记 扶贫故事 驻村日记 帮扶日记 致富路 脱贫记 扶贫日记",
      ],
      [6, "故事 纪实 日记 手记"],
      [4.5, "走访"],
      [2, "记$ 的路$ 春天$ 希望$"],
    ],
    column: [
      [3.5, "帮扶故事 脱贫故事 典型案例 人物 先进典型 驻村故事"],
      [2, "乡村振兴 脱贫攻坚"],
    ],
    body: [[1, "帮扶干部 驻村 贫困户 帮扶责任人 脱贫 丈夫 妻子 孩子"]],
  },
  fields: {
    ...each("id-number address phone email bank-account birth-date", never(NOTICE)),
    ...each(
      "medical-record disability property social-relation marital-status life-experience",
      review(NOTICE, {
        zh: "讲述个人经历须经本人同意，并隐去病情、残疾、婚姻等，请人工核对",
        en: "a person's story needs consent, with illness, disability and marriage left out: to be reviewed",
      }),
    ),
  },
  shown: { zh: "经本人同意的事迹。", en: "What the person agrees to have told." },
  names: NAMES_SURNAME,
  basis: [NOTICE, PROTECTION_28],
};
