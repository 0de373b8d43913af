import fc from "fast-check";
import { expect, it } from "vitest";
import { severityQuota } from "../../src/report/severity.js";
import { madeAudit, madeFinding } from "./made-audit.js";

const KINDS = ["violation", "review", "exempt"] as const;

it("takes the first by severity, each in the order of the ledger, in one pass", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...KINDS), { maxLength: 40 }), fc.nat(45), (kinds, most) => {
      const findings = kinds.map((kind, at) => madeFinding({ path: String(at), outcome: { kind, reason: "…" } }));
      const quota = severityQuota(madeAudit(findings).totals, most);
      const taken: number[] = [];
      for (const [at, kind] of kinds.entries()) if (quota.take(kind)) taken.push(at);
      const bySeverity = KINDS.flatMap((kind) => kinds.flatMap((own, at) => (own === kind ? [at] : [])));
      expect(taken).toEqual(bySeverity.slice(0, most).sort((a, b) => a - b));
      expect(quota.full()).toBe(true);
    }),
    { numRuns: 300 },
  );
});
