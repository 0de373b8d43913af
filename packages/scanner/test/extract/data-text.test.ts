import { describe, expect, it } from "vitest";
import { extractSql } from "../../src/extract/sql.js";
import { identify } from "../../src/intake/identify.js";
import { read, tables, texts, told } from "./fixtures-make/read.js";

describe("sql", () => {
  const DUMP = [
    "-- 备份 13800138000",
    "CREATE TABLE `db`.`person` (`id` int NOT NULL, `name` varchar(20) COMMENT '姓名', `idno` varchar(18) DEFAULT '' COMMENT '身份证号', PRIMARY KEY (`id`));",
    "INSERT INTO `person` VALUES (1,'张三','522631199001011234'),",
    "(2,'O\\'N, ''x''',NULL);",
    "INSERT INTO `person` (`name`, `id`) VALUES (N'王五', LAST_INSERT_ID(3));",
    "UPDATE person SET name='赵六';",
    "COPY public.tel (name, phone) FROM stdin;",
    "钱\\t七\t13900139001",
    "孙八\t\\N",
    "\\.",
    "SELECT 1;",
  ].join("\n");

  it("is told by its statements, whatever its name", () => {
    expect(identify(Buffer.from(DUMP), "backup.txt")).toBe("sql");
    expect(identify(Buffer.from("请 insert into 表格,values 三项"), "a.txt")).toBe("text");
  });

  it("makes tables of rows, heads by the columns' comments, each with its line; the rest is text", async () => {
    const extraction = await read("sql", DUMP);
    expect(tables(extraction).map(({ rows }) => rows)).toEqual([
      [
        ["id", "姓名", "身份证号"],
        ["1", "张三", "522631199001011234"],
        ["2", "O'N, 'x'", ""],
      ],
      [
        ["姓名", "id"],
        ["王五", "LAST_INSERT_ID(3)"],
      ],
      [
        ["name", "phone"],
        ["钱\t七", "13900139001"],
        ["孙八", ""],
      ],
    ]);
    expect(tables(extraction)[0]!.placeOf?.(2, 1, 0, 0)).toEqual({ part: "table person", line: 4, cell: "B3" });
    expect(texts(extraction).map(({ text }) => text.trim().slice(0, 12))).toEqual([
      "-- 备份 138001",
      ";\nUPDATE per",
      "SELECT 1;",
    ]);
  });

  it("cuts a long statement, lines of COPY and many short statements into tables with the same rows and places", () => {
    const values = Array.from({ length: 50 }, (_, i) => `\n(${i},'张(${i}'),`)
      .join("")
      .replace(/,$/, "");
    const source = [
      `INSERT INTO a (id, name) VALUES ${values};`,
      `COPY b (id, name) FROM stdin;\n${Array.from({ length: 50 }, (_, i) => `${i}\t李${i}`).join("\n")}\n\\.`,
      ...Array.from({ length: 50 }, (_, i) => `REPLACE INTO c (id, name) VALUES (${i}, "王""${i}");`),
    ].join("\n");
    const rowsOf = (pieceSize: number | undefined) =>
      extractSql(Buffer.from(source), pieceSize).document.blocks.flatMap((block): unknown[] =>
        block.kind === "table"
          ? block.rows.slice(1).map((row, i) => [block.rows[0], row, block.placeOf!(i + 1, 0, 0, 1).line])
          : [block.text.trim()],
      );
    const whole = rowsOf(undefined);
    expect(whole).toContainEqual([["id", "name"], ["49", "张(49"], 51]);
    expect(whole).toContainEqual([["id", "name"], ["49", "李49"], 102]);
    expect(whole).toContainEqual([["id", "name"], ["49", '王"49'], 153]);
    expect(extractSql(Buffer.from(source), 100).document.blocks.length).toBeGreaterThan(10);
    expect(rowsOf(100).filter((row) => Array.isArray(row))).toEqual(whole.filter((row) => Array.isArray(row)));
  });

  it("reads a dump that breaks off", async () => {
    const cut = await read("sql", "INSERT INTO a VALUES (1,'张三'),(2,'李");
    expect(tables(cut)[0]!.rows).toEqual([
      ["1", "张三"],
      ["2", "李"],
    ]);
  });
});

describe("js", () => {
  it("reads lists and objects in a script as JSON would be, the rest as source", async () => {
    const source =
      'var list = [{name:"\\u5f20\\u4e09",phone:"13800138000"},{name:"李四",phone:"13900139001"}];\nfunction f(a){ return {b: a + 1}; } // 王五\nshow({"rows":[["赵六","522631199001011234"],["钱七","52263119900101567X"]]});';
    const extraction = await read("js", source);
    expect(tables(extraction)).toMatchObject([
      {
        rows: [
          ["name", "phone"],
          ["张三", "13800138000"],
          ["李四", "13900139001"],
        ],
        place: { part: "list" },
      },
      {
        rows: [
          ["赵六", "522631199001011234"],
          ["钱七", "52263119900101567X"],
        ],
      },
    ]);
    expect(tables(extraction)[1]!.placeOf?.(0, 0, 0, 0)).toMatchObject({ line: 3 });
    expect(
      told(extraction)
        .map(([text]) => text)
        .join(" "),
    ).toContain("王五");
  });

  it("gives up on literals that turn out to be code before that takes long", async () => {
    const source = `${"a=[".repeat(20_000)}f(x)`;
    expect(texts(await read("js", source))[0]!.text).toBe(source);
  });
});

describe("markdown", () => {
  it("reads pipe tables, comments and the text between, each at its line", async () => {
    const source =
      "# 名单\n<!-- 经办 13800138000 -->\n| 姓名 | 电话 |\n|---|:-:|\n| 张\\|三 | 13900139001 |\n| 李四 |\n\n- a | b\n结尾";
    expect(identify(Buffer.from(source), "a.txt")).toBe("markdown");
    const extraction = await read("markdown", source);
    const [table] = tables(extraction);
    expect(table!.rows).toEqual([["姓名", "电话"], ["张|三", "13900139001"], ["李四"]]);
    expect(table!.placeOf?.(1, 1, 0, 0)).toEqual({ line: 5, cell: "B2" });
    expect(told(extraction)).toEqual([
      ["# 名单", null, undefined],
      ["- a | b\n结尾", null, undefined],
      ["经办 13800138000", "html comment", undefined],
    ]);
    expect(texts(extraction)[1]!.placeOf?.(1, 2)).toMatchObject({ line: 8 });
  });

  it("takes no long line for the rule of a table, and does not ponder over it", async () => {
    const source = `a | b\n-${" ".repeat(300_000)}x\n${"|".repeat(100_000)}\n${"-|".repeat(50_000)}x`;
    const extraction = await read("markdown", source);
    expect(tables(extraction)).toEqual([]);
    expect(texts(extraction)[0]!.text).toBe(source);
  });
});
