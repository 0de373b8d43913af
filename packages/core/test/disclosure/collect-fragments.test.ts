import { describe, expect, test } from "vitest";
import { collectFragments } from "../../src/disclosure/collect-fragments.js";
import { linkFragments } from "../../src/disclosure/link-fragments.js";
import type { Block, Document } from "../../src/document.js";

const table = (rows: readonly (readonly string[])[], more: Partial<Block> = {}): Block =>
  ({ kind: "table", rows, place: { sheet: "名单" }, hidden: null, ...more }) as Block;
const text = (words: string): Block => ({ kind: "text", text: words, place: { line: 1 }, hidden: null });
const collect = (...blocks: Block[]) => collectFragments({ blocks } as Document);

describe("masked numbers beside a name", () => {
  test("of a row, weak and well masked, with what the row says", () => {
    const rows = [
      ["姓名", "性别", "出生日期", "身份证号", "联系电话", "银行账号", "住址"],
      ["张三", "女", "1985-03-12", "522631********1048", "138****5678", "***************0018", "黎平县德凤街道"],
    ];
    const context = { sex: "female", birthYear: 1985, birthMonth: 3, birthDay: 12, divisions: [522631] };
    const found = collect(table(rows));
    expect(found.map(({ kind, pattern }) => [kind, pattern])).toEqual([
      ["id-number", "522631********1048"],
      ["phone", "138****5678"],
      ["bank-account", "***************0018"],
    ]);
    for (const fragment of found) expect(fragment).toMatchObject({ name: "张三", block: 0, place: { sheet: "名单" } });
    expect(found[0]!.context).toMatchObject({ sex: "female", birthYear: 1985, birthMonth: 3, birthDay: 12 });
    expect(found[0]!.context.divisions).toContain(context.divisions[0]);
  });

  test("each person of a row has his own", () => {
    const rows = [
      ["户主姓名", "身份证号", "家庭成员姓名", "身份证号"],
      ["张三", "522631********1048", "李四", "522631********2058"],
    ];
    expect(collect(table(rows)).map(({ name, pattern }) => [name, pattern])).toEqual([
      ["张三", "522631********1048"],
      ["李四", "522631********2058"],
    ]);
  });

  test("whose only sign beside a digit is the X at its end", () => {
    expect(collect(text("张三，身份证号520103 ******** 004X，")).map(({ pattern }) => pattern)).toEqual([
      "520103********004X",
    ]);
    expect(collect(text("张三，身份证号52010319850312004X，"))).toEqual([]);
  });

  test("of a sentence, and of a table set in text", () => {
    expect(
      collect(text("失信被执行人张三，女，身份证号5226311985****1048；李四，身份证号52*************048。")),
    ).toMatchObject([
      { name: "张三", pattern: "5226311985****1048", context: { sex: "female" } },
      { name: "李四", pattern: "52*************048" },
    ]);
    const lines = "序号\t姓名\t身份证号\n1\t张三\t522631＊＊＊＊＊＊＊＊1048\n2\t李四\t522631＊＊＊＊＊＊＊＊2058\n";
    expect(collect(text(lines)).map(({ name, pattern }) => [name, pattern])).toEqual([
      ["张三", "522631********1048"],
      ["李四", "522631********2058"],
    ]);
  });

  test("the place is that of the number, in the text as given", () => {
    const words = "张\u200b三，身份证号：５２２６３１＊＊＊＊＊＊＊＊１０４８。";
    const block: Block = {
      ...text(words),
      placeOf: (start: number, end: number) => ({ part: words.slice(start, end) }),
    } as Block;
    expect(collect(block)[0]!.place).toEqual({ part: "５２２６３１＊＊＊＊＊＊＊＊１０４８" });
    const rows = [
      ["姓名", "身份证号"],
      ["张三", " 52\u200b2631********1048"],
    ];
    const cells = table(rows, {
      placeOf: (row: number, column: number, start: number, end: number) => ({
        cell: `${row},${column}`,
        part: rows[row]![column]!.slice(start, end),
      }),
      hiddenOf: () => "hidden column",
    } as Partial<Block>);
    expect(collect(cells)[0]).toMatchObject({
      place: { cell: "1,1", part: "52\u200b2631********1048" },
      hidden: "hidden column",
    });
  });
});

test.each([
  ["a number without a name", [["身份证号"], ["522631********1048"]]],
  [
    "a masked name",
    [
      ["姓名", "身份证号"],
      ["张*", "522631********1048"],
    ],
  ],
  [
    "a number under another head",
    [
      ["姓名", "准考证号"],
      ["张三", "522631********1048"],
    ],
  ],
  [
    "a whole number",
    [
      ["姓名", "身份证号"],
      ["张三", "522631198503121048"],
    ],
  ],
])("not %s", (_, rows) => expect(collect(table(rows))).toEqual([]));

test("two publications that mask differently give the number back", () => {
  const [one] = collect(
    table([
      ["姓名", "身份证号"],
      ["张三", "52263119850312****"],
    ]),
  );
  const [other] = collect(text("张三，身份证号：**************1048。"));
  const links = linkFragments(
    [one!, other!].map(({ kind, pattern, name, context }, index) => ({
      kind,
      pattern,
      name,
      context,
      where: String(index),
    })),
  );
  expect(links).toMatchObject([
    { pattern: "522631198503121048", candidatesBefore: 999, candidatesAfter: 1, pieces: ["0", "1"] },
  ]);
});
