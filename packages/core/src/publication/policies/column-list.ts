import { NOTICE } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";

export const COLUMN_LIST: PublicationPolicy = {
  id: "column-list",
  title: { zh: "栏目列表", en: "lists of pages" },
  nature: "none",
  cues: {
    title: [[12, "#list-page"]],
  },
  fields: {},
  shown: {
    zh: "标题和日期；标题本身也不得含个人信息。",
    en: "Titles and dates; the titles too must hold nothing personal.",
  },
  names: NAMES_NOT_MEANT,
  basis: [NOTICE],
};
