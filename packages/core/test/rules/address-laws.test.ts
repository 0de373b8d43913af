import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDetector } from "../../src/detector.js";
import { address } from "../../src/rules/address/address.js";
import { cutAfterTownship } from "../../src/rules/address/levels.js";
import { regionAt } from "../../src/rules/address/regions.js";
import { COUNTIES, PREFECTURES, PROVINCES } from "../../src/rules/data/regions.js";
import { unfolded } from "../../src/text/folded.js";
import { found } from "./found.js";
import { readsOf } from "./reads.js";

const counties = unfolded(COUNTIES).filter((name) => name.length > 2);

const number = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map(String),
  fc.constantFrom("一", "二", "三", "五", "十", "十二", "二十三"),
);
const plain = fc.constantFrom("平寨", "白岩", "新田", "河坝", "云盘", "石板", "龙洞", "清水", "杨家", "大水井");
const region = fc
  .tuple(
    fc.constantFrom("", ...unfolded(PROVINCES)),
    fc.constantFrom("", ...unfolded(PREFECTURES)),
    // 镇江市 behind a prefecture that it is not in would be read as a township.
    fc.constantFrom(...counties.filter((name) => !/^[镇乡]/.test(name))),
  )
  .map((parts) => parts.join(""));
const rural = fc
  .tuple(
    region,
    plain,
    fc.constantFrom("镇", "乡", "街道", "苗族乡"),
    plain,
    fc.constantFrom("村", "社区", "居委会"),
    fc.oneof(
      number.map((value) => `${value}组`),
      number.map((value) => `第${value}村民组`),
      plain.map((name) => `${name}组`),
    ),
    fc.oneof(
      fc.constant(""),
      fc.integer({ min: 1, max: 300 }).map((value) => `${value}号`),
    ),
  )
  .map((parts) => parts.join(""));
const urban = fc
  .tuple(
    region,
    plain,
    fc.constantFrom("路", "北路", "大道", "街", "巷"),
    fc.integer({ min: 1, max: 999 }).map((value) => `${value}号`),
    fc.oneof(
      fc.constant(""),
      fc
        .tuple(
          fc.constantFrom("碧海花园", "翠湖小区", "老干局宿舍", "水岸豪庭", ""),
          fc.constantFrom("3栋", "B2栋", "7#楼", "12号楼", "5幢"),
        )
        .map((parts) => parts.join("")),
    ),
    fc.oneof(fc.constant(""), fc.constantFrom("2单元402室", "1单元15层1502室", "三单元五楼二号", "2单元11-3")),
  )
  .map((parts) => parts.join(""));
const anywhere = fc.oneof(rural, urban);

describe("laws", () => {
  test("a made address is found whole, labelled or lived in", () => {
    fc.assert(
      fc.property(
        anywhere,
        fc.constantFrom("家庭住址：", "现住址: ", "户籍地址：", "家住", "现居住于"),
        (made, before) => {
          expect(found(`张三，男，${before}${made}，身份证号略`, "address")).toEqual([made]);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("a made address with a region's name is found without a label", () => {
    fc.assert(
      fc.property(anywhere, (made) => {
        expect(found(`通知送达：${made}。`, "address")).toEqual([made]);
      }),
      { numRuns: 1000 },
    );
  });

  test("without the steps below the village there is nothing", () => {
    fc.assert(
      fc.property(region, plain, plain, (top, township, village) => {
        expect(found(`家庭住址：${top}${township}镇${village}村，电话略`, "address")).toEqual([]);
      }),
    );
  });

  test("a line break or spaces between steps change nothing", () => {
    fc.assert(
      fc.property(plain, plain, fc.constantFrom("\n", " ", "  ", "\r\n"), (township, village, gap) => {
        const made = `贵州省凯里市${township}镇${gap}${village}村三组12号`;
        expect(found(`家庭住址：${made}。`, "address")).toEqual([made]);
      }),
    );
  });

  test("what stays after the cut is no finding", () => {
    const detector = createDetector({ organizations: true });
    fc.assert(
      fc.property(anywhere, (made) => {
        const kept = made.slice(0, cutAfterTownship(made));
        expect(detector.detect(`家庭住址：${kept}`).filter(({ category }) => category === "address")).toEqual([]);
      }),
    );
  });

  test.each([
    "1号",
    "市",
    "村",
    "号",
    "村1号",
    "三组",
    "市1号",
    "贵阳市",
    "凯里市1号",
    "1栋1单元1室",
    "村组",
    "大村组",
    "一号",
    "1 号 ",
    "单元",
    "1单元",
    "A座",
    "地址1号",
    "住1号",
    "村寨 ",
    "小区1",
    "1号\n",
    "北京1号",
    "贵州省凯里市1组",
    "王村1组，",
    "（1）号",
    "）1号",
    "贵州省凯里市舟溪镇甘超村三组12号，",
    "1",
    " ",
    "\n",
  ])("reads grow no faster than a text of %j", (piece) => {
    const short = readsOf(address, piece.repeat(400));
    const long = readsOf(address, piece.repeat(1600));
    expect(long).toBeLessThan(short * 4.4 + 4000);
    expect(long / (piece.length * 1600)).toBeLessThan(400);
  });
});

describe("the list of regions", () => {
  test("knows names in full and as they are cut short, current and abolished", () => {
    for (const name of [...unfolded(PROVINCES), ...unfolded(PREFECTURES), ...unfolded(COUNTIES)]) {
      expect(regionAt(name, 0)?.end, name).toBe(name.length);
    }
    for (const name of [
      "贵州",
      "黔东南",
      "黔东南州",
      "凯里",
      "镇宁",
      "镇宁县",
      "镇宁自治县",
      "遵义县",
      "盘县特区",
      "伊犁州",
      "博尔塔拉州",
      "内蒙古",
      "新疆",
    ]) {
      expect(regionAt(name, 0)?.end, name).toBe(name.length);
    }
  });

  test("holds no word that names no place", () => {
    for (const word of ["市辖区", "郊区", "城区", "市中区", "省直辖县级行政单位", "县"])
      expect(regionAt(word, 0)?.end ?? 0).not.toBe(word.length);
  });

  test("leaves out regions no deeper than the one above", () => {
    expect(regionAt("贵州省", 0, 1)).toBeNull();
    expect(regionAt("凯里市", 0, 2)?.level).toBe(3);
  });
});
