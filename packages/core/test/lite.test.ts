import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../src/detector.js";
import { createLiteDetector } from "../src/lite.js";
import { DEFAULT } from "../src/masking/policies/default.js";
import { YONGAN_2023 } from "../src/masking/policies/yongan-2023.js";
import { LITE_RULES } from "../src/rules/lite-rules.js";
import { RULES } from "../src/rules/registry.js";

const lite = createLiteDetector();
const main = createDetector();

describe("the door without address data", () => {
  it.each([
    "身份证号：522631199001011230，联系电话：13812345678",
    "张三，男，1990年3月生，邮箱zhangsan@qq.com，银行卡号6217901234567890128",
    "监督电话：0851-86820000，统一社会信用代码91520100MA6DM3YQ12",
    "电话：一三八一二三四五六七八",
    "手机：l38O8512345",
    "本公告自2018年10月24日起施行。",
  ])("finds in %j what the main door finds", (text) => {
    const brief = ({ rule, start, end, subject }: { rule: string; start: number; end: number; subject: string }) => ({
      rule,
      start,
      end,
      subject,
    });
    expect(lite.detect(text).map(brief)).toEqual(main.detect(text).map(brief));
    expect(lite.mask(text).text).toBe(main.mask(text).text);
  });
  it("has rules of the list of rules only, in its order", () => {
    expect(LITE_RULES.length).toBeGreaterThan(10);
    expect(RULES.filter((rule) => LITE_RULES.includes(rule))).toEqual(LITE_RULES);
  });
  it("does not tell what it has no data for", () => {
    expect(lite.detect("家住黎平县德凤街道平寨村3组12号，患尿毒症")).toEqual([]);
  });
  it("goes by its options", () => {
    const text = "身份证号：522631199001011230，联系电话：13812345678";
    expect(createLiteDetector({ categories: ["phone"] }).detect(text)).toHaveLength(1);
    expect(createLiteDetector({ organizations: true }).detect("监督电话：0851-86820000")).toHaveLength(1);
    expect(lite.mask(text, { policy: YONGAN_2023 }).text).toBe(main.mask(text, { policy: YONGAN_2023 }).text);
    expect(lite.mask(text, { policy: DEFAULT }).text).toBe(lite.mask(text).text);
    expect(lite.mask(text, { pseudonymise: () => "P1" }).text).toBe(main.mask(text, { pseudonymise: () => "P1" }).text);
  });
  it("masking what is masked changes nothing", () => {
    const piece = fc.constantFrom(
      "身份证号：",
      "522631199001011230",
      "13812345678",
      "，",
      "电话",
      "zhangsan@qq.com",
      "\n",
      " ",
      "1990年3月生",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = lite.mask(pieces.join("")).text;
        expect(lite.mask(once).text).toBe(once);
      }),
      { seed: 3 },
    );
  });
});
