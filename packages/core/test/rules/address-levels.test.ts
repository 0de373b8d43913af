import { describe, expect, test } from "vitest";
import { cutAfterTownship } from "../../src/rules/address/levels.js";

describe("cuts an address after its township, else after its county or city", () => {
  test.each([
    ["贵州省凯里市湾溪街道翁义村三组12号", "贵州省凯里市湾溪街道"],
    ["贵州省凯里市中华路12号", "贵州省凯里市"],
    ["云岩区中华北路12号", "云岩区"],
    ["甘超村三组", ""],
    ["中华北路12号翠湖街道", ""],
    ["贵阳市高新区长岭南路12号", "贵阳市高新区"],
    ["碧海花园A区12栋", ""],
    ["贵州省凯里市舟溪镇", "贵州省凯里市舟溪镇"],
    ["舟溪镇甘超村3组", "舟溪镇"],
    ["水城县杨梅彝族苗族回族乡姬官营村四组", "水城县杨梅彝族苗族回族乡"],
    ["3组12号", ""],
    ["贵州省凯里\n市湾溪街道翁义村三组", "贵州省凯里\n市湾溪街道"],
    ["毕节市七星关区碧阳街道办事处碧阳大道3号", "毕节市七星关区碧阳街道办事处"],
    ["四川省什邡市元石镇12组", "四川省什邡市元石镇"],
    ["贵州省\u200b凯里市湾溪\u200b街道翁义村三组", "贵州省\u200b凯里市湾溪\u200b街道"],
    ["贵州省　凯里市　湾溪街道　翁义村三组", "贵州省　凯里市　湾溪街道"],
    ["贵州省", ""],
    ["", ""],
    ["12号", ""],
  ])("%j", (address, kept) => expect(address.slice(0, cutAfterTownship(address))).toBe(kept));

  test("what stays is never below the township, and is cut no further", () => {
    for (const address of ["贵州省凯里市湾溪街道翁义村三组12号", "云岩区中华北路12号3单元402室", "舟溪镇甘超村3组"]) {
      const kept = address.slice(0, cutAfterTownship(address));
      expect(kept).not.toMatch(/[村组号栋室]|单元/);
      expect(kept.slice(0, cutAfterTownship(kept))).toBe(kept);
    }
  });
});
