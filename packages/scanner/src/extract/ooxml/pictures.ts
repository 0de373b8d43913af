import type { Place } from "@tuomin/core";
import type { Picture } from "../contract.js";
import { HEAD } from "../pictures.js";
import type { Zip } from "../zip/zip.js";
import { relationsOf } from "./relations.js";

/**
 * Pictures that an Office part shows (ECMA-376 part 1, 15.2.14), in the order of its relationships.
 * @param at index of the block before which their words are to stand
 * @param taken parts already told: a letterhead stands on every page
 */
export function partPictures(
  zip: Zip,
  part: string,
  where: { readonly place: Place; readonly hidden: string | null; readonly at: number },
  taken: Set<string>,
): Picture[] {
  return relationsOf(zip, part)
    .filter(({ type, external, target }) => type === "image" && !external && zip.has(target))
    .flatMap(({ target }) => zipPicture(zip, target, where, taken) ?? []);
}

/** A part of a zipped document that is a picture; null where it was taken before. */
export function zipPicture(
  zip: Zip,
  part: string,
  { place, hidden, at }: { readonly place: Place; readonly hidden: string | null; readonly at: number },
  taken: Set<string>,
): Picture | null {
  if (taken.has(part)) return null;
  taken.add(part);
  const file = part.replace(/^.*\//, "");
  const named = place.part === undefined ? file : `${place.part}: ${file}`;
  return {
    place: { ...place, part: named },
    hidden,
    at,
    from: { head: () => zip.read(part, HEAD) ?? Buffer.alloc(0), read: () => zip.read(part) },
  };
}
