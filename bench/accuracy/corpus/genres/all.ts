import type { Genre } from "../template.js";
import { ANNOUNCEMENTS } from "./announcements.js";
import { ARTICLES } from "./articles.js";
import { BOXES } from "./boxes.js";
import { COURTS } from "./courts.js";
import { EDUCATION } from "./education.js";
import { FORMS } from "./forms.js";
import { INQUIRIES } from "./inquiries.js";
import { LIFE_EVENTS } from "./life-events.js";
import { NEWS } from "./news.js";
import { OFFICES } from "./offices.js";
import { REGISTERS } from "./registers.js";
import { ROSTERS } from "./rosters.js";
import { STATISTICS } from "./statistics.js";
import { SUBSIDIES } from "./subsidies.js";

/** Every genre of the corpus. */
export const GENRES: readonly Genre[] = [
  ...SUBSIDIES,
  ...EDUCATION,
  ...REGISTERS,
  ...COURTS,
  ...ANNOUNCEMENTS,
  ...NEWS,
  ...FORMS,
  ...BOXES,
  ...OFFICES,
  ...ARTICLES,
  ...LIFE_EVENTS,
  ...INQUIRIES,
  ...ROSTERS,
  ...STATISTICS,
];
