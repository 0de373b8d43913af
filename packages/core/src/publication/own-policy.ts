import { CATEGORIES } from "../finding.js";
import type { Words } from "../rule.js";
import { NOTICE, NOTICE_CLAUSE } from "./documents.js";
import { NAMES_SHOWN } from "./names.js";
import {
  type Basis,
  CONFIDENCES,
  type CueLine,
  type Cues,
  NATURES,
  type Period,
  PROTECTED,
  type PublicationPolicy,
  type Scope,
  VALUE_FORMS,
  type Verdict,
} from "./policy.js";
import { choice, flag, list, number, record, text, words, wrong } from "./read-input.js";

/**
 * A policy as a caller writes it, in code or YAML: as `PublicationPolicy`, but a sentence may be a string, and of a kind that is built in only
 * what differs need be said. Checked when a detector is made, so it may come from anywhere.
 */
export type PolicyInput = Readonly<Record<string, unknown>>;

/** Names that stand for a field though no rule or category is called so. */
const FURTHER_FIELDS = ["weak-mask"];
const OUTCOMES = ["violation", "review", "exempt"] as const;
const KEYS = "id title nature cues fields shown names protects period scope basis".split(" ");

/**
 * The built-in policies with the caller's added or laid over those of the same id: fields one by one, cues added, the rest replaced.
 * `ruleIds`: fields may be called after rules. @throws TuominError `invalid-policy` naming the field that is wrong
 */
export function withOwnPolicies(
  builtIn: readonly PublicationPolicy[],
  inputs: readonly PolicyInput[],
  ruleIds: readonly string[],
): readonly PublicationPolicy[] {
  if (inputs.length === 0) return builtIn;
  const policies = [...builtIn];
  inputs.forEach((input, number) => {
    const path = `policies[${number}]`;
    const given = readPolicy(input, path, new Set([...CATEGORIES, ...ruleIds, ...FURTHER_FIELDS]));
    const at = policies.findIndex(({ id }) => id === given.id);
    if (at >= 0) policies[at] = lay(policies[at]!, given);
    else policies.push(complete(given, path));
  });
  return policies;
}

type Given = Partial<PublicationPolicy> & Pick<PublicationPolicy, "id">;

function lay(under: PublicationPolicy, over: Given): PublicationPolicy {
  const cues: Cues = Object.fromEntries(
    (["title", "column", "heads", "body"] as const).map((place) => [
      place,
      [...(under.cues[place] ?? []), ...(over.cues?.[place] ?? [])],
    ]),
  );
  return { ...under, ...over, cues, fields: { ...under.fields, ...over.fields } };
}

function complete(given: Given, path: string): PublicationPolicy {
  if (given.title === undefined) throw wrong(`${path}.title`, "新增的公示种类须有 title", "a new kind needs a title");
  if (given.nature === undefined)
    throw wrong(`${path}.nature`, "新增的公示种类须有 nature", "a new kind needs a nature");
  return {
    cues: { title: [given.title.zh.replaceAll(" ", "")] },
    fields: {},
    shown: { zh: "见各项结论。", en: "See the fields." },
    names: NAMES_SHOWN,
    basis: [NOTICE],
    ...given,
    title: given.title,
    nature: given.nature,
  };
}

function readPolicy(input: unknown, path: string, fields: ReadonlySet<string>): Given {
  const object = record(input, path, KEYS);
  const id = text(object.id, `${path}.id`);
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw wrong(
      `${path}.id`,
      "应为小写英文、数字和短横，如 county-relief",
      "must be lower case letters, digits and hyphens",
    );
  const given: { -readonly [K in keyof PublicationPolicy]?: PublicationPolicy[K] } = {};
  if (object.title !== undefined) given.title = words(object.title, `${path}.title`);
  if (object.nature !== undefined) given.nature = choice(object.nature, `${path}.nature`, NATURES);
  if (object.cues !== undefined) given.cues = readCues(object.cues, `${path}.cues`);
  if (object.fields !== undefined) given.fields = readFields(object.fields, `${path}.fields`, fields);
  if (object.shown !== undefined) given.shown = words(object.shown, `${path}.shown`);
  if (object.names !== undefined) given.names = words(object.names, `${path}.names`);
  if (object.protects !== undefined) given.protects = choice(object.protects, `${path}.protects`, PROTECTED);
  if (object.period !== undefined) given.period = readPeriod(object.period, `${path}.period`);
  if (object.scope !== undefined) given.scope = readScope(object.scope, `${path}.scope`);
  if (object.basis !== undefined)
    given.basis = list(object.basis, `${path}.basis`).map((one, at) => readBasis(one, `${path}.basis[${at}]`));
  return { ...given, id };
}

