// node bench/dist/linkage/run.js [--fragments N]: makes fragments of invented people, links them through a spill of files, and tells time, memory and what was found.
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { createLinker, type Fragment } from "@tuomin/core";

const { values } = parseArgs({ options: { fragments: { type: "string", default: "1000000" } } });
const COUNT = Number(values.fragments);

// mulberry32: the same fragments in every run.
let state = 20_261_123;
function random(below: number): number {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const DIVISIONS = ["522631", "522601", "520103", "522622", "422827", "520321"];
const SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗";
const GIVEN = "伟芳娜敏静秀英丽强磊军洋勇艳杰涛明超霞平刚桂兰华建国文玉红梅";
const two = (number: number): string => String(number).padStart(2, "0");

function makeId(): string {
  const day = `${1940 + random(70)}${two(1 + random(12))}${two(1 + random(28))}`;
  const digits = `${DIVISIONS[random(DIVISIONS.length)]}${day}${String(1 + random(999)).padStart(3, "0")}`;
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(digits[index]) * WEIGHTS[index]!;
  return digits + "10X98765432"[sum % 11];
}

/** Names as they are: few very common ones. */
function makeName(): string {
  const skewed = (length: number): number => Math.floor((random(1000) / 1000) ** 2 * length);
  const [surname, first] = [SURNAMES[skewed(SURNAMES.length)]!, GIVEN[skewed(GIVEN.length)]!];
  return random(4) === 0 ? surname + first : surname + first + GIVEN[random(GIVEN.length)];
}

const STYLES: readonly (readonly [number, number])[] = [
  [6, 4],
  [14, 0],
  [10, 4],
  [2, 3],
  [6, 0],
  [0, 4],
  [1, 1],
];
function mask(number: string, [first, last]: readonly [number, number]): string {
  return number.slice(0, first) + "*".repeat(number.length - first - last) + number.slice(number.length - last);
}

interface Told extends Fragment {
  /** Which person it is, for the count of false links. */
  readonly where: string;
}

function* makeFragments(): Generator<Told> {
  for (let made = 0, person = 0; made < COUNT; person++) {
    const [name, number] = [makeName(), makeId()];
    const organ = `机关${random(400)}`;
    for (let times = 1 + random(3); times > 0 && made < COUNT; times--, made++) {
      const pattern = mask(number, STYLES[random(STYLES.length)]!);
      yield { kind: "id-number", pattern, name, context: random(2) === 0 ? { organ } : {}, where: `${person}/${made}` };
    }
  }
}

const folder = mkdtempSync(join(tmpdir(), "tuomin-linkage-"));
const file = (bucket: number): string => join(folder, String(bucket));
const written = new Set<number>();
const linker = createLinker({
  spill: {
    write(bucket, lines) {
      written.add(bucket);
      appendFileSync(file(bucket), lines);
    },
    read: (bucket) => (written.has(bucket) ? readFileSync(file(bucket), "utf8") : ""),
  },
});
let most = 0;
const watch = (): void => {
  most = Math.max(most, process.memoryUsage().rss);
};
try {
  const started = performance.now();
  let added = 0;
  for (const fragment of makeFragments()) {
    linker.add(fragment);
    if (++added % 20_000 === 0) watch();
  }
  const between = performance.now();
  let links = 0;
  let whole = 0;
  let mixed = 0;
  /** By tenths of confidence: links, and how many of them are one person's. */
  const bands = new Map<number, [links: number, right: number]>();
  for (const { pieces, candidatesAfter, confidence } of linker.finish()) {
    links++;
    if (candidatesAfter === 1) whole++;
    const isOne = new Set(pieces.map((piece) => piece.split("/")[0])).size === 1;
    if (!isOne) mixed++;
    const band = Math.floor(confidence * 10) / 10;
    const [all, right] = bands.get(band) ?? [0, 0];
    bands.set(band, [all + 1, right + (isOne ? 1 : 0)]);
    if (links % 1000 === 0) watch();
  }
  watch();
  const ended = performance.now();
  const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
  console.log(
    `${added} fragments: made and added in ${seconds(started, between)} s, linked in ${seconds(between, ended)} s`,
  );
  console.log(
    `${links} links, ${whole} of them whole numbers; ${mixed} put pieces of different people together (${((100 * mixed) / Math.max(1, links)).toFixed(1)} %)`,
  );
  for (const [band, [all, right]] of [...bands].sort(([a], [b]) => a - b)) {
    console.log(`  confidence ${band.toFixed(1)}–: ${all} links, ${(right / all).toFixed(3)} of them right`);
  }
  console.log(`most memory resident: ${(most / 1e6).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
