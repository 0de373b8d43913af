import type { PageGenre } from "../pages/write.js";

/** Every genre of the unseen part. */
export const UNSEEN: readonly PageGenre[] = [];
