import { planAreas } from "./areas.js";
import type { Drawable } from "./draw.js";
import { type Engine, OcrStopped } from "./engine.js";
import { toPgm } from "./grey.js";
import { type PageReading, unitOf } from "./layout.js";
import { mendOnes } from "./mend.js";
import { type Prepared, prepare } from "./prepare.js";
import type { Letter } from "./protocol.js";

/**
 * Reads the letters of a page: drawn at the right size, made level, ruled lines taken out, cells of tables one by one, then the rest. Null where the page is blank.
 * Throws {@link OcrStopped}.
 */
export async function readPage(
  page: Drawable,
  engine: Engine,
  seconds: number,
  corner: PageReading["corner"],
): Promise<PageReading | null> {
  const prepared: Prepared | null = prepare(page);
  if (prepared === null) return null;
  const { cells, rest } = planAreas(prepared, unitOf(prepared));
  const lines: (readonly Letter[])[] = [];
  const end = performance.now() + seconds * 1000;
  const left = (): number => {
    const some = (end - performance.now()) / 1000;
    if (some <= 0) throw new OcrStopped(true);
    return some;
  };
  if (rest !== null) lines.push(...(await engine.read(toPgm(rest.grey), [rest.area], left())));
  if (cells.length > 0) lines.push(...(await engine.read(toPgm(prepared.grey), cells, left())));
  return { lines: lines.map(mendOnes), prepared, corner };
}
