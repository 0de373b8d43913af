import type { PageGenre } from "../pages/write.js";
import { FAREWELL } from "./farewell.js";
import { TIDINGS } from "./tidings.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [...FAREWELL, ...TIDINGS];
