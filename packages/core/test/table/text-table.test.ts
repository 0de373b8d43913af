import { describe, expect, it } from "vitest";
import { findTextTables } from "../../src/table/text-table.js";
import { unitsOf } from "../../src/text/units.js";
import { trie } from "./trie.js";

const ID = "522631197001010010";
const ID2 = "522631198502020020";

function tables(text: string): string[][][] {
  return findTextTables(text, unitsOf(text), trie).map((table) =>
    table.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end))),
  );
}

const HEAD = ["序号", "姓名", "身份证号", "联系电话"];
const ROWS = [
  ["1", "张三", ID, "13800000000"],
  ["2", "李四", ID2, "13900000000"],
];
const TABLE = [HEAD, ...ROWS];

describe("tables in text", () => {
  const cases: [string, string, string[][][]][] = [
    ["tabs", `名单如下：\n${TABLE.map((row) => row.join("\t")).join("\n")}\n特此公示。`, [TABLE]],
    ["tabs, \\r\\n", TABLE.map((row) => row.join("\t")).join("\r\n"), [TABLE]],
    ["\\r alone", TABLE.map((row) => row.join("\t")).join("\r"), [TABLE]],
    [
      "one row",
      TABLE.slice(0, 2)
        .map((row) => row.join("\t"))
        .join("\n"),
      [TABLE.slice(0, 2)],
    ],
    ["pipes", TABLE.map((row) => row.join(" | ")).join("\n"), [TABLE]],
    [
      "Markdown",
      `| ${HEAD.join(" | ")} |\n|---|:---:|---|---|\n${ROWS.map((row) => `| ${row.join(" | ")} |`).join("\n")}\n\n以上。`,
      [TABLE],
    ],
    [
      "box drawing",
      `┌──┬──┐\n│${HEAD.join("│")}│\n├──┼──┤\n${ROWS.map((row) => `│${row.join("│")}│`).join("\n├──┼──┤\n")}\n└──┴──┘`,
      [TABLE],
    ],
    ["commas", TABLE.map((row) => row.join(",")).join("\n"), [TABLE]],
    ["Chinese commas", TABLE.map((row) => row.join("，")).join("\n"), [TABLE]],
    ["、", TABLE.map((row) => row.join("、")).join("\n"), [TABLE]],
    ["；", TABLE.map((row) => row.join("；")).join("\n"), [TABLE]],
    ["runs of spaces", TABLE.map((row) => row.join("   ")).join("\n"), [TABLE]],
    ["single spaces", TABLE.map((row) => row.join(" ")).join("\n"), [TABLE]],
    ["blank lines between", TABLE.map((row) => row.join("    ")).join("\n\n"), [TABLE]],
    ["cell by cell", TABLE.flat().join("\n"), [TABLE]],
    ["cell by cell with blank lines", `公示名单\n\n${TABLE.flat().join("\n\n")}\n\n某县民政局`, [TABLE]],
    [
      "quoted cells",
      `"姓名","家庭住址","联系电话"\n"张三","红旗村3组,12号","13800000000"\n"李四","幸福路8号\n2单元","13900000000"`,
      [
        [
          ["姓名", "家庭住址", "联系电话"],
          ["张三", "红旗村3组,12号", "13800000000"],
          ["李四", "幸福路8号\n2单元", "13900000000"],
        ],
      ],
    ],
    [
      "a last cell with commas",
      `姓名，身份证号，家庭住址\n张三，${ID}，红旗村，3组，12号`,
      [
        [
          ["姓名", "身份证号", "家庭住址"],
          ["张三", ID, "红旗村，3组，12号"],
        ],
      ],
    ],
    [
      "a blank among columns of spaces",
      `姓名    性别    身份证号    联系电话\n张三            ${ID}    13800000000\n李四    男      ${ID2}`,
      [
        [
          ["姓名", "性别", "身份证号", "联系电话"],
          ["张三", "", ID, "13800000000"],
          ["李四", "男", ID2, ""],
        ],
      ],
    ],
    [
      "sections",
      "姓名\t联系电话\n一、城关镇\n张三\t13800000000\n二、永乐镇\n李四\t13900000000\n",
      [[["姓名", "联系电话"], ["一、城关镇"], ["张三", "13800000000"], ["二、永乐镇"], ["李四", "13900000000"]]],
    ],
    [
      "no head",
      "张三\t13800000000\n李四\t13900000000\n王五\t13700000000",
      [
        [
          ["张三", "13800000000"],
          ["李四", "13900000000"],
          ["王五", "13700000000"],
        ],
      ],
    ],
    [
      "heads nobody knows, cell by cell",
      `姓名\n荣誉\n联系电话\n张三\n一等\n13800000000\n李四\n二等\n13900000000\n`,
      [
        [
          ["姓名", "荣誉", "联系电话"],
          ["张三", "一等", "13800000000"],
          ["李四", "二等", "13900000000"],
        ],
      ],
    ],
    [
      "numbers of items without a head",
      `姓名、身份证号、联系电话\n1、张三、${ID}、13800000000\n2、李四、${ID2}、13900000000`,
      [
        [
          ["姓名", "身份证号", "联系电话"],
          ["张三", ID, "13800000000"],
          ["李四", ID2, "13900000000"],
        ],
      ],
    ],
    [
      "a bar before each cell, one behind the row",
      `姓名\n| 身份证号\n|\n张三\n| ${ID}\n|\n李四\n| ${ID2}\n|\n`,
      [
        [
          ["姓名", "身份证号", ""],
          ["张三", ID, ""],
          ["李四", ID2, ""],
        ],
      ],
    ],
    [
      "two lines of heads, aligned",
      [
        "序号  申请人  个人信息                      联系电话",
        "              性别      身份证号",
        `1     张三    男        ${ID}    13800000000`,
        `2     李四              ${ID2}    13900000000`,
        "合计          2人",
      ].join("\n"),
      [
        [
          ["序号", "申请人", "个人信息", "", "联系电话"],
          ["", "", "性别", "身份证号", ""],
          ["1", "张三", "男", ID, "13800000000"],
          ["2", "李四", "", ID2, "13900000000"],
          ["合计", "", "2人", "", ""],
        ],
      ],
    ],
    [
      "two lines of heads with commas",
      `编号，姓名，个人信息，，手机号码\n，，性别，出生年月，\n1，张三，男，1967.5，13800000000`,
      [
        [
          ["编号", "姓名", "个人信息", "", "手机号码"],
          ["", "", "性别", "出生年月", ""],
          ["1", "张三", "男", "1967.5", "13800000000"],
        ],
      ],
    ],
    [
      "a line of groups with one label",
      `编号，人员情况，，\n，姓名，性别，驾驶证号\n1，张三，男，${ID}`,
      [
        [
          ["编号", "人员情况", "", ""],
          ["", "姓名", "性别", "驾驶证号"],
          ["1", "张三", "男", ID],
        ],
      ],
    ],
    [
      "two lines of heads with bars, the lines without a frame",
      `姓 名|身份证号|发放|\n||卡号|金额\n张三|${ID}|6200000000000000000|100\n`,
      [
        [
          ["姓 名", "身份证号", "发放", ""],
          ["", "", "卡号", "金额"],
          ["张三", ID, "6200000000000000000", "100"],
        ],
      ],
    ],
    [
      "numbers torn by wide spaces",
      [
        "序 号  姓名    身份证号                  联系电话",
        "1      张三    5226  3119  7001  0100  10  138  0000  0000",
        `2      李四    ${ID2}        13900000000`,
      ].join("\n"),
      [
        [
          ["序 号", "姓名", "身份证号", "联系电话"],
          ["1", "张三", "5226  3119  7001  0100  10", "138  0000  0000"],
          ["2", "李四", ID2, "13900000000"],
        ],
      ],
    ],
    [
      "a list with commas, without heads",
      `发放情况\n张三，${ID},13800000000,215元\n李四，${ID2},139 0000 0000,1880元\n王五，${ID},13700000000,100元\n二、其他`,
      [
        [
          ["张三", ID, "13800000000", "215元"],
          ["李四", ID2, "139 0000 0000", "1880元"],
          ["王五", ID, "13700000000", "100元"],
        ],
      ],
    ],
    [
      "two tables",
      `姓名,联系电话\n张三,13800000000\n\n另附：\n姓名\t身份证号\n李四\t${ID}\n`,
      [
        [
          ["姓名", "联系电话"],
          ["张三", "13800000000"],
        ],
        [
          ["姓名", "身份证号"],
          ["李四", ID],
        ],
      ],
    ],
  ];
  it.each(cases)("%s", (_name, text, expected) => {
    expect(tables(text)).toEqual(expected);
  });
});

