import type { CleanKind } from "../kind.js";
import { ADMINISTRATION } from "./administration.js";
import { FINANCE } from "./finance.js";
import { GUIDES } from "./guides.js";
import { PLANNING } from "./planning.js";

/** All kinds of clean documents. */
export const KINDS: readonly CleanKind[] = [...PLANNING, ...FINANCE, ...GUIDES, ...ADMINISTRATION];
