import { createDetector } from "@tuomin/core";
import type { ExpandLimits } from "../../src/intake/budget.js";
import { identify } from "../../src/intake/identify.js";
import type { Examination } from "../../src/work/examine.js";
import { type MemberWatch, readTree } from "../../src/work/read-tree.js";

export const LIMITS: ExpandLimits = { expandedBytes: 20e9, ratio: 200, members: 100_000, depth: 8, memberBytes: 200e6 };

/** What became of one file, without its text. */
export interface Told {
  readonly path: string;
  readonly bytes: number;
  readonly kind: string | null;
  readonly status: string;
  readonly codes: readonly string[];
  readonly values: readonly string[];
  readonly examined: Examination;
}

const detector = createDetector();

/** Examines a file with all in it, as a worker does. */
export function tree(
  path: string,
  bytes: Buffer,
  limits: Partial<ExpandLimits> = {},
  watch: MemberWatch | null = null,
): Promise<Told[]> {
  const options = { detector, inflatedBytes: 1e8, limits: { ...LIMITS, ...limits } };
  return readTree(
    { path, kind: identify(bytes, path), bytes },
    options,
    (told, size, examined) => ({
      path: told,
      bytes: size,
      kind: examined.kind,
      status: examined.status,
      codes: examined.reasons.map(({ code }) => code),
      values: examined.findings.map(({ value }) => value),
      examined,
    }),
    watch,
  );
}
