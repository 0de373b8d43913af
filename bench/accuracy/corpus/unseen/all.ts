import type { PageGenre } from "../pages/write.js";
import { ABILITIES } from "./abilities.js";
import { CHILDREN } from "./children.js";
import { CLINICS } from "./clinics.js";
import { CONTACTS } from "./contacts.js";
import { COURTS } from "./courts.js";
import { FORMS } from "./forms.js";
import { HOUSING } from "./housing.js";
import { LABOUR } from "./labour.js";
import { LIVES } from "./lives.js";
import { NOBODY } from "./nobody.js";
import { POLICE } from "./police.js";
import { RELIEF } from "./relief.js";
import { SUNDRIES } from "./sundries.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [
  ...ABILITIES,
  ...CHILDREN,
  ...CLINICS,
  ...CONTACTS,
  ...COURTS,
  ...FORMS,
  ...HOUSING,
  ...LABOUR,
  ...LIVES,
  ...NOBODY,
  ...POLICE,
  ...RELIEF,
  ...SUNDRIES,
];
