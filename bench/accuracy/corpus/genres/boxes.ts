import { concat, gold, lines, type Piece, spreadCells, t } from "../fragment.js";
import { resident18 } from "../identifiers.js";
import { labelled, standardExample } from "../looks.js";
import { type Genre, prose, sheet, table } from "../template.js";
import { core, type Pair } from "./wording.js";

/** Forms with one digit a box, upright labels, one line an item, and blank ones. */
export const BOXES: readonly Genre[] = [
  {
    id: "boxed-form",
    name: "一格一字的表",
    templates: [
      sheet((pen) => {
        const a = pen.person();
        const boxes = spreadCells(resident18(pen.random, a), "id-number", "resident-18");
        return {
          above: ["城乡居民基本养老保险参保登记表"],
          head: [],
          rows: [
            ["姓名", a.name, "性别", a.sex, "民族", a.nation],
            [pen.random.pick(["身份证号码", "公民身份号码", "身份证号"]), ...boxes],
            ["联系电话", pen.mobile(), "户籍地址", pen.home(a)],
            ["登记日期", pen.date()],
          ],
        };
      }),
      sheet((pen) => {
        const people = Array.from({ length: pen.random.int(2, 4) }, () => pen.person());
        return {
          above: ["残疾人证申请人信息采集表"],
          head: [["姓名", "身份证号码", ...Array.from({ length: 17 }, () => ""), "联系电话"]],
          rows: people.map((a) => [
            a.name,
            ...spreadCells(resident18(pen.random, a), "id-number", "resident-18"),
            pen.mobile(),
          ]),
        };
      }),
      prose((pen) => {
        const a = pen.person();
        const separator = pen.random.pick(["\t", "|", " | ", " ", "  "]);
        const boxes = gold([...resident18(pen.random, a)].join(separator), "id-number", "resident-18", {
          surface: "one-digit-a-cell",
        });
        return lines([
          "参保人员信息表",
          t`姓名${separator}${a.name}`,
          t`身份证号码${separator}${boxes}`,
          t`联系电话${separator}${pen.mobile({ labelled: true })}`,
          t`填表日期${separator}${pen.date()}`,
        ]);
      }),
      prose((pen) => {
        const people = Array.from({ length: pen.random.int(2, 5) }, () => pen.person());
        return lines([
          "登记册(扫描件转换)",
          ...people.map((a) => {
            const boxes = gold([...resident18(pen.random, a)].join(" "), "id-number", "resident-18", {
              surface: "one-digit-a-cell",
            });
            return t`姓名:${a.name} 公民身份号码:${boxes} 住址:${pen.home(a)}`;
          }),
        ]);
      }),
    ],
  },
  {
    id: "vertical-form",
    name: "一行一项、标签竖排的表",
    templates: [
      prose((pen) => {
        const a = pen.person();
        return lines(core(pen, a).flatMap(([label, value]): Piece[] => [label.replaceAll("\n", ""), value]));
      }),
      prose((pen) => {
        const a = pen.person();
        const pairs: Pair[] = [
          ...core(pen, a),
          ["银行卡号", pen.card()],
          ["电子邮件", pen.email()],
          ["受理编号", labelled(pen, "filing-number").value],
        ];
        return lines(
          pairs.map(([label, value]) =>
            concat([label.replaceAll("\n", ""), pen.random.pick(["\t", "    ", ":", "| "]), value]),
          ),
        );
      }),
      sheet((pen) => {
        const a = pen.person();
        const upright = (label: string): string => [...label].join("\n");
        return {
          above: ["基层干部信息采集"],
          head: [],
          rows: core(pen, a).map(([label, value]) => [upright(label.replaceAll(/[\n ]/g, "")), value]),
        };
      }),
      sheet((pen) => {
        // Several people side by side: labels in the first column, one person a column.
        const people = Array.from({ length: pen.random.int(2, 4) }, () => pen.person());
        return {
          above: ["家庭成员信息表"],
          head: [],
          rows: [
            ["姓名", ...people.map((p) => p.name)],
            ["性别", ...people.map((p) => p.sex)],
            ["出生日期", ...people.map((p) => pen.birth(p, "cell"))],
            ["身份证号", ...people.map((p) => pen.id(p))],
            ["联系电话", ...people.map(() => pen.mobile())],
            ["家庭住址", ...people.map((p) => pen.home(p))],
          ],
        };
      }),
    ],
  },
  {
    id: "blank-form",
    name: "空白表、填表说明",
    templates: [
      prose((pen) =>
        lines([
          "申请表(样表)",
          "姓名:________ 性别:____ 出生年月:____年__月 身份证号:__________________",
          "家庭住址:______省______市______县______乡(镇)______村______组 联系电话:___________",
          "婚姻状况(请打√):□未婚 □已婚 □离异 □丧偶 健康状况:□良好 □残疾 □重病",
          t`填表示例:身份证号码${standardExample(pen)},银行账号填写本人一类卡账号。`,
          t`表格下载:${labelled(pen, "page-address").value} 咨询电话:${pen.officePhone()}`,
        ]),
      ),
      table((pen) => ({
        above: [t`${pen.bureau()}申请表`],
        head: [],
        rows: [
          ["姓名", "", "性别", "", "出生年月", ""],
          ["身份证号", "", "联系电话", "", "婚姻状况", ""],
          ["家庭住址", "", "", "", "残疾等级", ""],
          ["家庭主要成员", "称谓", "姓名", "年龄", "工作单位", "身体状况"],
          ["填表说明", t`身份证号码为18位,示例:${standardExample(pen)}`, "", "", "", ""],
          ["受理单位", pen.bureau(), "咨询电话", pen.officePhone(), "", ""],
        ],
        asText: ["tabs", "pipes"],
      })),
    ],
  },
];
