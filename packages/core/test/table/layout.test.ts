import { describe, expect, it } from "vitest";
import { hasIdCheckDigit, idCheckCharacter } from "../../src/rules/checksums/mod11-2.js";
import { layoutTable } from "../../src/table/layout.js";
import { trie } from "./trie.js";

type Rows = readonly (readonly string[])[];

/** The meaning of every cell that has one. */
function meanings(rows: Rows): string[] {
  const layout = layoutTable(rows, trie);
  return rows.flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      const head = layout.contextOf(row, column).head;
      return text === "" || head === null ? [] : [`${text}=${head.meaning}`];
    }),
  );
}

const ID = "522631197001010010";
const ID2 = "522631198502020020";

describe("heads above columns", () => {
  const cases: [string, Rows, string[]][] = [
    [
      "plain",
      [
        ["序号", "姓名", "身份证号", "联系电话"],
        ["1", "张三", ID, "13800000000"],
      ],
      ["1=serial", "张三=person-name", `${ID}=resident-id`, "13800000000=mobile-phone"],
    ],
    [
      "title rows and a late head",
      [
        ["2018年某县低保花名册", "", ""],
        ["填报单位：某县民政局", "", "日期：2018年1月1日"],
        ["姓名", "身份证号码", "金额（元）"],
        ["张三", ID, "13800000000"],
      ],
      ["张三=person-name", `${ID}=resident-id`, "13800000000=amount"],
    ],
    [
      "stars, spaces, line breaks, brackets, colons",
      [
        ["* 姓 名：", "身 份\n证 号（18位）", "联系电话\n（必填）", "一卡通账号★"],
        ["张三", ID, "13800000000", "2100123"],
      ],
      ["张三=person-name", `${ID}=resident-id`, "13800000000=mobile-phone", "2100123=passbook"],
    ],
    [
      "a group over two heads",
      [
        ["序号", "家庭成员信息", "", "家庭住址"],
        ["", "姓名", "身份证号", ""],
        ["1", "张三", ID, "红旗村3组"],
      ],
      ["1=serial", "张三=person-name", `${ID}=resident-id`, "红旗村3组=address"],
    ],
    [
      "groups of which none is known",
      [
        ["甲", "申请人信息", "", "配偶情况", ""],
        ["", "姓名", "身份证号", "姓名", "身份证号"],
        ["1", "张三", ID, "李四", ID2],
      ],
      ["张三=person-name", `${ID}=resident-id`, "李四=person-name", `${ID2}=resident-id`],
    ],
    [
      "three rows of heads",
      [
        ["序号", "基本情况", "", "", ""],
        ["", "户主", "", "联系", ""],
        ["", "姓名", "身份证号", "电话", "住址"],
        ["1", "张三", ID, "13800000000", "红旗村3组"],
      ],
      ["1=serial", "张三=person-name", `${ID}=resident-id`, "13800000000=mobile-phone", "红旗村3组=address"],
    ],
    [
      "the group says what, the second row whose",
      [
        ["姓名", "联系电话", ""],
        ["", "本人", "监护人"],
        ["张三", "13800000000", "08550000000"],
      ],
      ["张三=person-name", "13800000000=mobile-phone", "08550000000=mobile-phone"],
    ],
    [
      "repeated by page breaks, then other heads",
      [
        ["姓名", "身份证号"],
        ["张三", ID],
        ["姓名", "身份证号"],
        ["李四", ID2],
        ["", ""],
        ["承包方编码", "金额", "承包方"],
        ["520221200212010018", "12", "王五"],
      ],
      [
        "张三=person-name",
        `${ID}=resident-id`,
        "李四=person-name",
        `${ID2}=resident-id`,
        "520221200212010018=other",
        "12=amount",
        "王五=person-name",
      ],
    ],
    [
      "one known head among unknown ones",
      [
        ["荣誉", "身份证号", "考察印象"],
        ["一等", ID, "甲"],
      ],
      [`${ID}=resident-id`],
    ],
    [
      "a refusing head",
      [
        ["姓名", "准考证号", "承包方编码", "编号（身份证号）"],
        ["张三", "20180101001", "520221200212010018", ID],
      ],
      ["张三=person-name", "20180101001=other", "520221200212010018=other", `${ID}=resident-id`],
    ],
    [
      "two kinds of numbers in one column",
      [
        ["被执行人姓名/名称", "身份证号码/组织机构代码", "案号"],
        ["张三", ID, "（2018）黔2631执1号"],
      ],
      ["张三=person-name", `${ID}=resident-id`, "（2018）黔2631执1号=other"],
    ],
    [
      "values that are words of heads",
      [
        ["姓名", "与户主关系", "证件类型", "证件号码"],
        ["张三", "户主", "身份证", ID],
        ["李四", "配偶", "身份证", ID2],
      ],
      [
        "张三=person-name",
        "户主=relation",
        "身份证=kind",
        `${ID}=resident-id`,
        "李四=person-name",
        "配偶=relation",
        "身份证=kind",
        `${ID2}=resident-id`,
      ],
    ],
    [
      "an empty first column, sections, totals, a line of signatures",
      [
        ["", "姓名", "银行账号", "金额"],
        ["", "张三", "2100123456", "500"],
        ["一、城关镇", "", "", ""],
        ["", "李四", "2100123457", "600"],
        ["合计", "", "", "13800000000"],
        ["负责人", "王五", "联系电话", "13900000000"],
      ],
      [
        "张三=person-name",
        "2100123456=passbook",
        "500=amount",
        "李四=person-name",
        "2100123457=passbook",
        "600=amount",
        "13800000000=amount",
        "王五=contact-name",
        "13900000000=mobile-phone",
      ],
    ],
    [
      "a single column",
      [["手机号码"], ["13800000000"], ["13900000000"]],
      ["13800000000=mobile-phone", "13900000000=mobile-phone"],
    ],
  ];
  it.each(cases)("%s", (_name, rows, expected) => {
    expect(meanings(rows)).toEqual(expected);
  });
});

