import type { Extraction } from "../contract.js";
import type { Budget } from "../zip/zip.js";

/** The reading of one Office file, perhaps inside another. */
export interface Job {
  /** What all files inside one another may inflate to. */
  readonly budget: Budget;
  /** How many files this one is inside of. */
  readonly depth: number;
  /** Reads a file inside, by the extension it has there; null where that format cannot be read. */
  readonly readInside: (bytes: Buffer, extension: string, job: Job) => Promise<Extraction | null>;
}
