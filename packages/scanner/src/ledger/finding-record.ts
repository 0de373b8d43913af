import type { Category, Evidence, Outcome, Place, Subject } from "@tuomin/core";
import type { Kind } from "../intake/kind.js";

/** Administrative division 行政区划 of what was published; null where neither the config nor the page says. */
export interface Region {
  readonly province: string | null;
  readonly city: string | null;
  readonly county: string | null;
}

/** Where a file was published and by whom: from `tuomin.yaml`, filled up from the page's own metadata. */
export interface Source {
  readonly region: Region;
  /** 单位 */
  readonly organ: string | null;
  /** 渠道: 网站, 微信, 微博, 客户端 … */
  readonly channel: string | null;
  /** 栏目 */
  readonly column: string | null;
  readonly title: string | null;
  readonly url: string | null;
  /** Day of publication, ISO; left out where neither the page nor its address tells it. */
  readonly published?: string;
}

/** What a human decided about a finding, and how that stands today. */
interface DecisionMark {
  readonly kind: "false-positive" | "exempt" | "to-correct" | "corrected";
  readonly reason: string;
  readonly who: string;
  readonly basis: string | null;
  readonly expires: string | null;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** What the finding was judged to be before anybody decided. */
  readonly found?: Outcome["kind"];
  /** Its time is over: the finding is what it was without it. */
  readonly expired?: true;
  /** It said that the finding was corrected, and here it is again. */
  readonly stale?: true;
}

/** One line of `findings.jsonl`. */
export interface FindingRecord extends Source {
  /** The `path` of a coverage item. */
  readonly path: string;
  readonly category: Category;
  readonly rule: string;
  /** What a report may show of the value. */
  readonly masked: string;
  /** The value itself; only with `--reveal`. */
  readonly value?: string;
  readonly subject: Subject;
  readonly outcome: Outcome;
  /** 公示种类: short Chinese name of the kind of publication, where it was recognised. */
  readonly publication: string | null;
  readonly place: Place;
  /** In a table: which table of the file (by its place among the blocks) and which of its rows, both from 1: what stands in one row is about one person, however far apart in the source. */
  readonly row?: readonly [table: number, row: number];
  /** How it is hidden from a reader of the page, in English as in the ledger ("hidden column", "comment", "css" …); null where it can be seen. */
  readonly hidden: string | null;
  /** Read from a picture. */
  readonly ocr: boolean;
  /** Confidence 置信度, 0–1. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** What the file is by its bytes; left out where that is not known. */
  readonly format?: Kind;
  /** The latest decision about it, if there is one. */
  readonly decision?: DecisionMark;
  /** Keyed digest of what the finding is, wherever it stands: the same in another run under the same key. */
  readonly identity?: string;
  /** The baseline (`--baseline`) has it too. */
  readonly baseline?: true;
  /** Keyed digest of the canonical value and its category: equal for the same value in one run (or under one `--key`), says nothing without the key. */
  readonly fingerprint: string;
}
