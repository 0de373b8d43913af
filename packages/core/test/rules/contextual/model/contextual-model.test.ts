import { describe, expect, it } from "vitest";
import { createDetector } from "../../../../src/index.js";
import { clausesOf, sentenceFrom } from "../../../../src/rules/contextual/model/clauses.js";
import { CONTEXTUAL_MODEL } from "../../../../src/rules/contextual/model/trained.js";
import { LABELS, readModel } from "../../../../src/rules/contextual/model/weights.js";
import { unitsOf } from "../../../../src/text/units.js";

const detector = createDetector();

describe("the trained model as written", () => {
  const model = readModel(CONTEXTUAL_MODEL);
  const rows = model.weights.length / LABELS.length - 1;

  it("is letters of six bits, with whole numbers for the transitions", () => {
    expect(CONTEXTUAL_MODEL.packed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(CONTEXTUAL_MODEL.transitions).toHaveLength(LABELS.length ** 2);
    expect(CONTEXTUAL_MODEL.transitions.every(Number.isInteger)).toBe(true);
  });

  it("is read into one row a feature, each with a weight that is not zero", () => {
    expect(rows).toBeGreaterThan(5000);
    const used = [...model.rowOf].filter((row) => row > 0);
    expect(new Set(used).size).toBe(rows);
    expect(Math.max(...used)).toBe(rows);
    for (let row = 1; row <= rows; row++)
      expect(
        model.weights.subarray(row * LABELS.length, (row + 1) * LABELS.length).some((weight) => weight !== 0),
      ).toBe(true);
    expect(model.weights.subarray(0, LABELS.length).every((weight) => weight === 0)).toBe(true);
  });

  it("says in the rows what the text says, to the last letter", () => {
    const cut = readModel({ ...CONTEXTUAL_MODEL, packed: CONTEXTUAL_MODEL.packed.slice(0, -200) });
    expect(cut.weights).not.toEqual(model.weights);
    expect(cut.weights.subarray(0, 20_000)).toEqual(model.weights.subarray(0, 20_000));
  });
});

describe("clauses", () => {
  it("end at separators, not at the comma of an amount", () => {
    const text = "欠款12,000元，已还（部分）；余款未付。";
    const units = unitsOf(text);
    const sentence = sentenceFrom(units, 0, text.length);
    expect(clausesOf(units, sentence).map(({ start, end }) => text.slice(start, end))).toEqual([
      "欠款12,000元",
      "已还",
      "部分",
      "余款未付",
    ]);
  });

  it("cover a text without an end in parts of bounded length", () => {
    const text = "他家里有病人".repeat(400);
    let at = 0;
    while (at < text.length) {
      const { start, end } = sentenceFrom(unitsOf(text), at, text.length);
      expect(start).toBe(at);
      expect(end).toBeGreaterThan(at);
      expect(end - start).toBeLessThanOrEqual(280);
      at = end;
    }
  });
});

describe("what the model adds", () => {
  const told = (text: string) =>
    detector.detect(text).filter(({ evidence }) => evidence.some(({ code }) => code === "trained-model"));

  it("says that it spoke, and why, without the value", () => {
    const text = "我叫冉茂才，屋里还有老娘和两个崽，婆娘十年前跟别人走了。";
    const findings = told(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const { evidence, value } of findings) {
      expect(evidence.length).toBeGreaterThan(1);
      for (const { zh } of evidence) expect(zh).not.toContain(value);
    }
  });

  // 荆 and 鄢 are surnames, but no word that the rules know tells that a name begins there.
  it.each([
    ["养蜂人荆老五，得了肺癌，化疗做了六回。", "养蜂人，得了肺癌，化疗做了六回。"],
    ["剪纸艺人鄢巧云，十岁死了爹，十四岁就出去讨饭。", "剪纸艺人，十岁死了爹，十四岁就出去讨饭。"],
  ])("reads where a word only looks like a name, and not without: %s", (named, unnamed) => {
    expect(told(named).length).toBeGreaterThan(0);
    expect(detector.detect(unnamed)).toEqual([]);
  });

  it.each([
    "患有重特大疾病的困难群众，可向户籍所在地乡镇申请临时救助。",
    "全县共有离异家庭儿童312人，已全部建档。",
    "县医院院长李明强调，要加强糖尿病、高血压管理。",
  ])("is silent about rules, numbers and offices: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("what the model doubts and joins", () => {
  const found = (text: string, category: string) =>
    detector
      .detect(text)
      .filter((finding) => finding.category === category)
      .map(({ value }) => value);

  it("tells neighbouring clauses of one kind as one phrase", () => {
    expect(found("独子向武鹏今年16岁，三月份在学校晕倒，送到省医一查是急性淋巴细胞白血病。", "medical-record")).toEqual(
      ["三月份在学校晕倒，送到省医一查是急性淋巴细胞白血病"],
    );
  });

  // The rules hold it for a life, all writers of training passages for a relation, the model for part of the marriage.
  it("loses nothing that it holds for another of the six", () => {
    const text = "杨秀英早年丧夫，独自拉扯三个孩子。";
    const at = text.indexOf("独自");
    expect(detector.detect(text).some(({ start, end }) => start <= at && end >= text.indexOf("。"))).toBe(true);
  });

  it.each([
    ["内科专家团队：黄林云，骨科主任医师，擅长脊柱畸形、截瘫、股骨头坏死手术治疗。"],
    ["入伍政治考核表填写范例\n姓名：李四，民族：汉，婚姻状况：未婚，父亲李大山。"],
    ["以案说法：小芳与大强相亲认识，婚后小芳发现丈夫常年服药，确诊精神分裂症。"],
  ])("holds what doctors are good at and made-up cases for nobody's: %s", (text) => {
    expect(detector.detect(text)).toEqual([]);
  });

  it.each([
    ["欧雪春正踮着脚给灶台添柴。奶奶郭燕珍说，她很乖。", "奶奶郭燕珍"],
    ["申请人罗启明，男，家住平寨。核查发现妻子龙瑶倩名下新增商铺半间。", "妻子龙瑶倩"],
    ["罗启明同志回忆：老父亲姜水是个船工。", "老父亲姜水"],
  ])("knows a relative told by name whatever goes on behind it: %s", (text, relative) => {
    expect(found(text, "social-relation").some((value) => value.includes(relative))).toBe(true);
  });

  it("keeps what stands between two sentences apart", () => {
    expect(found("张秀兰患尿毒症。李老四患肺结核。", "medical-record")).toHaveLength(2);
  });

  it("leaves to the rules what a few words of a cell tell", () => {
    const cells = detector.detectTable([
      ["序号", "姓名", "类别"],
      ["1", "吴芳萍", "单亲母亲"],
      ["2", "郝莉", "单亲母亲"],
    ]);
    expect(cells.map(({ category }) => category)).toEqual(["marital-status", "marital-status"]);
  });
});
