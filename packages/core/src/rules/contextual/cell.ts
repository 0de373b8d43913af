import type { Candidate } from "../../rule.js";
import type { Context } from "../../text/context.js";
import type { Tells } from "./labelled-value.js";
import { HEADED } from "./phrase.js";
import { readingOf } from "./reading.js";
import { NAME_IN_ROW } from "./signal.js";

/** Cells that say nothing: empty, dashes, 无, 健康, 户主 … */
const NOTHING =
  /^(?:无|没有|暂无|均无|不详|未知|不明|不清楚|未填|未检查|健康|良好|较好|一般|正常|普通|无异常|未见异常|未发现异常|合格|身体健康|健康良好|基本健康|健康或良好|无疾病|无病史|无残疾|非残疾|未残疾|不是残疾人|无重大疾病|略|同上|同前|如上|详见.*|见附件.*|见备注|待.{0,4}|户主|本人|申请人|户主本人|申请人本人|本户|[/\\.。…·*×xX√✓\-—–－_、,，\s]*|N\/?A|null|空|0(?:\.0+)?|零|[〇○])(?:元|万元)?$/i;

/** Does the text say nothing of anybody? */
function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** The reading of a whole cell under a head of the rule: the cell, if its row is a person's and it tells something. */
export function readCell(id: string, tells: Tells, start: number, end: number, context: Context): Candidate | null {
  if (context.cell?.head?.meaning !== id) return null;
  const text = context.text.slice(start, end);
  if (saysNothing(text) || !tells(text, context.cell.headText)) return null;
  if (!readingOf(context).people.inRow()) return null;
  return { start, end, score: 0.95, evidence: [NAME_IN_ROW.evidence, HEADED.evidence] };
}
