import { classOf, DIGIT, HYPHEN, isNewline, isSpace } from "../../text/chars.js";
import type { Context } from "../../text/context.js";
import type { Label } from "../../text/labels.js";

/**
 * How a label stands to a value: `direct` (nothing between but a colon, brackets or 为, or it is the head of the cell's column), `list` (values of
 * the same kind between), `near` (other words between), `none`.
 */
export interface LabelRelation {
  readonly meaning: string | null;
  readonly nearness: "direct" | "list" | "near" | "none";
  /** Digits in the value before this one, where `list`. */
  readonly precedingDigits: number;
  /** Whether the label is the head of the cell's column. */
  readonly isHead: boolean;
}

const NO_LABEL: LabelRelation = { meaning: null, nearness: "none", precedingDigits: 0, isHead: false };

/** The label of the value at `at` and how it stands to it. A head holds where the cell's own words hold no label that touches the value. */
export function labelRelation(context: Context, at: number): LabelRelation {
  const label = context.label(at);
  const head = context.cell?.head ?? null;
  if (label === null) return NO_LABEL;
  if (label === head) return { meaning: label.meaning, nearness: "direct", precedingDigits: 0, isHead: true };
  const relation = relationOf(context.text, label, at);
  if (relation.nearness === "near" && head !== null) {
    return { meaning: head.meaning, nearness: "direct", precedingDigits: 0, isHead: true };
  }
  return relation;
}

/** Words that tie a label to its value. */
const TIES = "为是即系均乃：:=＝、,，;；/|｜“”\"'‘’【】[]〔〕（）()<>《》.·+→和及或与";
const LONGEST_NOTE = 16;

function relationOf(text: string, label: Label, at: number): LabelRelation {
  let precedingDigits = 0;
  let run = 0;
  let inRun = false;
  let breaks = 0;
  let index = label.end;
  let near = false;
  while (index < at) {
    const unit = text.charCodeAt(index);
    const charClass = classOf(unit);
    if (charClass === DIGIT || ((unit | 32) === 0x78 && inRun)) {
      if (!inRun) run = 0;
      inRun = true;
      run++;
      precedingDigits = run;
    } else if (isSpace(unit) || charClass === HYPHEN) {
      // One number may be set in groups.
    } else if (isNewline(unit)) {
      inRun = false;
      if (++breaks > 2) near = true;
    } else {
      inRun = false;
      const close = closingBracket(text, index, at);
      if (close > 0) {
        index = close;
        continue;
      }
      if (!TIES.includes(text[index]!) && !isNoteWord(text, index)) near = true;
    }
    if (near) break;
    index++;
  }
  const nearness = near ? "near" : precedingDigits > 0 ? "list" : "direct";
  return { meaning: label.meaning, nearness, precedingDigits: near ? 0 : precedingDigits, isHead: false };
}

/** 号 or 码 left over behind a label (身份证号 码; 通行证，证号：…), 分别, 如下. */
function isNoteWord(text: string, at: number): boolean {
  return "证号码分别如下".includes(text[at]!);
}

/** The offset behind a bracketed note without digits that begins at `at`: 电话（手机）：…; 0 where none does. */
function closingBracket(text: string, at: number, limit: number): number {
  const open = text[at]!;
  if (open !== "（" && open !== "(" && open !== "[" && open !== "【") return 0;
  for (let index = at + 1; index < limit && index - at <= LONGEST_NOTE; index++) {
    const unit = text.charCodeAt(index);
    if (classOf(unit) === DIGIT || isNewline(unit)) return 0;
    const character = text[index]!;
    if (character === "）" || character === ")" || character === "]" || character === "】") return index + 1;
  }
  return 0;
}

/** Meanings of labels and heads under which a number is never a number of a person. */
const IMPERSONAL: ReadonlySet<string> = new Set([
  "other",
  "amount",
  "area",
  "serial",
  "postcode",
  "date",
  "age",
  "quantity",
  "sex",
  "score",
]);

/**
 * Whether the label or head of a number with `digits` digits says that it is none of a person's. In a list under such a label only numbers of
 * its length belong to it.
 */
export function isImpersonal(relation: LabelRelation, digits: number): boolean {
  if (relation.meaning === null || !IMPERSONAL.has(relation.meaning)) return false;
  return relation.nearness === "direct" || (relation.nearness === "list" && relation.precedingDigits === digits);
}

const NAMING =
  /(?![一二三四五六七八九十百〇零])[\p{Script=Han}A-Za-z](?:号|号码|编号|编码|代码|序号|条码|证号|码)[\s:：=（(【[“"]{0,3}$/u;
const TELEPHONE_NAMING =
  /(?:(?:电话|手机|联系|座机|本人|家长|短信|号码|同|拨|微信|小|大|短|来电|去电|呼叫|回访|主叫|被叫|预留|备用|常用|紧急|机主|绑定)[号码]{1,2}|(?<!\p{Script=Han})号码|的号码)[\s:：=（(]{0,3}$/u;

/**
 * Whether a word of numbering that no list of labels knows names the value at `at`: …许可证号：, …流水码 . A number that only its own shape speaks
 * for is not believed there. A label that touches the value wins: ask for it first.
 */
export function isNamedOtherwise(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at);
  return NAMING.test(before) && !TELEPHONE_NAMING.test(before);
}

const MONEY_HEAD = /元|金额|资金|面积|亩|㎡|平方|数量|合计|总计|补贴标准|比例|序号|邮编|邮政编码|年份|日期|时间/;

/** 工业用电量（千瓦时）, or the unit in a cell of its own: what stands left of a statistic. */
const UNIT =
  /(?:^|[（(])(?:[万亿千百十]{0,2}(?:元|美元|吨|人|人次|户|亩|公顷|度|千瓦时|千瓦|公里|米|平方米|平方公里|立方米|件|辆|台|家|头|只|千克|公斤)|[%％])[)）]?$/;

/** Whether the head of the cell's column names amounts or such though the head itself has no known meaning, or the cell left of it a unit. */
export function isAmountColumn({ cell }: Context): boolean {
  if (cell === null || cell.head !== null) return false;
  if (cell.headText.length > 0 && MONEY_HEAD.test(cell.headText)) return true;
  return cell.column > 0 && UNIT.test(cell.rows[cell.row]?.[cell.column - 1]?.trim() ?? "");
}
