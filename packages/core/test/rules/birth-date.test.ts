import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { birthDate } from "../../src/rules/birth-date.js";
import { found, foundInTable } from "./found.js";
import { readsOf } from "./reads.js";

describe("finds a date of birth by what stands beside it", () => {
  test.each([
    ["张三，男，1985年3月5日生于贵州凯里", ["1985年3月5日"]],
    ["1962.03出生", ["1962.03"]],
    ["1966年05月生，1988年7月参加工作，1990年6月入党", ["1966年05月"]],
    ["出生年月：1978.11，参加工作：1999.07", ["1978.11"]],
    ["生于1990年10月", ["1990年10月"]],
    ["诞生于1921年3月", ["1921年3月"]],
    ["出 生 日 期：1985 - 03 - 05", ["1985 - 03 - 05"]],
    ["Date of Birth: 1990/03/05", ["1990/03/05"]],
    ["DOB：19900305", ["19900305"]],
    ["出生年月 198503", ["198503"]],
    ["出生：1985年3月", ["1985年3月"]],
    ["儿子张小明，2015年12月31日出生，就读于", ["2015年12月31日"]],
    ["出生日期（公历）：1990-03-05", ["1990-03-05"]],
    ["一九四九年十月一日出生", ["一九四九年十月一日"]],
    ["农历1966年五月初五生", ["1966年五月初五"]],
    ["1985年3月5日（农历正月十四）出生", ["1985年3月5日"]],
    ["王五（1985年3月出生）", ["1985年3月"]],
    ["张三（女，85.3.12生）", ["85.3.12"]],
    ["出生于一九九〇年十月初五", ["一九九〇年十月初五"]],
    ["1988年1月，毛桂霞出生于三合镇大洞社区", ["1988年1月"]],
    ["1986.03，尹超二出生于西秀区", ["1986.03"]],
    ["出生年月：１９９０／１１／１３", ["１９９０／１１／１３"]],
    ["1995年7月28日,祝伟明出生于盘州市", ["1995年7月28日"]],
    ["出生日期为1990年3月5日", ["1990年3月5日"]],
    ["出生日期：1980年3月2日 出生日期：1990年5月6日", ["1980年3月2日", "1990年5月6日"]],
    ["出生年月：1980.03，配偶出生年月：1982.05", ["1980.03", "1982.05"]],
    ["出生年月日：1990 03 05", ["1990 03 05"]],
    ["出生年月：85.03", ["85.03"]],
    ["出生于一九九0年三月", ["一九九0年三月"]],
    ["二OO五年三月出生", ["二OO五年三月"]],
    ["系王某1990年3月5日所生", ["1990年3月5日"]],
    ["1990年3月5日，生于贵州省凯里市", ["1990年3月5日"]],
    ["出生年月/年龄：1990.03/32岁", ["1990.03"]],
    ["出生年月及籍贯：1985年3月，贵州凯里", ["1985年3月"]],
    ["出生时间：1990-03-05 12:30", ["1990-03-05"]],
    ["李某，2010年3月出生的李某某", ["2010年3月"]],
    ["1990年3月5日生人", ["1990年3月5日"]],
    ["婴儿于2018年3月5日出生，体重3.2千克", ["2018年3月5日"]],
    ["学生出生日期: 2008-09-01", ["2008-09-01"]],
    ["姓名:张三,性别:男,出生日期:1990/3/5,电话:", ["1990/3/5"]],
    ['"birthday":"1990-03-05"', ["1990-03-05"]],
    ["出生年月日\n1990年\n3月5日", ["1990年\n3月5日"]],
    ["出生日期：1985年3月5，民族", ["1985年3月5"]],
  ])("%j", (text, values) => expect(found(text, "birth-date")).toEqual(values));
});

describe("leaves other dates alone", () => {
  test.each([
    "（1966.05— ）",
    "出生日期：",
    "2018年3月产生",
    "学生于2018年9月1日入学",
    "1985年1月1日（含）以后出生",
    "1985年1月以后出生，具有大专学历",
    "2016年1月1日至2018年12月31日出生的婴儿",
    "2015年出生人口",
    "出生人口2018年12月统计",
    "自2018年5月1日生效",
    "出生医学证明 2018年5月1日",
    "事故发生于2018年3月5日",
    "2018年3月5日生产的产品",
    "中国共产党诞生于1921年7月",
    "2018年3月考生报名",
    "年满18周岁（2000年5月1日以前出生）",
    "1985年3月32日出生",
    "出生率2018年3月",
    "新生2018年9月1日报到",
    "2018年9月5日生活补贴",
    "祖国生日10月1日",
    "民生实事2018年3月",
    "2018年3月发生",
    "出生日期在1983年1月1日以后",
    "卫生2018年3月检查",
    "应在1985年7月1日以后出生（35周岁以下）",
    "2018年3月，公司出生于",
    "2010年3月出生的适龄儿童",
    "出生证编号：O520123456，签发日期2018年3月5日",
    "出生地点：贵州省凯里市，1990年3月",
    "出生缺陷防治 2018年3月",
    "全年出生1234人，2018年3月",
    "截至2018年3月5日出生人口性别比",
    "生猪2018年3月",
    "医学生2018年3月",
    "3月5日生日快乐",
    "该院成立于1990年3月，生于",
    "3月生铁产量",
    "于1990年3月5日生育一子",
    "2018年3月5日生育二孩",
    "1990年3月5日生一子",
    "办理出生登记（2018年3月5日）",
  ])("%j", (text) => expect(found(text, "birth-date")).toEqual([]));
});

