import { type Label, type LabelTrie, labelBefore } from "./labels.js";
import { unitsOf } from "./units.js";

/** The row and column a cell stands in, for rules and attribution. Row and column count from 0. */
export interface CellContext {
  readonly rows: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
  /** The meaning of this cell: from the head of its column or the label left of it. `start`/`end` are of the head's own text. */
  readonly head: Label | null;
  /** The head's whole text, "" where there is none. */
  readonly headText: string;
  /** For each column the meaning of its head in this row's table, or null. */
  readonly meanings: readonly (string | null)[];
}

/** What a rule may look at: the normalised text, the labels, and the table around the text where it is a cell. */
export interface Context {
  readonly text: string;
  /** The units of `text`, for what goes over all of it. */
  readonly units: Uint16Array;
  /** The cell, when `text` is the text of one; else null. */
  readonly cell: CellContext | null;
  /**
   * The label that names the value at `at`: the nearest to its left in the same sentence, else (in a cell) the head.
   * Its meaning is the id of the rule whose label it is, or `other` for the label of a number that is not personal.
   */
  readonly label: (at: number) => Label | null;
  readonly kept: Kept;
}

/** What rules keep of a context as long as it is read. Here and not in weak maps by context, whose upkeep every cell of a table pays. */
interface Kept {
  /** The contextual rules' reading of it (rules/contextual/reading.ts); null until one of them asks. */
  reading: object | null;
  /** The offset before which every start of an address has been tried. */
  addressesTo: number;
}

/** A class, since a getter in an object literal gives every object a hidden class of its own: code over contexts then never settles, and each one's text lives until a full collection. */
class OwnContext implements Context {
  readonly kept: Kept = { reading: null, addressesTo: 0 };
  constructor(
    readonly text: string,
    readonly cell: CellContext | null,
    private own: Uint16Array | null,
    readonly label: Context["label"],
  ) {}

  get units(): Uint16Array {
    this.own ??= unitsOf(this.text);
    return this.own;
  }
}

/** A context over a normalised text. `floor`: labels before this offset are not seen (start of the passage). `units`: those of the text, where they are at hand. */
export function createContext(
  text: string,
  trie: LabelTrie,
  cell: CellContext | null,
  floor = 0,
  units: Uint16Array | null = null,
): Context {
  // A chain is shown to every rule; they ask for the same label again.
  let lastAt = -1;
  let last: Label | null = null;
  return new OwnContext(text, cell, units, (at) => {
    if (at !== lastAt) {
      last = labelBefore(trie, text, at, floor) ?? cell?.head ?? null;
      lastAt = at;
    }
    return last;
  });
}
