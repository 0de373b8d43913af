import { NOTICE } from "../documents.js";
import { NAMES_NONE } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const DATA_CATALOGUE: PublicationPolicy = {
  id: "data-catalogue",
  title: { zh: "数据开放目录", en: "open data" },
  nature: "none",
  cues: {
    title: [[8, "数据开放 开放目录 数据目录 开放数据 数据资源目录 数据资源 数据集 开放平台"]],
    column: [[4, "数据开放 开放数据"]],
    heads: [[1.5, "数据项 更新频率 数据格式 开放属性 数据领域"]],
    body: [[1.5, "数据开放 数据集 更新频率"]],
  },
  fields: {},
  shown: { zh: "不含个人信息的数据集。", en: "Data without anything personal." },
  names: NAMES_NONE,
  basis: [NOTICE],
};