describe("reads a cell under a head", () => {
  const cell = (text: string, head = "出生年月"): readonly string[] =>
    foundInTable(
      [
        ["姓名", head, "备注"],
        ["张三", text, "无"],
      ],
      "birth-date",
    ).map(([, , value]) => value);

  test.each([
    ["1985.03", ["1985.03"]],
    ["198503", ["198503"]],
    ["1985年3月", ["1985年3月"]],
    ["1985-03-05 00:00:00", ["1985-03-05"]],
    ["1985/3/5", ["1985/3/5"]],
    ["85.3.5", ["85.3.5"]],
    ["1966.05（52岁）", ["1966.05"]],
    ["公历1985年3月5日", ["1985年3月5日"]],
    ["1985年3月5", ["1985年3月5"]],
    ["1985.3.5日", ["1985.3.5"]],
    ["农历1966年五月初五", ["1966年五月初五"]],
  ])("%j", (text, values) => expect(cell(text)).toEqual(values));

  test.each(["1985", "1985年", "32", "男 1985.03", "1985年3月5人", "1985年3月1日以后"])(
    "%j is no date of birth",
    (text) => expect(cell(text)).toEqual([]),
  );

  test.each(["参加工作时间", "入党时间", "发证日期", "签订日期", "有效期"])("not under %s", (head) => {
    expect(cell("1985-03-05", head)).toEqual([]);
  });
});

const day = fc
  .record({
    year: fc.integer({ min: 1920, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .chain((date) =>
    fc.constantFrom(
      `${date.year}年${date.month}月${date.day}日`,
      `${date.year}年${date.month}月`,
      `${date.year}-${two(date.month)}-${two(date.day)}`,
      `${date.year}.${date.month}.${date.day}`,
      `${date.year}/${two(date.month)}/${two(date.day)}`,
      `${date.year} 年 ${date.month} 月 ${date.day} 日`,
      `${hanzi(date.year)}年${HANZI_MONTHS[date.month - 1]}月`,
    ),
  );

const HANZI_MONTHS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"];

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function hanzi(value: number): string {
  return [...String(value)].map((digit) => "〇一二三四五六七八九"[Number(digit)]).join("");
}

describe("laws", () => {
  test("a made date is found whole behind a label, and before 出生", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("出生日期：", "出生年月:", "生于", "出生于", "生日："), (date, label) => {
        expect(found(`姓名：张三，${label}${date}，民族：汉`, "birth-date")).toEqual([date]);
        expect(found(`张三，男，${date}出生，汉族`, "birth-date")).toEqual([date]);
      }),
    );
  });

  test("the same date of something else is none", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("成立于", "签订日期：", "截至", "入党时间：", "有效期至", "毕业于", "发证日期："),
        (date, words) => {
          expect(found(`该单位${words}${date}，特此公告`, "birth-date")).toEqual([]);
        },
      ),
    );
  });

  test("what stands far away changes nothing", () => {
    const core = "张三，男，1985年3月5日出生，汉族。";
    fc.assert(
      fc.property(
        fc.constantFrom("生", "出生", "1990年", "（", "）出生", "，"),
        fc.integer({ min: 1, max: 200 }),
        (filler, times) => {
          const far = `${filler.repeat(times)}${"。".repeat(120)}`;
          expect(found(far + core, "birth-date").at(-1)).toBe("1985年3月5日");
        },
      ),
    );
  });

  test.each(["生", "出生", "生于", "1990年1月生", "）出生", "出生（", "生 ", "1月生", "Birth", "生日：", "出生日期："])(
    "reads grow no faster than a text of %j",
    (piece) => {
      const short = readsOf(birthDate, piece.repeat(400));
      const long = readsOf(birthDate, piece.repeat(1600));
      expect(long).toBeLessThan(short * 4.4 + 4000);
      expect(long / (piece.length * 1600)).toBeLessThan(400);
    },
  );
});
