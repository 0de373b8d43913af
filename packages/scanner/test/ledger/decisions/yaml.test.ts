import { describe, expect, it } from "vitest";
import type { Decision } from "../../../src/ledger/decision.js";
import { mergeDecisions } from "../../../src/ledger/decisions/merge.js";
import { decisionsAsYaml, readDecisionYaml } from "../../../src/ledger/decisions/yaml.js";
import { Problem } from "../../../src/messages/problem.js";
import { madeFinding } from "../../report/made-audit.js";
import { freshDecisions, identityOf, madeDecision, NOW, TODAY } from "./made.js";

async function written(held: readonly Decision[]): Promise<string> {
  async function* entries() {
    for (const [index, decision] of held.entries())
      yield { decision, record: index % 2 === 0 ? madeFinding({ path: "a\u0007b.html" }) : null };
  }
  let text = "";
  for await (const part of decisionsAsYaml(entries(), () => "第3行")) text += part;
  return text;
}

describe("decisions as YAML", () => {
  it("gives every one of 10,000 decisions back", async () => {
    const held = Array.from({ length: 10_000 }, (_, number) => madeDecision(number));
    const rows = readDecisionYaml(await written(held), "decisions.yaml");
    const { take, remarks } = mergeDecisions(rows, freshDecisions(), () => true, { today: TODAY, now: NOW });
    expect(remarks).toEqual([]);
    expect(take).toEqual(held);
  });

  it("says in a comment what each is about, without control characters", async () => {
    const text = await written([madeDecision(0), madeDecision(1)]);
    expect(text).toContain("# a·b.html · 第3行 · id-number · 52****");
    expect(text).toContain("不在最近一次扫描中");
  });

  it("is a list even where there is none", async () => {
    expect(readDecisionYaml(await written([]), "x")).toEqual([]);
  });

  it.each([
    ["no YAML", "decisions:\n  - {identity: [", 2],
    ["no list", "decisions: 1\n", 1],
    ["nothing", "", 1],
    ["an entry that is none", "decisions:\n  - identity: a\n  - 3\n", 3],
    ["a strange key", `decisions:\n  - identity: ${identityOf(1)}\n    verdict: exempt\n`, 2],
    ["a key twice", `decisions:\n  - identity: a\n    identity: b\n`, 3],
  ])("refuses %s, naming file and line", (_, source, line) => {
    let refused: unknown;
    try {
      readDecisionYaml(source, "d.yaml");
    } catch (error) {
      refused = error;
    }
    expect(refused).toBeInstanceOf(Problem);
    expect((refused as Problem).en).toContain(`d.yaml, line ${line}:`);
    expect((refused as Problem).zh).toContain(`d.yaml 第 ${line} 行`);
  });

  it("takes a hand-written entry with the least there must be", () => {
    const source = `decisions:\n  - identity: ${identityOf(1)}\n    decision: 误报\n    reason: 样例\n    who: 甲\n`;
    const { take } = mergeDecisions(readDecisionYaml(source, "x"), freshDecisions(), () => true, {
      today: TODAY,
      now: NOW,
    });
    expect(take).toMatchObject([{ kind: "false-positive", at: NOW }]);
  });
});
