import { maskedSample } from "@tuomin/core";
import type { FailOn } from "../config/choices.js";
import { EXIT } from "../messages/problem.js";
import type { Examination } from "./examine.js";
import { type MemberWatch, readTree, type TreeOptions } from "./read-tree.js";

/** A file before it is published, or something in it. */
export interface Checked {
  readonly path: string;
  readonly examined: Examination;
}

/** Examines a file and all in it. A publication kind that is not known throws a TuominError. */
export function checkFile(
  file: Parameters<typeof readTree>[0],
  options: TreeOptions,
  watch: MemberWatch | null = null,
): Promise<Checked[]> {
  return readTree<Checked>(file, options, (path, _size, examined) => ({ path, examined }), watch);
}

/** The exit code that one file deserves: 1 if it may not be published, 3 if that cannot be said, else 0. */
function verdictOf({ findings, circumstances, status, setAside }: Examination, failOn: FailOn): number {
  const counted = failOn === "none" ? [] : failOn === "review" ? ["violation", "review"] : ["violation"];
  if (findings.some(({ outcome }) => counted.includes(outcome.kind))) return EXIT.findings;
  if (circumstances?.concerns.some(({ outcome }) => counted.includes(outcome)) === true) return EXIT.findings;
  return status === "scanned" || setAside ? EXIT.clean : EXIT.incomplete;
}

/** The exit code that all of them deserve together. */
export function verdictOfAll(all: readonly Checked[], failOn: FailOn): number {
  const codes = all.map(({ examined }) => verdictOf(examined, failOn));
  return [EXIT.findings, EXIT.incomplete].find((one) => codes.includes(one)) ?? EXIT.clean;
}

/**
 * One object: `publishable`, how far the file was read, what kind of publication it is, and the findings as in findings.jsonl; of what it contains
 * `members`, each such an object.
 */
export function checkedAsObject([own, ...members]: readonly Checked[], failOn: FailOn, reveal: boolean): object {
  const inside = members.map((member) => asObject(member, verdictOf(member.examined, failOn), reveal));
  const code = verdictOfAll([own!, ...members], failOn);
  return { ...asObject(own!, code, reveal), ...(inside.length === 0 ? {} : { members: inside }) };
}

function asObject({ path, examined }: Checked, code: number, reveal: boolean): object {
  const { kind, status, reasons, findings, circumstances } = examined;
  return {
    name: path,
    kind,
    status,
    reason: reasons.length === 0 ? null : reasons.map(({ en }) => en).join("; "),
    publishable: code === EXIT.clean,
    publication: circumstances?.publication ?? null,
    concerns: circumstances?.concerns ?? [],
    findings: findings.map((finding) => ({
      category: finding.category,
      rule: finding.rule,
      masked: maskedSample(finding.value, finding.category),
      ...(reveal ? { value: finding.value } : {}),
      subject: finding.subject,
      outcome: finding.outcome,
      place: finding.place,
      hidden: finding.hidden,
      score: finding.score,
      evidence: finding.evidence,
    })),
  };
}
