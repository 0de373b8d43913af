import { createRandom } from "../accuracy/corpus/random.js";
import type { Half } from "../accuracy/corpus/types.js";
import { typeset } from "../accuracy/corpus/typeset.js";
import type { CleanKind } from "./kind.js";
import { createSlots } from "./slots.js";
import { GENERAL } from "./stock/general.js";
import { KINDS } from "./stock/kinds.js";

/** A document without any personal information: whatever a detector says of a person here is false. */
interface CleanDocument {
  id: string;
  kind: string;
  half: Half;
  text: string;
}

interface CleanOptions {
  readonly seed?: string;
  /** Documents a kind, one half of them in each half. */
  readonly each?: number;
  /** Least length of a document, in UTF-16 code units. */
  readonly length?: number;
}

/** How often one sentence may be said in the whole corpus. */
const REPEATS = 4;

/** Count the parts of a sentence and tell whether all of them may still be said. */
function mayBeSaid(said: Map<string, number>, sentence: string): boolean {
  const parts = sentence.split(/(?<=[。;])/).filter((part) => part.length > 8);
  if (parts.some((part) => (said.get(part) ?? 0) >= REPEATS)) return false;
  for (const part of parts) said.set(part, (said.get(part) ?? 0) + 1);
  return true;
}

function writeClean(
  seed: string,
  kind: CleanKind,
  number: number,
  length: number,
  said: Map<string, number>,
): CleanDocument {
  const half: Half = number % 2 === 0 ? "tune" : "report";
  const id = `${kind.id}-${String(number + 1).padStart(2, "0")}`;
  const random = createRandom(`${seed}/${id}`);
  const slots = createSlots(random);
  const mine = (stock: readonly string[]): string[] => stock.filter((_, place) => place % 2 === number % 2);
  const general = random.shuffle(mine(GENERAL));
  const lines: string[] = [slots.fill(random.pick(kind.titles))];
  let deck: string[] = [];
  let paragraph = "";
  for (let size = 0; size < length; ) {
    // The kind's own sentences in turn, a general one after every second of them.
    if (deck.length === 0)
      deck = random
        .shuffle(mine(kind.sentences))
        .flatMap((own, i) => (i % 2 === 0 ? [own] : [own, general.pop() ?? own]));
    const sentence = slots.fill(deck.pop() as string);
    if (!mayBeSaid(said, sentence)) {
      size += 4;
      continue;
    }
    paragraph += sentence;
    size += sentence.length;
    if (random.chance(0.45)) {
      lines.push(paragraph);
      paragraph = "";
    }
  }
  if (paragraph !== "") lines.push(paragraph);
  lines.push(slots.fill("{bureau}"), slots.fill("{d}"));
  const text = typeset({ text: lines.join("\n"), marks: [] }, random.chance(0.9) ? "full" : "keyboard").text;
  return { id, kind: kind.id, half, text };
}

/** The clean corpus, in a fixed order; equal options give equal documents. */
export function createCleanCorpus(options: CleanOptions = {}): CleanDocument[] {
  const { seed = "tuomin-clean", each = 8, length = 1450 } = options;
  const said = new Map<string, number>();
  return KINDS.flatMap((kind) =>
    Array.from({ length: each }, (_, number) => writeClean(seed, kind, number, length, said)),
  );
}
