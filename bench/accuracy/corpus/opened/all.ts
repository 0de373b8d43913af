import type { PageGenre } from "../pages/write.js";
import { CARE } from "./care.js";
import { CLASSROOMS } from "./classrooms.js";
import { DESKS } from "./desks.js";
import { ESTATES } from "./estates.js";
import { FAMILIES } from "./families.js";
import { FAREWELL } from "./farewell.js";
import { GENERAL } from "./general.js";
import { HEALTH } from "./health.js";
import { HOMES } from "./homes.js";
import { HONOURS } from "./honours.js";
import { JUSTICE } from "./justice.js";
import { KINSFOLK } from "./kinsfolk.js";
import { LAW } from "./law.js";
import { LETTERS } from "./letters.js";
import { LISTS } from "./lists.js";
import { NOBODY } from "./nobody.js";
import { NUMBERS } from "./numbers.js";
import { PRESS } from "./press.js";
import { RELIEF } from "./relief.js";
import { ROADS } from "./roads.js";
import { SCHOOLING } from "./schooling.js";
import { SOLDIERS } from "./soldiers.js";
import { TIDINGS } from "./tidings.js";
import { VILLAGE } from "./village.js";
import { WORK } from "./work.js";

/** Every genre of the opened part. */
export const OPENED: readonly PageGenre[] = [
  ...CARE,
  ...CLASSROOMS,
  ...DESKS,
  ...ESTATES,
  ...FAMILIES,
  ...FAREWELL,
  ...GENERAL,
  ...HEALTH,
  ...HOMES,
  ...HONOURS,
  ...JUSTICE,
  ...KINSFOLK,
  ...LAW,
  ...LETTERS,
  ...LISTS,
  ...NOBODY,
  ...NUMBERS,
  ...PRESS,
  ...RELIEF,
  ...ROADS,
  ...SCHOOLING,
  ...SOLDIERS,
  ...TIDINGS,
  ...VILLAGE,
  ...WORK,
];
