import type { PageGenre } from "../pages/write.js";
import { COURTS } from "./courts.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [...COURTS];
