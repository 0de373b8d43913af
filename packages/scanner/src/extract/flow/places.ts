import type { Place } from "@tuomin/core";
import { lowerIndex } from "../lines.js";

/**
 * Where an offset of a text stands, by the starts of its paragraphs and the place of each. `isLong`: both are kept packed.
 *
 * Functions that are made in one call keep what any of them uses: each of those below is made by itself, or the places would stay beside what they were packed to.
 */
export function placeOfText(
  starts: readonly number[],
  places: readonly Place[],
  isLong: boolean,
  finish: (place: Place) => Place,
): (start: number) => Place {
  const packed = isLong ? packPlaces(places) : null;
  if (packed === null) return lookUp(starts, listed(places), finish);
  return lookUp(Uint32Array.from(starts), packed, finish);
}

function lookUp(
  starts: ArrayLike<number>,
  placeAt: (index: number) => Place,
  finish: (place: Place) => Place,
): (start: number) => Place {
  return (start) => finish(placeAt(lowerIndex(starts, start)));
}

function listed(places: readonly Place[]): (index: number) => Place {
  return (index) => places[index]!;
}

/** Places of the paragraphs of one long text in a fiftieth of the room, where they differ in line and page alone; else null. */
function packPlaces(places: readonly Place[]): ((index: number) => Place) | null {
  const { line: _line, page: _page, ...rest } = places[0]!;
  if (places.some(({ part, cell }) => part !== rest.part || cell !== rest.cell)) return null;
  const lines = Uint32Array.from(places, ({ line = 0 }) => line);
  const pages = places.some(({ page }) => page !== undefined) ? Uint32Array.from(places, ({ page = 0 }) => page) : null;
  return packed(lines, pages, rest);
}

function packed(lines: Uint32Array, pages: Uint32Array | null, rest: Place): (index: number) => Place {
  return (index) => {
    const [line = 0, page = 0] = [lines[index], pages?.[index]];
    return { ...(line > 0 ? { line } : {}), ...rest, ...(page > 0 ? { page } : {}) };
  };
}
