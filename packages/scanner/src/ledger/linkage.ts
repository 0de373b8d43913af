import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  createLinker,
  evidenceOfLink,
  type Fragment,
  judgeLink,
  LINKAGE,
  type Link,
  maskedSample,
  type Place,
} from "@tuomin/core";
import type { Kind } from "../intake/kind.js";
import type { FindingRecord, Source } from "./finding-record.js";
import { fingerprint } from "./fingerprint.js";
import { createIdentify, type Identify } from "./identity.js";
import { createLineFile, type LineFile } from "./line-file.js";
import type { RecordOptions } from "./records.js";

/** A masked number as a worker found it; `name` is a keyed digest. */
export interface FoundFragment extends Omit<Fragment, "where"> {
  readonly place: Place;
  readonly hidden: string | null;
}

/** Linkage over a run: fragments wait in files, and what they give back when put together are findings. */
export interface Linkage {
  readonly add: (
    path: string,
    fragments: readonly FoundFragment[],
    source: Source | null,
    format?: Kind | null,
  ) => void;
  /** The links as lines of the ledger; may be called once. */
  readonly finish: () => Generator<FindingRecord>;
  /** Removes the files. */
  readonly remove: () => void;
}

/** Where a fragment stands; `source` is the byte range of its file's source among those kept. */
interface Where {
  readonly path: string;
  readonly place: Place;
  readonly hidden: string | null;
  readonly source: readonly [offset: number, length: number];
}

const FOLDER = ".fragments";
/** Further places are counted, not named. */
const MOST_NAMED = 20;
const NOWHERE: Source = {
  region: { province: null, city: null, county: null },
  organ: null,
  channel: null,
  column: null,
  title: null,
  url: null,
};

/** Keeps fragments in a private folder below `folder` (made when the first one comes), which `finish` and `remove` take away. Throws what the file system throws. */
export function createLinkage(folder: string, options: RecordOptions): Linkage {
  const home = join(folder, FOLDER);
  const file = (bucket: number): string => join(home, String(bucket));
  const written = new Set<number>();
  const linker = createLinker({
    spill: {
      write(bucket, lines) {
        written.add(bucket);
        appendFileSync(file(bucket), lines, { mode: 0o600 });
      },
      read: (bucket) => (written.has(bucket) ? readFileSync(file(bucket), "utf8") : ""),
    },
  });
  const sourcesPath = join(home, "sources");
  let sources: LineFile | null = null;
  let offset = 0;
  const remove = (): void => {
    sources?.close();
    sources = null;
    rmSync(home, { recursive: true, force: true });
  };
  return {
    add(path, fragments, source, format = null) {
      if (fragments.length === 0) return;
      if (sources === null) {
        mkdirSync(home, { recursive: true, mode: 0o700 });
        sources = createLineFile(sourcesPath);
      }
      const line = `${JSON.stringify({ ...(source ?? NOWHERE), ...(format === null ? {} : { format }) })}\n`;
      const length = Buffer.byteLength(line);
      sources.append(line);
      for (const { place, hidden, ...fragment } of fragments) {
        const where: Where = { path, place, hidden, source: [offset, length] };
        linker.add({ ...fragment, where: JSON.stringify(where) });
      }
      offset += length;
    },
    *finish() {
      if (sources === null) return;
      sources.close();
      sources = null;
      const opened = openSync(sourcesPath, "r");
      try {
        const identify = createIdentify(options.key, "", null);
        for (const link of linker.finish()) yield recordOf(link, opened, options, identify);
      } finally {
        closeSync(opened);
        remove();
      }
    },
    remove,
  };
}

/** A link as a finding at its first place in the order of paths; its evidence names the others. */
function recordOf(link: Link, sources: number, { reveal, key }: RecordOptions, identify: Identify): FindingRecord {
  const print = fingerprint(key, link.kind, link.pattern);
  const places = link.pieces.map((piece) => JSON.parse(piece) as Where);
  const [first, ...others] = places.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const { path, place, hidden, source } = first!;
  const { kind, pattern, confidence } = link;
  return {
    path,
    category: kind,
    rule: LINKAGE,
    masked: maskedSample(pattern, kind),
    ...(reveal ? { value: pattern } : {}),
    subject: "person",
    outcome: judgeLink(link),
    publication: null,
    place,
    hidden,
    ocr: false,
    ...readSource(sources, source),
    score: confidence,
    evidence: [evidenceOfLink(link), placesEvidence(others)],
    identity: identify(LINKAGE, print),
    fingerprint: print,
  };
}

function readSource(opened: number, [offset, length]: Where["source"]): Source & Pick<FindingRecord, "format"> {
  const bytes = Buffer.alloc(length);
  readSync(opened, bytes, 0, length, offset);
  return JSON.parse(bytes.toString("utf8")) as Source & Pick<FindingRecord, "format">;
}

function placesEvidence(others: readonly Where[]): FindingRecord["evidence"][number] {
  const named = others.slice(0, MOST_NAMED).map(({ path, place }) => `${path}${placeWords(place)}`);
  const more = others.length - named.length;
  return {
    code: "pieces",
    zh: `其余各处：${named.join("；")}${more > 0 ? `；另有${more}处` : ""}`,
    en: `the other places: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
  };
}

/** `[sheet 名单, cell D3]`, in the ledger's own names of the parts of a place. */
function placeWords(place: Place): string {
  const words = Object.entries(place).map(([name, value]) => `${name} ${String(value)}`);
  return words.length === 0 ? "" : ` [${words.join(", ")}]`;
}
