import type { Category } from "../finding.js";
import type { Words } from "../rule.js";
import type { Operation } from "./operation.js";

/** Where a policy is published, and how sure that is. */
export interface PolicySource {
  readonly body: string;
  readonly document: string;
  /** As far as known: year, month or day. */
  readonly date: string;
  readonly url?: string;
  /**
   * `primary`: the text itself was seen; `reprint`: reprints of it agree; `press`: reported by the press; `secondary`: from a blog or a code
   * document; `unverified`: from memory, to be checked against the text before it is relied on.
   */
  readonly confidence: "primary" | "reprint" | "press" | "secondary" | "unverified";
}

/** A masking policy 掩码策略: what may remain of each category. What is masked is still personal information (PIPL art. 73: de-identified, not anonymous). */
export interface Policy {
  readonly id: string;
  readonly title: Words;
  /** Null for a policy of this project or of the caller. */
  readonly source: PolicySource | null;
  /** A category without an operation is suppressed. */
  readonly operations: Readonly<Partial<Record<Category, Operation>>>;
  /** Whether a masked ID can be led back to few candidates. */
  readonly weak: boolean;
  /** What the policy leaves open, and where it says nothing and this project chose. */
  readonly note: Words;
}
