import type { Finding, Outcome, Subject } from "../finding.js";
import type { FieldExtent, ReadItem } from "./catalogue.js";
import type { Circumstances } from "./circumstances.js";
import type { Concern } from "./concern.js";
import { yearsBetween } from "./dates.js";
import { cite, MINORS, NOTICE_CLAUSE, PROTECTION_28, RELIEF } from "./documents.js";
import type { Protected, PublicationPolicy, ValueForm, Verdict } from "./policy.js";

/** What of a finding is judged. */
type Judged = Pick<Finding, "category" | "rule" | "value" | "subject" | "score"> & {
  /** What the finding is by itself: the general rule's outcome, or that of a rule which knows better (how many numbers a weak mask leaves). */
  readonly outcome?: Outcome;
};

/** A kind recognised less surely than this exempts nothing: a human looks. */
const SURE = 0.7;

/** What the notice's general rule makes of a finding when nothing is known of the publication. */
export function judgeAlone(subject: Subject, score: number): Outcome {
  if (subject === "organization") return { kind: "exempt", reason: "属于单位信息，不是自然人的个人信息" };
  if (subject === "unknown")
    return { kind: "review", reason: "不能确定属于个人还是单位，请人工核对", clause: NOTICE_CLAUSE };
  if (score < 0.6) return { kind: "review", reason: "证据不足以确定是个人信息，请人工核对", clause: NOTICE_CLAUSE };
  return { kind: "violation", reason: "公开时应当去标识化", clause: NOTICE_CLAUSE };
}

/**
 * Violation, to be reviewed, or exempt by which clause, in a publication of this kind: by the catalogue's row, else by the policy of the kind,
 * else by the general rule; stricter where minors, patients or people on relief are meant, and where time or scope of the whole are exceeded.
 */
function judge(finding: Judged, circumstances: Circumstances): Outcome {
  const alone = finding.outcome ?? judgeAlone(finding.subject, finding.score);
  if (finding.subject === "organization") return alone;
  const { policy, item, concerns } = circumstances;
  const byField =
    (item === null ? null : judgeByItem(finding, item, alone)) ??
    (policy === null ? null : judgeByPolicy(finding, policy, circumstances.publication?.confidence ?? 1, alone)) ??
    alone;
  const guarded = protect(byField, finding, policy, circumstances.date);
  return concerns.reduce(worsen, guarded);
}

function judgeByItem({ category, value }: Judged, { item, fields }: ReadItem, alone: Outcome): Outcome | null {
  const extent: FieldExtent | undefined = item.open && item.mandatory ? fields.get(category) : undefined;
  if (extent === undefined) return null;
  const clause = item.basis === undefined ? item.source : `${item.source}；${item.basis}`;
  if (extent === "whole" || (extent === "year-month" && hasForm(value, extent)))
    return { kind: "exempt", reason: "列入主动公开目录的公开内容", clause };
  return { kind: alone.kind, reason: "主动公开目录只要求公开部分内容，不得完整公开", clause };
}

function judgeByPolicy(finding: Judged, policy: PublicationPolicy, confidence: number, alone: Outcome): Outcome | null {
  const verdict = verdictOn(finding, policy);
  if (verdict === null) {
    if (policy.nature === "none" || alone.kind !== "violation") return null;
    return { ...alone, reason: `“${policy.title.zh}”依法公开的要素不含此项，公开时应当去标识化` };
  }
  const { outcome, reason, clause, confidence: reading } = verdict;
  if (outcome === "exempt" && confidence < SURE)
    return {
      kind: "review",
      reason: `可能是“${policy.title.zh}”，${reason.zh}，但公示种类不能确定，请人工核对`,
      clause,
    };
  // What may be an office's, or no personal information at all, stays to be reviewed whatever the field is.
  if (outcome === "violation" && alone.kind === "review")
    return { kind: "review", reason: `${alone.reason}；如属个人信息：${reason.zh}`, clause };
  // Nobody should show a value on the word of a clause that was not looked up.
  const checked =
    outcome === "exempt" && reading === "unverified" ? `${reason.zh}（该条文未核对原文，引用前请核对）` : reason.zh;
  return { kind: outcome, reason: checked, clause };
}

