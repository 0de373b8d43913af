import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { tree } from "./tree.js";

const FOLDER = fileURLToPath(new URL("../../../../fixtures/hostile/", import.meta.url));

interface Expected {
  readonly status: string;
  readonly code: string | null;
  readonly found: boolean;
  readonly members: Readonly<Record<string, string>>;
}

const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(readFileSync(`${FOLDER}expected.json`, "utf8"));
const GOOD = strToU8("联系人：吴永清，联系电话：13900001234");
const zip = (members: Record<string, Uint8Array>): Buffer => Buffer.from(zipSync(members));

describe("hostile containers", () => {
  it.each(Object.entries(EXPECTED))(
    "tells of %s, and reads what is sound in it",
    async (file, expected) => {
      const [own, ...members] = await tree(file, readFileSync(FOLDER + file));
      expect({ status: own!.status, code: own!.codes[0] ?? null }).toEqual({
        status: expected.status,
        code: expected.code,
      });
      expect(members.some(({ values }) => values.includes("13900001234"))).toBe(expected.found);
      for (const [name, code] of Object.entries(expected.members)) {
        expect([name, members.find(({ path }) => path === `${file}!/${name}`)?.codes[0]]).toEqual([name, code]);
      }
      for (const { path } of members) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(path.slice(file.length)).not.toMatch(/(?:^|\/)\.\.?(?:\/|$)|\/\/|[\0-\x1f\u202e]/);
      }
      expect(new Set(members.map(({ path }) => path)).size).toBe(members.length);
    },
    60_000,
  );

  it("leaves no file of the folder out", () => {
    expect(readdirSync(FOLDER).filter((name) => !(name in EXPECTED))).toEqual(["expected.json", "make.py"]);
  });

  it("stops all containers of a file when their members together are too many", async () => {
    const members = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.txt`, GOOD]));
    const told = await tree("a.zip", zip({ "1.zip": zip(members), "2.zip": zip(members), "3.zip": zip(members) }), {
      members: 10,
    });
    const containers = told.filter(({ kind }) => kind === "zip");
    expect(containers.map(({ path, status, codes }) => [path, status, codes])).toEqual([
      ["a.zip", "partial", ["members-limit"]],
      ["a.zip!/1.zip", "scanned", []],
      ["a.zip!/2.zip", "partial", ["members-limit"]],
    ]);
    expect(told.length).toBe(1 + 10);
    expect(told[0]!.examined.reasons[0]!.en).toMatch(/more than 10 members.*limits\.members/);
  });

  it("does not go deeper than the limit, and reads what lies beside", async () => {
    const told = await tree("a.zip", zip({ "b.zip": zip({ "c.zip": zip({ "d.txt": GOOD }) }), "e.txt": GOOD }), {
      depth: 2,
    });
    expect(told.map(({ path, status, codes }) => [path, status, codes])).toEqual([
      ["a.zip", "scanned", []],
      ["a.zip!/b.zip", "scanned", []],
      ["a.zip!/b.zip!/c.zip", "skipped", ["depth-limit"]],
      ["a.zip!/e.txt", "scanned", []],
    ]);
  });

  it("leaves out one member that is too large", async () => {
    const told = await tree("a.zip", zip({ "large.txt": new Uint8Array(5000), "b.txt": GOOD }), { memberBytes: 1000 });
    expect(told.map(({ path, codes, values }) => [path, codes, values])).toEqual([
      ["a.zip", [], []],
      ["a.zip!/large.txt", ["too-large"], []],
      ["a.zip!/b.txt", [], ["13900001234"]],
    ]);
  });

  it("counts what comes out, at every depth, against one budget", async () => {
    const inner = zip({ "a.txt": new Uint8Array(4000).fill(65), "b.txt": new Uint8Array(4000).fill(66) });
    const told = await tree("a.zip", zip({ "1.zip": inner, "2.zip": inner }), { expandedBytes: 13_000 });
    expect(told.map(({ path, codes }) => [path, codes])).toEqual([
      ["a.zip", ["expanded-limit"]],
      ["a.zip!/1.zip", []],
      ["a.zip!/1.zip!/a.txt", []],
      ["a.zip!/1.zip!/b.txt", []],
      ["a.zip!/2.zip", ["expanded-limit"]],
      ["a.zip!/2.zip!/a.txt", []],
    ]);
  });

  it("finds ten thousand members, told one by one", async () => {
    const members = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`${index}.txt`, new Uint8Array(0)]),
    );
    const told = await tree("a.zip", zip({ ...members, "last.txt": GOOD }));
    expect(told.length).toBe(10_002);
    expect(told.at(-1)!.values).toEqual(["13900001234"]);
  });

  it("leaves out a member in which workers were lost, and no other", async () => {
    const begun: number[] = [];
    const lost = new Map([[2, { code: "time-limit", zh: "超时", en: "time limit" }]]);
    const bytes = zip({ "1.txt": GOOD, "2.zip": zip({ "a.txt": GOOD }), "3.txt": GOOD });
    const told = await tree("a.zip", bytes, {}, { begin: (member) => begun.push(member), lost });
    expect(begun).toEqual([1, 2, 3]);
    expect(told.map(({ path, status, codes }) => [path, status, codes])).toEqual([
      ["a.zip", "scanned", []],
      ["a.zip!/1.txt", "scanned", []],
      ["a.zip!/2.zip", "failed", ["time-limit"]],
      ["a.zip!/3.txt", "scanned", []],
    ]);
  });

  it("finds a number in a member's name", async () => {
    const [own] = await tree("a.zip", zip({ "吴永清13900001234.txt": strToU8("无") }));
    expect(own!.examined.findings).toMatchObject([
      { value: "13900001234", hidden: "file name", place: { part: "member names" } },
    ]);
  });
});
