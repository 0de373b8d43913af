import { SITE_GUIDE } from "../documents.js";
import { NAMES_NOT_MEANT } from "../names.js";
import type { PublicationPolicy } from "../policy.js";
import { contacts } from "../verdict.js";

export const HOME_PAGE: PublicationPolicy = {
  id: "home-page",
  title: { zh: "首页", en: "home pages" },
  nature: "none",
  cues: {
    title: [
      [12, "#front-page"],
      [5, "首页"],
      [4, "#site-name"],
      [-4, "公示 公告 通知"],
    ],
    column: [[8, "首页"]],
  },
  fields: {
    ...contacts(SITE_GUIDE),
  },
  shown: {
    zh: "网站名称、栏目、主办单位及联系方式。",
    en: "Name of the site, its columns, whose it is and how to reach them.",
  },
  names: NAMES_NOT_MEANT,
  basis: [SITE_GUIDE],
};