/** The verdict on the rule goes before that on its category; of several the first that fits value and subject. What is said of whole numbers is not said of masked ones. */
function verdictOn({ rule, category, value, subject }: Judged, { fields }: PublicationPolicy): Verdict | null {
  const field = fields[rule] ?? (rule === "weak-mask" ? undefined : fields[category]);
  if (field === undefined) return null;
  const verdicts: readonly Verdict[] = "outcome" in field ? [field] : field;
  return (
    verdicts.find(
      (verdict) =>
        (verdict.form === undefined || hasForm(value, verdict.form)) &&
        (verdict.subject === undefined || verdict.subject === subject),
    ) ?? null
  );
}

/** The last part of a date that has a day: 1990年3月5日, 1990-03-05, 19900305, 三月五日. */
const WITH_DAY =
  /日|号|(?:\d{4}|\d{2})\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d|^\D*\d{8}\D*$|月[初〇一二三四五六七八九十廿卅]|月\s?\d/;

function hasForm(value: string, form: ValueForm): boolean {
  return form === "year-month" && !WITH_DAY.test(value);
}

const STRICTER: Readonly<Record<Protected, readonly [zh: string, clause: string]>> = {
  minors: ["涉及学生、未成年人，应当从严保护", cite(MINORS)],
  patients: ["涉及健康等敏感个人信息，应当从严保护", cite(PROTECTION_28)],
  relief: ["涉及受救助的人，不得暴露其困难处境", cite(RELIEF)],
};

/** Stricter words for those whom the law protects; a minor's number is exempt nowhere. */
function protect(outcome: Outcome, finding: Judged, policy: PublicationPolicy | null, date: string | null): Outcome {
  if (isMinors(finding, date)) {
    const reason = "按证件号推算公开时未满十八周岁，未成年人的信息不得公开";
    if (outcome.kind === "exempt") return { kind: "violation", reason, clause: cite(MINORS) };
    return add(outcome, reason, cite(MINORS));
  }
  if (policy?.protects === undefined || outcome.kind === "exempt") return outcome;
  const [reason, clause] = STRICTER[policy.protects];
  return add(outcome, reason, clause);
}

/** Whether a resident ID is that of somebody under 18 on the day (ISO) of publication. */
function isMinors({ rule, value }: Judged, date: string | null): boolean {
  if (date === null || rule !== "resident-id") return false;
  const digits = value.replace(/[^0-9０-９Xx]/g, "").normalize("NFKC");
  const born = `${digits.slice(6, 10)}-${digits.slice(10, 12)}-${digits.slice(12, 14)}`;
  const age = yearsBetween(born, date);
  return digits.length === 18 && age >= 0 && age < 18;
}

/** What is wrong with the whole publication is wrong with each of its findings: an exemption ends, and the outcome says why. */
function worsen(outcome: Outcome, { code, outcome: least, reason, clause }: Concern): Outcome {
  const worse = add(outcome, reason.zh, clause);
  return { ...worse, kind: outcome.kind === "exempt" ? least : outcome.kind, concern: outcome.concern ?? code };
}

function add(outcome: Outcome, reason: string, clause: string): Outcome {
  const clauses = outcome.clause === undefined ? [] : outcome.clause.split("；");
  const all = clauses.includes(clause) ? clauses : [...clauses, clause];
  return { ...outcome, reason: `${outcome.reason}；${reason}`, clause: all.join("；") };
}

/** The findings with the outcomes they have in this publication; as they are where nothing is known of it. `circumstances` is asked for only if there are findings. */
export function judgeAll<F extends Finding>(findings: F[], circumstances: () => Circumstances | null): F[] {
  if (findings.length === 0) return findings;
  const known = circumstances();
  return known === null ? findings : findings.map((finding) => ({ ...finding, outcome: judge(finding, known) }));
}
