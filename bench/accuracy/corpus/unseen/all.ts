import type { PageGenre } from "../pages/write.js";
import { CARE } from "./care.js";
import { CONTACTS } from "./contacts.js";
import { FAMILIES } from "./families.js";
import { FAREWELL } from "./farewell.js";
import { HOMES } from "./homes.js";
import { LAW } from "./law.js";
import { LETTERS } from "./letters.js";
import { NOBODY } from "./nobody.js";
import { ROADS } from "./roads.js";
import { SCHOOLING } from "./schooling.js";
import { SOLDIERS } from "./soldiers.js";
import { TIDINGS } from "./tidings.js";
import { VILLAGE } from "./village.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [
  ...CARE,
  ...CONTACTS,
  ...FAMILIES,
  ...FAREWELL,
  ...HOMES,
  ...LAW,
  ...LETTERS,
  ...NOBODY,
  ...ROADS,
  ...SCHOOLING,
  ...SOLDIERS,
  ...TIDINGS,
  ...VILLAGE,
];
