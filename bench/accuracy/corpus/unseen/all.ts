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
import type { UnseenGenre } from "./write.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly UnseenGenre[] = [
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
