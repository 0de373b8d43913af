import type { Finding } from "../finding.js";
import { applyEdits } from "./edits.js";
import type { Masker } from "./masker.js";
import { settle } from "./settle.js";

/** A masked text, and the findings of the text as it was given. */
export interface MaskedText {
  readonly text: string;
  readonly findings: Finding[];
}

/** The text with its findings masked; everything outside them stays unit for unit. `detect`: findings of a text, in order. */
export function maskText(text: string, detect: (text: string) => readonly Finding[], masked: Masker): MaskedText {
  const { edits, findings } = settle(
    [text],
    ([current]) => detect(current!).map((finding) => ({ unit: 0, finding })),
    masked,
  );
  return { text: applyEdits(text, edits.get(0) ?? []), findings: findings.map(({ finding }) => finding) };
}
