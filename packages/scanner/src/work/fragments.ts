import { createHmac } from "node:crypto";
import { type Category, collectFragments, type Document } from "@tuomin/core";
import type { Source } from "../ledger/finding-record.js";
import type { FoundFragment } from "../ledger/linkage.js";

/** What fragments are kept of. */
export interface FragmentOptions {
  readonly categories: readonly Category[] | null;
  readonly key: Uint8Array;
}

/**
 * The masked numbers of a document that stand beside a name, for linkage over the run. Names leave the worker as keyed digests only.
 * @param sourceOf asked only if there are any
 */
export function fragmentsOf(document: Document, sourceOf: () => Source, options: FragmentOptions): FoundFragment[] {
  const { categories, key } = options;
  const found = collectFragments(document).filter(({ kind }) => categories?.includes(kind) ?? true);
  if (found.length === 0) return [];
  const source = sourceOf();
  const { province, city, county } = source.region;
  const region = [province, city, county].filter((name) => name !== null).join(" ");
  return found.map(({ kind, pattern, name, context, place, hidden }) => ({
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
