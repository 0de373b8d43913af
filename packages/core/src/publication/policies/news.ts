import { NOTICE } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const NEWS: PublicationPolicy = {
  id: "news",
  title: { zh: "政务动态", en: "news" },
  nature: "none",
  cues: {
    title: [
      [
        9,
        "召开+会 举行+仪式 举行+活动 开展+活动 扎实推进 走访慰问 扎实开展 积极开展 推进会$ 座谈会$ 现场会$ 动员会$ 部署会$ 培训会$ 深入开展",
      ],
      [7.5, "调研 督导 培训班$ 活动$ 有序推进 稳步推进 助力"],
      [6, "行动$ 抓获 司法拘留 专项行动 集中执行"],
      [
        3.5,
        "召开 举行 调研 推进会 座谈会 启动仪式 揭牌 签约 举办 圆满 顺利 组织开展 深入开展 扎实推进 突破 走访慰问 专题 学习 督导 会议 现场会 观摩会 动员会 发布会 获评 荣获 助力 奋力",
      ],
      [2.5, "致富 蹄疾步稳 开展 推进 落实 活动 培训 完成 建设 宣传 成立 提升 加快 增收 丰收 喜获 检查 强化"],
      [-8, "公示 公告 名单 通知$ 办法$ 方案$ 的意见$ 印发 听证会 招聘 拍卖会"],
      [-4, "帮扶 故事 纪实 日记"],
    ],
    column: [
      [
        4,
        "政务动态 工作动态 部门动态 乡镇动态 政务要闻 要闻 新闻 图片新闻 基层动态 时政 动态 今日 快讯 信息动态 本地要闻",
      ],
    ],
    body: [[1, "本报讯 近日 日前 记者 强调 指出 会议"]],
  },
  fields: {},
  shown: { zh: "事件；不涉隐私。", en: "Events; nothing private." },
  names: NAMES_NOT_MEANT,
  basis: [NOTICE],
};