function readFields(value: unknown, path: string, known: ReadonlySet<string>): PublicationPolicy["fields"] {
  const object = record(value, path, [...known]);
  return Object.fromEntries(
    Object.entries(object).map(([field, said]) => {
      const where = `${path}.${field}`;
      return [
        field,
        Array.isArray(said) ? said.map((one, at) => readVerdict(one, `${where}[${at}]`)) : readVerdict(said, where),
      ];
    }),
  );
}

/** `exempt` alone, or an object. */
function readVerdict(value: unknown, path: string): Verdict {
  const object =
    typeof value === "string"
      ? { outcome: value }
      : record(value, path, ["outcome", "reason", "clause", "confidence", "form", "subject"]);
  const outcome = choice(object.outcome, `${path}.outcome`, OUTCOMES);
  return {
    outcome,
    reason: object.reason === undefined ? DEFAULT_REASONS[outcome] : words(object.reason, `${path}.reason`),
    clause: object.clause === undefined ? NOTICE_CLAUSE : text(object.clause, `${path}.clause`),
    ...(object.confidence === undefined
      ? {}
      : { confidence: choice(object.confidence, `${path}.confidence`, CONFIDENCES) }),
    ...(object.form === undefined ? {} : { form: choice(object.form, `${path}.form`, VALUE_FORMS) }),
    ...(object.subject === undefined ? {} : { subject: choice(object.subject, `${path}.subject`, ["unknown"]) }),
  };
}

const DEFAULT_REASONS: Readonly<Record<Verdict["outcome"], Words>> = {
  exempt: { zh: "按自定义的公开规则可以公开", en: "may be shown by a policy of the user" },
  review: { zh: "按自定义的公开规则须人工核对", en: "to be reviewed by a policy of the user" },
  violation: { zh: "按自定义的公开规则不得公开", en: "not to be shown by a policy of the user" },
};

function readCues(value: unknown, path: string): Cues {
  const object = record(value, path, ["title", "column", "heads", "body"]);
  return Object.fromEntries(
    Object.entries(object).map(([place, lines]) => [
      place,
      list(lines, `${path}.${place}`).map((line, at): CueLine => {
        const where = `${path}.${place}[${at}]`;
        if (!Array.isArray(line)) return text(line, where);
        const [weight, said] = line as unknown[];
        return [number(weight, `${where}[0]`, -20, 20), text(said, `${where}[1]`)];
      }),
    ]),
  );
}

function readPeriod(value: unknown, path: string): Period {
  const object = record(value, path, ["days", "working", "remove", "clause"]);
  return {
    days: number(object.days, `${path}.days`, 1, 36_500),
    ...(object.working === undefined ? {} : { working: flag(object.working, `${path}.working`) }),
    remove: object.remove === undefined ? true : flag(object.remove, `${path}.remove`),
    clause: object.clause === undefined ? NOTICE_CLAUSE : text(object.clause, `${path}.clause`),
  };
}

function readScope(value: unknown, path: string): Scope {
  const object = record(value, path, ["words", "reason", "clause"]);
  return {
    words: text(object.words, `${path}.words`),
    reason: words(object.reason, `${path}.reason`),
    clause: object.clause === undefined ? NOTICE_CLAUSE : text(object.clause, `${path}.clause`),
  };
}

function readBasis(value: unknown, path: string): Basis {
  if (typeof value === "string")
    return { document: text(value, path), number: "", clause: "", confidence: "unverified" };
  const object = record(value, path, ["document", "number", "clause", "confidence"]);
  return {
    document: text(object.document, `${path}.document`),
    number: object.number === undefined ? "" : text(object.number, `${path}.number`),
    clause: object.clause === undefined ? "" : text(object.clause, `${path}.clause`),
    confidence:
      object.confidence === undefined ? "unverified" : choice(object.confidence, `${path}.confidence`, CONFIDENCES),
  };
}
