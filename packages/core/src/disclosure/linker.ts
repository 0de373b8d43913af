import type { Fragment, Link, LinkOptions } from "./fragment.js";
import { linkFragments } from "./link-fragments.js";

/** Keeps lines by bucket until they are asked for, in the order they were given: files of a folder, or memory. */
export interface Spill {
  readonly write: (bucket: number, lines: string) => void;
  readonly read: (bucket: number) => string;
}

export interface LinkerOptions extends LinkOptions {
  /** Where fragments wait; memory by default. */
  readonly spill?: Spill;
  /** How many parts the fragments are kept in: one part is in memory at the end. 256 by default. */
  readonly buckets?: number;
  /** A part is handed to the spill when its lines are so long together, in UTF-16 code units. 16,384 by default. */
  readonly bufferUnits?: number;
}

/** `linkFragments` over more fragments than memory holds. */
export interface Linker {
  readonly add: (fragment: Fragment) => void;
  /** The links, part by part; may be called once. */
  readonly finish: () => Generator<Link>;
}

/** A linker. Memory: the buffers, and at the end one part of the fragments (1 in `buckets`). Names are spread over the parts by a hash. */
export function createLinker(options: LinkerOptions = {}): Linker {
  const { buckets = 256, bufferUnits = 16_384, spill = inMemory() } = options;
  const waiting: string[] = new Array<string>(buckets).fill("");
  const flush = (bucket: number): void => {
    if (waiting[bucket] !== "") spill.write(bucket, waiting[bucket]!);
    waiting[bucket] = "";
  };
  return {
    add(fragment) {
      const bucket = hash(fragment.name) % buckets;
      waiting[bucket] += `${JSON.stringify(fragment)}\n`;
      if (waiting[bucket]!.length >= bufferUnits) flush(bucket);
    },
    *finish() {
      for (let bucket = 0; bucket < buckets; bucket++) {
        flush(bucket);
        yield* linkFragments(linesOf(spill.read(bucket)), options);
      }
    },
  };
}

function* linesOf(lines: string): Generator<Fragment> {
  let from = 0;
  while (from < lines.length) {
    const to = lines.indexOf("\n", from);
    yield JSON.parse(lines.slice(from, to)) as Fragment;
    from = to + 1;
  }
}

function inMemory(): Spill {
  const parts = new Map<number, string[]>();
  return {
    write(bucket, lines) {
      const part = parts.get(bucket);
      if (part === undefined) parts.set(bucket, [lines]);
      else part.push(lines);
    },
    read: (bucket) => parts.get(bucket)?.join("") ?? "",
  };
}

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  return sum >>> 0;
}
