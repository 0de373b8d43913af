import type { PageGenre } from "../pages/write.js";
import { ABILITIES } from "./abilities.js";
import { CARE } from "./care.js";
import { CHILDREN } from "./children.js";
import { CLINICS } from "./clinics.js";
import { CONTACTS } from "./contacts.js";
import { COURTS } from "./courts.js";
import { FAMILIES } from "./families.js";
import { FAREWELL } from "./farewell.js";
import { FORMS } from "./forms.js";
import { GENERAL } from "./general.js";
import { HOMES } from "./homes.js";
import { HOUSING } from "./housing.js";
import { LABOUR } from "./labour.js";
import { LAW } from "./law.js";
import { LETTERS } from "./letters.js";
import { LISTS } from "./lists.js";
import { LIVES } from "./lives.js";
import { NOBODY } from "./nobody.js";
import { NUMBERS } from "./numbers.js";
import { POLICE } from "./police.js";
import { PRESS } from "./press.js";
import { RELIEF } from "./relief.js";
import { ROADS } from "./roads.js";
import { SCHOOLING } from "./schooling.js";
import { SOLDIERS } from "./soldiers.js";
import { SUNDRIES } from "./sundries.js";
import { TIDINGS } from "./tidings.js";
import { VILLAGE } from "./village.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [
  ...COURTS,
  ...POLICE,
  ...LABOUR,
  ...CLINICS,
  ...ABILITIES,
  ...RELIEF,
  ...HOUSING,
  ...CHILDREN,
  ...CONTACTS,
  ...LIVES,
  ...FORMS,
  ...NOBODY,
  ...SUNDRIES,
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
