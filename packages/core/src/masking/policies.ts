import { TuominError } from "../errors.js";
import { nearestName } from "../text/nearest.js";
import { ALIPAY } from "./policies/alipay.js";
import { COURT_DOCUMENTS } from "./policies/court-documents.js";
import { DEFAULT } from "./policies/default.js";
import { EMPLOYMENT_SUBSIDY_2017 } from "./policies/employment-subsidy-2017.js";
import { HENAN_FINANCE_2025 } from "./policies/henan-finance-2025.js";
import { HUTOOL } from "./policies/hutool.js";
import { STUDENT_AID_2017 } from "./policies/student-aid-2017.js";
import { TAX_VIOLATION } from "./policies/tax-violation.js";
import { YONGAN_2023 } from "./policies/yongan-2023.js";
import { ZHEJIANG_PENALTY } from "./policies/zhejiang-penalty.js";
import type { Policy } from "./policy.js";

/** Every named policy. */
export const POLICIES: readonly Policy[] = [
  DEFAULT,
  YONGAN_2023,
  HENAN_FINANCE_2025,
  STUDENT_AID_2017,
  EMPLOYMENT_SUBSIDY_2017,
  COURT_DOCUMENTS,
  ZHEJIANG_PENALTY,
  TAX_VIOLATION,
  HUTOOL,
  ALIPAY,
];

/**
 * The policy meant: by its id, or itself; the default one where none is named.
 * @throws TuominError `unknown-policy`, with the nearest name
 */
export function policyOf(policy: string | Policy | undefined): Policy {
  if (policy === undefined) return DEFAULT;
  if (typeof policy !== "string") return policy;
  const found = POLICIES.find(({ id }) => id === policy);
  if (found !== undefined) return found;
  const ids = POLICIES.map(({ id }) => id);
  const near = nearestName(policy, ids);
  throw new TuominError(
    "unknown-policy",
    `没有名为“${policy.slice(0, 64)}”的掩码策略，是否指 ${near}？可用：${ids.join("、")}`,
    `no masking policy is called "${policy.slice(0, 64)}"; did you mean ${near}? There are: ${ids.join(", ")}`,
  );
}
