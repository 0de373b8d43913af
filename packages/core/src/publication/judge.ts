import type { Outcome, Subject } from "../finding.js";

/** The first, simple judgement: what is a person's is a violation, what may be one's is to be reviewed, an organisation's may be shown. */
export function judge(subject: Subject, score: number): Outcome {
  if (subject === "organization") return { kind: "exempt", reason: "属于单位信息，不是自然人的个人信息" };
  if (subject === "unknown") return { kind: "review", reason: "不能确定属于个人还是单位，请人工核对", clause: "黔府办发〔2018〕22号第（二十二）条" };
  if (score < 0.6) return { kind: "review", reason: "证据不足以确定是个人信息，请人工核对", clause: "黔府办发〔2018〕22号第（二十二）条" };
  return { kind: "violation", reason: "公开时应当去标识化", clause: "黔府办发〔2018〕22号第（二十二）条" };
}