describe("no tables", () => {
  const texts: [string, string][] = [
    ["prose", "为贯彻落实上级精神，现将有关事项通知如下。\n一、提高认识，加强领导，落实责任，确保完成。"],
    ["a sentence with a label", "申请人请携带身份证，到窗口办理。\n联系电话，0855-1234567，联系人张三。"],
    ["a list of labels in a sentence", "请提供姓名、身份证号、联系电话。\n经办人收到后，应当登记、审核、上报。"],
    [
      "label columns",
      "姓名：张三    电话：13800000000\n姓名：李四    电话：13900000000\n姓名：王五    电话：13700000000",
    ],
    [
      "label columns with tabs",
      "姓名：张三\t电话：13800000000\n姓名：李四\t电话：13900000000\n姓名：王五\t电话：13700000000",
    ],
    ["labels above values, one a line", "姓名\n张三\n身份证号\n522631197001010010\n联系电话\n13800000000"],
    [
      "a form, one cell a line, with a date between",
      "出生年月\n1975年12月05日\n身份证号\n522631197001010010\n手机号码\n13800000000",
    ],
    ["two lines of a list with commas", `张三，${ID}，13800000000\n李四，${ID2}，13900000000`],
    ["two lines with tabs", "第一章\t1\n第二章\t5"],
    ["a menu", "首页 | 机构 | 政策\n贵州省某县人民政府"],
    ["a blank form", "姓名    身份证号    联系电话\n\n特此公示，如有异议，请向民政局反映。"],
  ];
  it.each(texts)("%s", (_name, text) => {
    expect(tables(text)).toEqual([]);
  });
  it("stops before the prose behind a table", () => {
    const text = `姓名，身份证号，联系电话\n张三，${ID}，13800000000\n以上名单公示7天，如有异议，请向县民政局反映，电话0855-1234567。`;
    expect(tables(text)).toEqual([
      [
        ["姓名", "身份证号", "联系电话"],
        ["张三", ID, "13800000000"],
      ],
    ]);
  });
});
