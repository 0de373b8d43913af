import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createDetector } from "../../src/detector.js";
import { TuominError } from "../../src/errors.js";

const detector = createDetector();
const masked = <T>(record: T): T => detector.maskRecord(record).record;

describe("keys say what values are", () => {
  it.each([
    ["sfzh", "522631199001011230"],
    ["SFZH", "522631199001011230"],
    ["sfzhm", "522631199001011230"],
    ["zjhm", "522631199001011230"],
    ["idCard", "522631199001011230"],
    ["id_card_no", "522631199001011230"],
    ["IDCardNumber", "522631199001011230"],
    ["identity-card", "522631199001011230"],
    ["shenFenZhengHao", "522631199001011230"],
    ["身份证号", "522631199001011230"],
    ["lxdh", "13812345678"],
    ["sjh", "13812345678"],
    ["contactPhone", "13812345678"],
    ["mobile_no", "13812345678"],
    ["tel2", "13812345678"],
    ["guardianMobile", "13812345678"],
    ["jhrlxdh", "13812345678"],
    ["csrq", "1990-01-02"],
    ["csny", "199001"],
    ["birthDate", "1990/1/2"],
    ["date_of_birth", "19900102"],
    ["jtzz", "3组12号"],
    ["xjzdz", "平寨村3组12号"],
    ["hjdz", "平寨村3组"],
    ["homeAddress", "平寨村3组12号"],
    ["yhzh", "6217901234567890"],
    ["yhkh", "6217901234567890128"],
    ["bankAccount", "2404060101201234"],
    ["bank_card_no", "6217901234567890128"],
    ["dzyx", "zhangsan@qq.com"],
    ["e_mail", "zhangsan@qq.com"],
    ["hyzk", "离异"],
    ["maritalStatus", "丧偶"],
    ["jtnsr", "12000元"],
    ["monthlyIncome", "1200元"],
    ["cjlb", "肢体残疾"],
    ["disabilityLevel", "二级"],
    ["diagnosis", "尿毒症"],
    ["cjzh", "52263119900101123042"],
  ])("%s: %s is masked", (key, value) => {
    const { record, findings } = detector.maskRecord({ xm: "张三", [key]: value });
    expect(record[key]).not.toBe(value);
    expect(findings.map(({ path }) => path)).toEqual([[key]]);
    expect(findings[0]!.value).toBe(value.slice(findings[0]!.start, findings[0]!.end));
    expect(record.xm).toBe("张三");
  });
  it.each([
    ["bcydwdz", "贵阳市云岩区中华北路12号3楼"],
    ["dwdz", "贵阳市云岩区中华北路12号"],
    ["qydz", "贵阳市云岩区中华北路12号"],
    ["companyAddress", "贵阳市云岩区中华北路12号"],
    ["office_phone", "0851-86820000"],
    ["dwdh", "0851-86820000"],
    ["dwlxdh", "0851-86820000"],
    ["orgEmail", "office@example.gov.cn"],
    ["tyshxydm", "91520100MA6DM3YQ12"],
    ["creditCode", "522631199001011230"],
    ["cbfbm_code", "522631199001011230"],
    ["orderNo", "13812345678"],
    ["lsh", "6217901234567890128"],
    ["publishDate", "1990-01-02"],
    ["createTime", "1990-01-02"],
    ["age", "42"],
    ["amount", "12000元"],
    ["title", "关于张三等同志任职的通知"],
    ["phoneVerified", "是"],
  ])("%s: %s stays", (key, value) => {
    expect(masked({ xm: "张三", [key]: value })).toEqual({ xm: "张三", [key]: value });
  });
  it("zh is an account beside a bank, and nothing without", () => {
    expect(masked({ xm: "张三", khyh: "黎平县农村信用社", zh: "240406010120" }).zh).toContain("*");
    expect(masked({ xm: "张三", zh: "240406010120" }).zh).toBe("240406010120");
  });
});

