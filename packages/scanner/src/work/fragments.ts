import { createHmac } from "node:crypto";
import { type Category, collectFragments, type Document } from "@tuomin/core";
import type { Source } from "../ledger/finding-record.js";
import type { FoundFragment } from "../ledger/linkage.js";

/** What fragments are kept of. */
export interface FragmentOptions {
  readonly categories: readonly Category[] | null;
  readonly key: Uint8Array;
}

/** The masked numbers of a document that stand beside a name, for linkage over the run. Names leave the worker as keyed digests only. */
export function fragmentsOf(document: Document, source: Source, options: FragmentOptions): FoundFragment[] {
  const { categories, key } = options;
  const { province, city, county } = source.region;
  const region = [province, city, county].filter((name) => name !== null).join(" ");
  return collectFragments(document)
    .filter(({ kind }) => categories?.includes(kind) ?? true)
    .map(({ kind, pattern, name, context, place, hidden }) => ({
      kind,
      pattern,
      name: createHmac("sha256", key).update(`name\0${name}`).digest("base64url").slice(0, 22),
      context: {
        ...context,
        ...(region === "" ? {} : { region }),
        ...(source.organ === null ? {} : { organ: source.organ }),
      },
      place,
      hidden,
    }));
}
