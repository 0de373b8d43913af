import type { Evidence } from "../finding.js";
import type { Words } from "../rule.js";

/** What kind of publication something is, and what says so. */
export interface Publication {
  /** Id of its policy. */
  readonly kind: string;
  readonly title: Words;
  /** 0–1. */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What a publication is known by. All may be left out. */
export interface PublicationClues {
  readonly title?: string | undefined;
  /** Column 栏目 of the site. */
  readonly column?: string | undefined;
  /** The beginning of the running text; a few thousand code units are read. */
  readonly text?: string | undefined;
  /** Heads of tables, row by row or cell by cell. */
  readonly heads?: readonly string[] | undefined;
  /** Name of the file, without its ending: stands in for a title where there is none. */
  readonly fileName?: string | undefined;
  /** As a page names it: ArticleTitle, ColumnName, ContentSource, PubDate … fill what is left out above. */
  readonly metadata?: Readonly<Record<string, string>> | undefined;
}
