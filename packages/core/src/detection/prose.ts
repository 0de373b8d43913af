import type { Finding } from "../finding.js";
import { createContext } from "../text/context.js";
import { type NormalText, normalise } from "../text/normalise.js";
import { type Found, findCandidates } from "../text/passage.js";
import { conclude, type Span } from "./conclude.js";
import type { Engine } from "./engine.js";
import { mayHoldAny } from "./screen.js";

/** Findings of a text read as prose from end to end. */
export function detectPlainText(engine: Engine, text: string): Finding[] {
  if (!mayHoldAny(engine.screen, text)) return [];
  const normal = normalise(text);
  const findings: Finding[] = [];
  detectProse(engine, normal, 0, normal.text.length, findings);
  return findings;
}

/** Running text, from `start` to `end` of the normalised text. */
export function detectProse(engine: Engine, normal: NormalText, start: number, end: number, findings: Finding[]): void {
  if (start >= end) return;
  const context = createContext(normal.text, engine.labels, null, start, normal.units);
  const found = findCandidates(engine.rules, context, start, end);
  conclude(
    engine,
    normal,
    context,
    engine.reread?.(found, context, start, end, engine.byId) ?? found,
    asItIs,
    findings,
  );
}

const asItIs = (found: Found): Span => found;