describe("labels left of values", () => {
  const cases: [string, Rows, string[]][] = [
    ["one pair", [["联系电话", "13800000000"]], ["13800000000=mobile-phone"]],
    [
      "several pairs a row",
      [
        ["姓名", "张三", "性别", "男"],
        ["身份证号", ID, "联系电话", "13800000000"],
        ["家庭住址", "红旗村3组", "", ""],
      ],
      ["张三=person-name", "男=sex", `${ID}=resident-id`, "13800000000=mobile-phone", "红旗村3组=address"],
    ],
    [
      "on its side, one person a column",
      [
        ["姓名", "张三", "李四"],
        ["身份证号", ID, ID2],
        ["电话", "13800000000", "13900000000"],
      ],
      [
        "张三=person-name",
        "李四=person-name",
        `${ID}=resident-id`,
        `${ID2}=resident-id`,
        "13800000000=mobile-phone",
        "13900000000=mobile-phone",
      ],
    ],
    [
      "a form that ends in a table",
      [
        ["姓名", "张三", "身份证号", ID],
        ["家庭成员", "姓名", "与户主关系", "身份证号"],
        ["", "李四", "妻子", ID2],
      ],
      ["张三=person-name", `${ID}=resident-id`, "李四=person-name", "妻子=relation", `${ID2}=resident-id`],
    ],
    [
      "label above value",
      [
        ["姓名", "身份证号"],
        ["张三", ID],
        ["联系电话", "家庭住址"],
        ["13800000000", "红旗村3组"],
      ],
      ["张三=person-name", `${ID}=resident-id`, "13800000000=mobile-phone", "红旗村3组=address"],
    ],
    [
      "under 项目 | 内容",
      [
        ["项目", "内容"],
        ["姓名", "张三"],
        ["手机", "13800000000"],
      ],
      ["张三=person-name", "13800000000=mobile-phone"],
    ],
    [
      "numbered lines",
      [
        ["1", "姓名", "张三"],
        ["2", "身份证号码", ID],
      ],
      ["张三=person-name", `${ID}=resident-id`],
    ],
    [
      "one digit a cell",
      [
        ["身份证号", ..."110105"],
        ["姓名", "张三", "", "", "", "", ""],
      ],
      [..."110105"].map((digit) => `${digit}=resident-id`).concat("张三=person-name"),
    ],
    [
      "a line without a label between",
      [
        ["姓名", "张三"],
        ["（照片）", ""],
        ["手机", "13800000000"],
      ],
      ["张三=person-name", "13800000000=mobile-phone"],
    ],
  ];
  it.each(cases)("%s", (_name, rows, expected) => {
    expect(meanings(rows)).toEqual(expected);
  });
});

/** The records of the cells with a head: each the texts of its cells. */
function records(rows: Rows): string[][] {
  const layout = layoutTable(rows, trie);
  const found = new Map<string, string[]>();
  rows.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const context = layout.contextOf(row, column);
      if (context.head === null) return;
      const record = context.rows[context.row]!.filter((text) => text !== "");
      found.set(JSON.stringify(record), record);
    });
  });
  return [...found.values()];
}

