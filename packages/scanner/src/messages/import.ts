import { FIELD_NAMES } from "./decisions.js";
import { Problem } from "./problem.js";
import { type Words, words } from "./words.js";

/** What an import of decisions says of single rows … */
export const LEDGER_NEWER = words(
  "台账中这一项后来另有决定，未导入此行。请重新导出，在新表上修改。",
  "the ledger holds a later decision about this finding: the row was left out. Export anew and edit the new sheet.",
);
export const UNKNOWN_IDENTITY = words(
  "台账中没有这个检出项（可能来自另一份台账），未导入此行。",
  "the ledger has no such finding (the sheet may be of another ledger): the row was left out.",
);
export const REPEATED = (first: Words): Words =>
  words(
    `与${first.zh}是同一个检出项而内容不同，都未导入。请只保留一行。`,
    `the same finding as ${first.en}, decided otherwise: neither was taken. Keep one of them.`,
  );
export const CLEARED = words(
  "原有决定被清空；清空不等于撤销，台账未改。要撤销请在审核台操作，或另填一个决定。",
  "the decision was emptied. Emptying takes nothing back; the ledger was left as it is. Take it back on the review desk, or fill in another decision.",
);
export const HAS_NO_DECISION = words(
  "填了其他栏而没有填“决定”，未导入此行。",
  "something is filled in but no decision: the row was left out.",
);

/** … and of the whole. */
export const LEFT_OUT = (count: number): Words =>
  words(
    `台账中有 ${count} 个检出项不在表中（行被删除，或表是较早导出的）；它们的决定没有改动。`,
    `${count} findings of the ledger are not in the sheet (rows were deleted, or it was exported from an earlier scan); what was decided about them is unchanged.`,
  );
export const IMPORTED = (applied: number, unchanged: number, refused: number): Words =>
  words(
    `导入 ${applied} 条决定，${unchanged} 条与台账相同${refused === 0 ? "" : `，${refused} 行有问题未导入：请改正后再次导入（已导入的不会重复）`}。`,
    `${applied} decisions taken over, ${unchanged} the same as in the ledger${refused === 0 ? "" : `; ${refused} rows left out: put them right and import again (what was taken over is not taken twice)`}.`,
  );
export const EXPORTED = (rows: number, file: string): Words =>
  words(`已写出 ${rows} 行：${file}`, `${rows} rows written: ${file}`);
export const ROW = (row: number, sheet: string | null): Words =>
  words(
    `${sheet === null ? "" : `工作表“${sheet}”`}第 ${row} 行`,
    `${sheet === null ? "" : `sheet ${sheet}, `}row ${row}`,
  );
export const ENTRY = (line: number): Words => words(`第 ${line} 行`, `line ${line}`);

export const noDecisionSheet = (file: string): Problem =>
  new Problem(
    "no-decisions",
    words(
      `${file} 中没有决定表：找不到“${FIELD_NAMES.identity.zh}”和“${FIELD_NAMES.kind.zh}”两列。请用 tuomin decisions export 导出的表，不要改列名、不要删隐藏列。`,
      `${file} holds no sheet of decisions: the columns ${FIELD_NAMES.identity.en} and ${FIELD_NAMES.kind.en} are missing. Use a sheet made by tuomin decisions export, and leave its heads and hidden columns as they are.`,
    ),
  );

export const unreadableSheet = (file: string, why: Words): Problem =>
  new Problem("unreadable-sheet", words(`无法读取 ${file}：${why.zh}`, `cannot read ${file}: ${why.en}`));

export const notDecisionsYaml = (file: string, line: number, why: Words): Problem =>
  new Problem("unreadable-yaml", words(`${file} 第 ${line} 行：${why.zh}`, `${file}, line ${line}: ${why.en}`));

export const unknownSheetKind = (file: string): Problem =>
  new Problem(
    "unknown-sheet-kind",
    words(
      `不认识 ${file} 的扩展名。导出用 .xlsx 或 .yaml；导入用 .xlsx、.ods、.xls、.et、.csv 或 .yaml。`,
      `the extension of ${file} is not known. Export to .xlsx or .yaml; import .xlsx, .ods, .xls, .et, .csv or .yaml.`,
    ),
  );

export const SHEET_NOTES: readonly Words[] = [
  words("填写方法", "How to fill in this sheet"),
  words(
    "只填“决定、理由、依据、有效期、经办人”五栏。“决定”从下拉列表中选：误报、豁免、待整改、已整改。不改的行留空即可。",
    "Fill in the last five columns only. Choose the decision from its list; leave rows that are not decided empty.",
  ),
  words(
    "每个决定都要有理由和经办人；豁免还要有依据（条款）和有效期（如 2027-12-31）。到期后该项重新计为检出项。",
    "Every decision needs a reason and who made it; an exemption also the clause it rests on and its last day (such as 2027-12-31), after which the finding counts again.",
  ),
  words(
    "可以排序、筛选、删行；不要改动列名和隐藏列。理由中不要写原始个人信息。",
    "Rows may be sorted, filtered and deleted; leave heads and hidden columns alone. Write no personal information into a reason.",
  ),
  words("填好后运行：tuomin decisions import 台账 本文件", "Then run: tuomin decisions import LEDGER THIS-FILE"),
];
