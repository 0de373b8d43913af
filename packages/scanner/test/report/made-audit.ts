import { CATEGORIES } from "@tuomin/core";
import type { Audit } from "../../src/ledger/audit.js";
import type { FindingRecord } from "../../src/ledger/finding-record.js";
import type { CoverageItem } from "../../src/ledger/item.js";
import { createTally } from "../../src/ledger/totals.js";

/** A finding with every field filled, to be varied by a test. */
export function madeFinding(change: Partial<FindingRecord> = {}): FindingRecord {
  return {
    path: "www.kaili.example/a.html",
    category: "id-number",
    rule: "resident-id",
    masked: "52****************",
    subject: "person",
    outcome: { kind: "violation", reason: "公开时应当去标识化", clause: "黔府办发〔2018〕22号第（二十二）条" },
    publication: null,
    place: { line: 12, column: 8 },
    hidden: null,
    ocr: false,
    region: { province: "贵州省", city: "黔东南州", county: "凯里市" },
    organ: "凯里市民政局",
    channel: "网站",
    column: "公示公告",
    title: "2018年第三季度农村低保对象公示",
    url: null,
    score: 0.99,
    evidence: [{ code: "check-digit", zh: "校验码相符", en: "check digit agrees" }],
    fingerprint: "0".repeat(32),
    ...change,
  };
}

/** A finished run over the given findings, with one file that could not be read. */
export function madeAudit(findings: readonly FindingRecord[], reveal = false): Audit {
  const tally = createTally();
  const items: CoverageItem[] = [];
  const byPath = new Map<string, FindingRecord[]>();
  for (const finding of findings) byPath.set(finding.path, [...(byPath.get(finding.path) ?? []), finding]);
  for (const [path, own] of byPath) {
    const item: CoverageItem = {
      path,
      kind: "html",
      bytes: 2048,
      status: "scanned",
      code: null,
      reason: null,
      reasonZh: null,
      findings: own.length,
      publication: own[0]!.publication,
    };
    items.push(item);
    tally.add(
      item,
      own.map(({ category, rule, outcome, subject, hidden, publication }) => ({
        category,
        rule,
        outcome: outcome.kind,
        subject,
        hidden,
        publication,
        count: 1,
      })),
      own[0]!,
    );
  }
  const broken: CoverageItem = {
    path: "www.kaili.example/名单<1>.pdf",
    kind: "pdf",
    bytes: 9,
    status: "failed",
    code: "corrupt",
    reason: "the file is damaged",
    reasonZh: "文件已损坏",
    findings: 0,
    publication: null,
  };
  items.push(broken);
  tally.add(broken, [], null);
  return {
    run: {
      version: "0.1.0",
      started: "2018-12-20T09:00:00Z",
      roots: ["sites"],
      rules: ["resident-id"],
      reveal,
      interrupted: false,
    },
    totals: tally.totals(),
    items: async function* () {
      yield* items;
    },
    findings: async function* () {
      yield* findings;
    },
  };
}

/** Many findings over all categories, outcomes and some organs. */
export function manyFindings(count: number): FindingRecord[] {
  const outcomes = ["violation", "violation", "review", "exempt"] as const;
  return Array.from({ length: count }, (_, index) =>
    madeFinding({
      path: `www.kaili.example/${Math.floor(index / 3)}.html`,
      category: CATEGORIES[index % CATEGORIES.length]!,
      outcome: { kind: outcomes[index % 4]!, reason: "公开时应当去标识化" },
      organ: ["凯里市民政局", "黔东南州人力资源和社会保障局", "雷山县教育和科技局", null][index % 4] ?? null,
      hidden: index % 7 === 0 ? "hidden column" : null,
    }),
  );
}
