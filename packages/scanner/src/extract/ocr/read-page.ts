import { planAreas } from "./areas.js";
import { blur } from "./blur.js";
import type { Drawable } from "./draw.js";
import { type Engine, OcrStopped } from "./engine.js";
import { type Grey, toPgm } from "./grey.js";
import { type PageReading, unitOf } from "./layout.js";
import { mendOnes } from "./mend.js";
import { type Prepared, prepare } from "./prepare.js";
import type { Letter } from "./protocol.js";
import { doubtsIn, isProved } from "./second-look.js";

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
  if (rest !== null) lines.push(...(await engine.read(toPgm(rest.grey), [rest.area], left())).flat());
  if (cells.length > 0) lines.push(...(await engine.read(toPgm(prepared.grey), cells, left())).flat());
  await lookAgain(lines, prepared.grey, engine, left);
  return { lines: lines.map(mendOnes), prepared, corner };
}

/** Reads doubtful numbers again for digits alone, as they are and softened; what proves itself takes the place of what was read first. */
async function lookAgain(lines: (readonly Letter[])[], grey: Grey, engine: Engine, left: () => number): Promise<void> {
  for (const shown of [grey, null]) {
    // From the end of each line on, so that what is still to be replaced keeps its place.
    const doubts = doubtsIn(lines, grey.width, grey.height).reverse();
    if (doubts.length === 0) return;
    const areas = doubts.map(({ area }) => area);
    const again = await engine.read(toPgm(shown ?? blur(grey)), areas, left());
    doubts.forEach(({ line, from, to }, i) => {
      const letters = again[i]?.flat() ?? [];
      const text = letters
        .map((letter) => letter.text)
        .join("")
        .toUpperCase();
      if (!isProved(text)) return;
      const before = lines[line]!;
      lines[line] = [...before.slice(0, from), ...letters, ...before.slice(to)];
    });
  }
}
