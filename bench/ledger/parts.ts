// The parts of the scanner that hold the ledger: its package has one door, and this is not what that is for.
import type * as Linkage from "../../packages/scanner/dist/ledger/linkage.js";
import type * as Compare from "../../packages/scanner/dist/ledger/sqlite/compare-runs.js";
import type * as OpenLedger from "../../packages/scanner/dist/ledger/sqlite/open-ledger.js";
import type * as OpenToScan from "../../packages/scanner/dist/ledger/sqlite/open-to-scan.js";
import type * as Scratch from "../../packages/scanner/dist/ledger/sqlite/scratch.js";
import type * as Store from "../../packages/scanner/dist/ledger/store.js";

export type { Entry } from "../../packages/scanner/dist/ledger/entry.js";
export type { Done } from "../../packages/scanner/dist/ledger/sqlite/write-run.js";

const DIST = new URL("../../../packages/scanner/dist/ledger/", import.meta.url);
const load = async <T>(name: string): Promise<T> => (await import(new URL(name, DIST).href)) as T;

export const { createLinkage } = await load<typeof Linkage>("linkage.js");
export const { compareRuns } = await load<typeof Compare>("sqlite/compare-runs.js");
export const { openLedger } = await load<typeof OpenLedger>("sqlite/open-ledger.js");
export const { openToScan } = await load<typeof OpenToScan>("sqlite/open-to-scan.js");
export const { withScratch } = await load<typeof Scratch>("sqlite/scratch.js");
export const { writeJsonLines } = await load<typeof Store>("store.js");