describe("records: what is said of one person stands in one row", () => {
  it("of a form", () => {
    expect(
      records([
        ["姓名", "张三", "性别", "男"],
        ["身份证号", ID, "", ""],
      ]),
    ).toEqual([["张三", "男", ID]]);
  });
  it("of two forms below each other", () => {
    expect(
      records([
        ["姓名", "张三"],
        ["手机", "13800000000"],
        ["姓名", "李四"],
        ["手机", "13900000000"],
      ]),
    ).toEqual([
      ["张三", "13800000000"],
      ["李四", "13900000000"],
    ]);
  });
  it("of a table on its side, whose names have no label", () => {
    expect(
      records([
        ["", "张三", "李四"],
        ["身份证号", ID, ID2],
        ["电话", "13800000000", "13900000000"],
      ]),
    ).toEqual([
      ["张三", ID, "13800000000"],
      ["李四", ID2, "13900000000"],
    ]);
  });
  it("of labels above values", () => {
    expect(
      records([
        ["姓名", "身份证号"],
        ["张三", ID],
        ["联系电话", "家庭住址"],
        ["13800000000", "红旗村3组"],
        ["姓名", "身份证号"],
        ["李四", ID2],
      ]),
    ).toEqual([
      ["张三", ID, "13800000000", "红旗村3组"],
      ["李四", ID2],
    ]);
  });
});

describe("the whole text of a head, for those who ask whose a column is", () => {
  const textOf = (rows: Rows, row: number, column: number): string =>
    layoutTable(rows, trie).contextOf(row, column).headText;
  it("of a column", () => {
    const rows = [
      ["采购人联系方式（办公）", "姓名"],
      ["0855-0000000", "张三"],
    ];
    expect(textOf(rows, 1, 0)).toBe("采购人联系方式（办公）");
  });
  it("with the group above", () => {
    const rows = [
      ["序号", "法定代表人", ""],
      ["", "姓名", "电话"],
      ["1", "张三", "13800000000"],
    ];
    expect(textOf(rows, 2, 2)).toBe("法定代表人 电话");
    expect(textOf(rows, 2, 0)).toBe("序号");
  });
  it("with the group left of a form's labels, while its cell is blank below", () => {
    const rows = [
      ["监护人", "姓名", "张三"],
      ["", "电话", "13800000000"],
      ["学校", "电话", "0855-0000000"],
    ];
    expect(textOf(rows, 1, 2)).toBe("监护人 电话");
    expect(textOf(rows, 2, 2)).toBe("学校 电话");
  });
  it("with the heading of a form's part", () => {
    const rows = [
      ["采购人信息", ""],
      ["名称", "某县某局"],
      ["联系方式", "0855-0000000"],
      ["采购代理机构信息", ""],
      ["联系人", "张三"],
      ["电话", "13800000000"],
    ];
    expect(textOf(rows, 2, 1)).toBe("采购人信息 联系方式");
    expect(textOf(rows, 5, 1)).toBe("采购代理机构信息 电话");
  });
});

describe("columns without a known head", () => {
  const column = (numbers: readonly string[]): (string | null)[] => {
    const rows = numbers.map((number) => ["甲", number]);
    const layout = layoutTable(rows, trie);
    return rows.map((_, row) => layout.contextOf(row, 1).head?.meaning ?? null);
  };
  it("of running numbers are nobody's", () => {
    expect(new Set(column(Array.from({ length: 8 }, (_, index) => String(201801010001 + index))))).toEqual(
      new Set(["other"]),
    );
  });
  it("of 11 digits of which most are no mobiles are nobody's", () => {
    expect(new Set(column(["13800000000", "10200000001", "20300000002", "40500000003", "60700000004"]))).toEqual(
      new Set(["other"]),
    );
  });
  it("of mobiles, even running ones, are mobiles", () => {
    expect(new Set(column(Array.from({ length: 8 }, (_, index) => String(13800000000 + index))))).toEqual(
      new Set(["mobile-phone"]),
    );
  });
  it("of IDs whose check digits hold are IDs, also the old one among them", () => {
    const ids = [
      "110105194910010016",
      "440524198001010013",
      "520103197003030012",
      "520102196502020013",
      "520102650202001",
    ];
    const valid = ids.filter((id) => id.length === 15 || hasIdCheckDigit(id));
    expect(new Set(column([...ids.slice(0, 4).map((id) => id.slice(0, 17) + idCheckCharacter(id)), ids[4]!]))).toEqual(
      new Set(["resident-id"]),
    );
    // Of numbers that only look dated (承包方编码) nothing is said.
    expect(valid.length).toBeLessThan(ids.length);
    expect(new Set(column(ids))).toEqual(new Set([null]));
  });
  it("of few numbers are judged one by one", () => {
    expect(new Set(column(["201801010001", "201801010002"]))).toEqual(new Set([null]));
  });
});
