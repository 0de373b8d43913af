import type { PageGenre } from "../pages/write.js";
import { DESKS } from "./desks.js";
import { ESTATES } from "./estates.js";
import { FAMILIES } from "./families.js";
import { HEALTH } from "./health.js";
import { HONOURS } from "./honours.js";
import { JUSTICE } from "./justice.js";
import { NOBODY } from "./nobody.js";
import { RELIEF } from "./relief.js";
import { SCHOOLING } from "./schooling.js";
import { WORK } from "./work.js";

/** Every genre of the opened part. */
export const OPENED: readonly PageGenre[] = [
  ...RELIEF,
  ...JUSTICE,
  ...FAMILIES,
  ...HEALTH,
  ...SCHOOLING,
  ...WORK,
  ...ESTATES,
  ...HONOURS,
  ...DESKS,
  ...NOBODY,
];
