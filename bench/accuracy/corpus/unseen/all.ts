import type { PageGenre } from "../pages/write.js";
import { CARE } from "./care.js";
import { FAMILIES } from "./families.js";
import { FAREWELL } from "./farewell.js";
import { GENERAL } from "./general.js";
import { HOMES } from "./homes.js";
import { LAW } from "./law.js";
import { LETTERS } from "./letters.js";
import { LISTS } from "./lists.js";
import { NUMBERS } from "./numbers.js";
import { PRESS } from "./press.js";
import { ROADS } from "./roads.js";
import { SCHOOLING } from "./schooling.js";
import { SOLDIERS } from "./soldiers.js";
import { TIDINGS } from "./tidings.js";
import { VILLAGE } from "./village.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [
  ...CARE,
  ...FAMILIES,
  ...FAREWELL,
  ...GENERAL,
  ...HOMES,
  ...LAW,
  ...LETTERS,
  ...LISTS,
  ...NUMBERS,
  ...PRESS,
  ...ROADS,
  ...SCHOOLING,
  ...SOLDIERS,
  ...TIDINGS,
  ...VILLAGE,
];
