import { type PolicyInput, PUBLICATION_POLICIES, RULES, TuominError, withOwnPolicies } from "@tuomin/core";
import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";
import { ConfigFault, type Reader } from "./readers.js";

const RULE_IDS = RULES.map(({ id }) => id);

/** An entry of `policies`: a publication policy, or the path of a YAML file with one or a list of them. */
export type PolicyEntry = PolicyInput | string;

export const policyEntries: Reader<readonly PolicyEntry[]> = (node, name, document) => {
  if (!isSeq(node))
    throw new ConfigFault(node.range?.[0] ?? 0, {
      zh: `${name} 应为列表（每行以 - 开头），每条是一个公示策略或一个策略文件的路径。`,
      en: `${name} must be a list (each line starts with -) of publication policies or paths of files with them.`,
    });
  return node.items.map((item, index) =>
    isScalar(item) && typeof item.value === "string" ? item.value : policyOf(item as Node, index, document),
  );
};

/** The whole of a policy file: one policy, or a list of them. */
export const policyFile: Reader<readonly PolicyInput[]> = (node, _name, document) =>
  isSeq(node)
    ? node.items.map((item, index) => policyOf(item as Node, index, document))
    : [policyOf(node, 0, document)];

/** Checked as the library checks it, so that a fault is told with its line before anything is scanned. */
function policyOf(node: Node, index: number, document: Document): PolicyInput {
  const input = node.toJS(document) as PolicyInput;
  try {
    withOwnPolicies(PUBLICATION_POLICIES, [input], RULE_IDS);
  } catch (error) {
    if (!(error instanceof TuominError)) throw error;
    const told = (text: string): string => text.replace("policies[0]", `policies[${index}]`);
    throw new ConfigFault(offsetOf(node, error.en), { zh: told(error.zh), en: told(error.en) });
  }
  return input;
}

/** Where the field that a fault names stands: `policies[0].fields.phone.outcome` → that line, or the nearest there is above it. */
function offsetOf(node: Node, said: string): number {
  const path = /policies\[0\]([^:\s]*)/.exec(said)?.[1] ?? "";
  let offset = node.range?.[0] ?? 0;
  let here: unknown = node;
  for (const [, key, index] of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]/g)) {
    if (isMap(here)) {
      const pair = here.items.find(({ key: name }) => isScalar(name) && String(name.value) === key);
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      here = pair.value;
    } else if (isSeq(here)) {
      here = here.items[Number(index)];
      offset = (here as Node | undefined)?.range?.[0] ?? offset;
    } else break;
  }
  return offset;
}
