import { TuominError } from "../errors.js";
import { nearestName } from "../text/nearest.js";
import { compileCues } from "./cues.js";
import { PUBLICATION_POLICIES } from "./policies.js";
import type { PublicationPolicy } from "./policy.js";
import { recognise } from "./recognise.js";
import { builtInCues } from "./recognise-publication.js";

/** What a kind may be called beside its short name: 低保公示, 失信被执行人名单. */
const SAID_OF_ALL = /(?:信息|名单|情况|结果|对象)*(?:公示|公告|公布|公开|名单|信息)$/;
const LONGEST_NAME = 300;
/** A longer name is taken for the kind that a page of that title would be, if that is plain. */
const PLAIN = 0.9;

/**
 * The policy of a kind by its id, its short name or a longer Chinese one (欠薪黑名单, 考试录用公务员公示).
 * @throws TuominError `unknown-publication`, with the nearest
 */
export function policyNamed(policies: readonly PublicationPolicy[], name: string): PublicationPolicy {
  const said = name.trim().slice(0, LONGEST_NAME);
  const short = said.replace(SAID_OF_ALL, "");
  const found =
    policies.find(({ id, title }) => id === said || title.zh === said) ??
    policies.find(({ title }) => short !== "" && title.zh.replace(SAID_OF_ALL, "") === short) ??
    policyOfTitle(policies, said);
  if (found !== undefined) return found;
  const near = nearestName(
    name,
    /^[\x20-\x7e]*$/.test(name) ? policies.map(({ id }) => id) : policies.map(({ title }) => title.zh),
  );
  const shown = name.slice(0, 64);
  throw new TuominError(
    "unknown-publication",
    `没有名为“${shown}”的公示种类，是否指 ${near}？`,
    `no kind of publication is called "${shown}"; did you mean ${near}?`,
  );
}

function policyOfTitle(policies: readonly PublicationPolicy[], title: string): PublicationPolicy | undefined {
  if (!/[\u4e00-\u9fff]{2}/.test(title)) return undefined;
  const index = policies === PUBLICATION_POLICIES ? builtInCues() : compileCues(policies);
  const known = recognise(index, { title, rest: () => ({ text: "", heads: [] }) });
  return known === null || known.confidence < PLAIN ? undefined : policies.find(({ id }) => id === known.kind);
}