describe("shapes", () => {
  it("objects in objects are one record, those of an array one each; paths lead to the values", () => {
    const record = {
      hz: "张三",
      guardian: { name: "李四", phone: "13812345678" },
      members: [
        { xm: "王五", sfzh: "522631199001011230" },
        { xm: "赵六", phones: ["13912345678", "0851"] },
      ],
    };
    const { record: out, findings } = detector.maskRecord(record);
    expect(findings.map(({ path }) => path.join("."))).toEqual([
      "guardian.phone",
      "members.0.sfzh",
      "members.1.phones.0",
    ]);
    expect(out.guardian.name).toBe("李四");
    expect(out.members[1]!.phones![1]).toBe("0851");
    expect(record.guardian.phone).toBe("13812345678");
  });
  it("rows in a record are a table", () => {
    const rows = [
      ["姓名", "联系电话"],
      ["张三", "13812345678"],
    ];
    const { record, findings } = detector.maskRecord({ rows });
    expect(record.rows[0]).toEqual(rows[0]);
    expect(findings.map(({ path }) => path)).toEqual([["rows", 1, 1]]);
  });
  it("a number in boxes is masked in each", () => {
    expect(masked({ sfzh: [..."522631199001011230"] }).sfzh.join("")).not.toMatch(/\d{12}/);
  });
  it("running text is read as such", () => {
    const out = masked({ content: "户主张三，\n联系电话：13812345678。", title: "公示" });
    expect(out.content).toBe("户主张三，\n联系电话：138****5678。");
  });
  it("what is not masked keeps its type; what is becomes a string", () => {
    const date = new Date(Date.UTC(2020, 4, 6));
    const out: Record<string, unknown> = masked({
      n: 1.5,
      none: null,
      nothing: undefined,
      yes: true,
      big: 12n,
      createTime: date,
      birthday: new Date(Date.UTC(1990, 0, 2)) as unknown,
      phone: 13812345678 as unknown,
    });
    expect(out).toEqual({
      n: 1.5,
      none: null,
      nothing: undefined,
      yes: true,
      big: 12n,
      createTime: date,
      birthday: "1990年",
      phone: "138****5678",
    });
    expect(out.createTime).toBe(date);
  });
  it("scalars, and keys that objects have of themselves", () => {
    expect(masked("电话13812345678")).toBe("电话138****5678");
    expect(masked(null)).toBe(null);
    const odd = JSON.parse('{"__proto__": {"phone": "13812345678"}, "constructor": "x"}') as object;
    expect(JSON.stringify(masked(odd))).toBe('{"__proto__":{"phone":"138****5678"},"constructor":"x"}');
  });
  it("policy and publication are those of mask", () => {
    const record = { xm: "张三", sfzh: "522631199001011230" };
    expect(detector.maskRecord(record, { policy: "alipay" }).record.sfzh).toBe(
      detector.mask("身份证号：522631199001011230", { policy: "alipay" }).text.slice(5),
    );
    expect(() => detector.maskRecord(record, { policy: "nobody" })).toThrow(TuominError);
    expect(() => detector.maskRecord(record, { publication: "nobody" })).toThrow(TuominError);
  });
});

describe("what cannot be read is told, not handed back", () => {
  const looped: Record<string, unknown> = {};
  looped.self = looped;
  it.each([
    ["a Map", { a: new Map([["phone", "13812345678"]]) }, "record-not-plain"],
    ["an instance", { a: new (class Person {})() }, "record-not-plain"],
    ["bytes", { a: new Uint8Array(3) }, "record-not-plain"],
    ["a record that holds itself", looped, "record-too-deep"],
  ])("%s", (_, record, code) => {
    let thrown: unknown;
    try {
      masked(record);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(TuominError);
    expect(thrown).toMatchObject({ code });
  });
});

const value = fc.oneof(
  fc.constantFrom(
    "张三",
    "522631199001011230",
    "13812345678",
    "zhangsan@qq.com",
    "1990-01-02",
    "平寨村3组12号",
    "离异",
    "",
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(13812345678),
);
const key = fc.constantFrom(
  "xm",
  "sfzh",
  "phone",
  "email",
  "csrq",
  "jtzz",
  "hyzk",
  "id",
  "x",
  "guardian",
  "dwdz",
  "__proto__",
);
const record = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    value,
    fc.dictionary(key, tie("node"), { maxKeys: 5 }),
    fc.array(tie("node"), { maxLength: 4 }),
  ),
})).node;

function shapeOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(shapeOf);
  if (typeof node !== "object" || node === null) return node === null || typeof node === "boolean" ? node : "value";
  return Object.entries(node).map(([name, item]) => [name, shapeOf(item)]);
}

describe("laws", () => {
  it("shape and keys stay, a second time changes nothing, and each finding leads to its value", () => {
    fc.assert(
      fc.property(record, (given) => {
        const before = JSON.stringify(given);
        const { record: out, findings } = detector.maskRecord(given);
        expect(JSON.stringify(given)).toBe(before);
        expect(shapeOf(out)).toEqual(shapeOf(given));
        expect(detector.maskRecord(out).record).toEqual(out);
        for (const { path, start, end, value: found } of findings) {
          const leaf = path.reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], given);
          expect(String(leaf).slice(start, end)).toBe(found);
        }
      }),
      { seed: 12, numRuns: 1000 },
    );
  });
});
