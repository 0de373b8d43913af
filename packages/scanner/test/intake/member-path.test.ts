import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createUniqueNames, memberPath, nameOfBytes } from "../../src/intake/expand/member-path.js";

describe("memberPath", () => {
  it.each([
    ["a/b.txt", "a/b.txt"],
    ["公示\\名单.csv", "公示/名单.csv"],
    ["../../etc/passwd", "etc/passwd"],
    ["/etc/passwd", "etc/passwd"],
    ["C:\\a\\b.txt", "a/b.txt"],
    ["a/./b//c/../d", "a/b/c/d"],
    ["..", "(unnamed)"],
    ["", "(unnamed)"],
    ["a\0b\n", "a\ufffdb\ufffd"],
    ["\u202egpj.exe", "\ufffdgpj.exe"],
    ["报告 2018 (1).csv", "报告 2018 (1).csv"],
  ])("%j → %j", (name, path) => {
    expect(memberPath(name)).toBe(path);
  });

  it("never climbs, is never absolute or empty, and changes nothing twice", () => {
    const part = fc.constantFrom("..", ".", "/", "\\", "a", "名", "C:", "\0", " ", "...");
    fc.assert(
      fc.property(
        fc.array(part).map((parts) => parts.join("")),
        (name) => {
          const path = memberPath(name);
          expect(path).not.toBe("");
          expect(path).not.toMatch(/^\/|(?:^|\/)\.\.?(?:\/|$)|\\|\0/);
          if (path !== "(unnamed)" && !/^[A-Za-z]:\//.test(path)) expect(memberPath(path)).toBe(path);
        },
      ),
    );
  });
});

describe("nameOfBytes", () => {
  it.each([
    ["UTF-8", Buffer.from("名单.csv"), "名单.csv"],
    ["GBK", Buffer.from("c3fbb5a52e637376", "hex"), "名单.csv"],
    ["GBK with a backslash as second byte", Buffer.from("8f5c2e747874", "hex"), "廫.txt"],
    ["neither", Buffer.from("ff2e747874", "hex"), "%FF.txt"],
  ])("reads %s", (_what, bytes, name) => {
    expect(nameOfBytes(bytes)).toBe(name);
  });
});

it("gives every path of a container once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("a", "b", "a~2", "a~2~2", "b~3")), (names) => {
      const unique = createUniqueNames();
      const given = names.map((name) => unique(name));
      expect(new Set(given).size).toBe(given.length);
      for (const [index, path] of given.entries()) expect(path.startsWith(names[index]!)).toBe(true);
    }),
  );
});
