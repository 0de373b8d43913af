import { samePlace } from "./place.js";

/** One planted item of fixtures/gold/sites.jsonl. */
export interface GoldItem {
  readonly path: string;
  readonly category: string;
  readonly value: string;
  readonly surface: string;
  readonly place: Readonly<Record<string, unknown>> | null;
  readonly hidden: string | null;
  readonly subject: string;
  readonly kind: "personal" | "organization" | "decoy" | "weak-mask" | "well-masked";
  readonly publication: string;
  readonly what?: string;
}

/** One line of findings.jsonl, made with --reveal. */
export interface FoundItem {
  readonly path: string;
  readonly category: string;
  readonly rule: string;
  readonly value: string;
  readonly subject: string;
  readonly place: Readonly<Record<string, unknown>>;
  readonly hidden: string | null;
}

interface Match {
  readonly gold: GoldItem;
  readonly found: FoundItem;
}

/** What a scan found beside what was planted. */
export interface Comparison {
  readonly matches: readonly Match[];
  /** Personal items that no finding covers. */
  readonly missed: readonly GoldItem[];
  /** Findings that cover no personal item (weak masks and items of other categories count as covered). */
  readonly wrong: readonly FoundItem[];
  /** Organisations' items and look-alikes that a finding calls a person's. */
  readonly mistaken: readonly Match[];
  /** Organisations' items that are left to a human: subject unknown, outcome review. */
  readonly reviewed: readonly Match[];
}

const DATE = /^(\d{4})\D+(\d{1,2})(?:\D+(\d{1,2}))?\D*$|^((?:18|19|20)\d\d)([01]\d)([0-3]\d)$/;

/**
 * The form in which a planted and a found value are compared: no spaces, hyphens or zero-width characters, narrow, no country prefix, an
 * extension without 转. A date by year, month and day: a spreadsheet stores its number, and each program writes it in its own way.
 */
export function canonical(value: string): string {
  const date = DATE.exec(value.normalize("NFKC").trim());
  if (date !== null)
    return date
      .slice(1)
      .map((part) => Number(part))
      .filter((part) => !Number.isNaN(part))
      .join("-");
  const narrow = value
    .replace(/\s*(?:[（([]at[）)\]]|＃|#)\s*(?=[\w-]+\.)/i, "@")
    .normalize("NFKC")
    .replace(/[\s\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff\-‐-―()（）]/g, "");
  const plain = narrow.replace(/(?<=\d)(?:转|分机|EXT\.?)(?=\d+$)/i, "");
  return plain.replace(/^(?:\+?86|0086)(?=1\d{10}$|0?\d{10,11}$)/, "").toUpperCase();
}

/** Pairs findings with planted items of the same file, category and value, one to one. */
export function compare(gold: readonly GoldItem[], found: readonly FoundItem[]): Comparison {
  const byFile = groupByPath(found);
  const matches: Match[] = [];
  const missed: GoldItem[] = [];
  const taken = new Set<FoundItem>();
  const take = (item: GoldItem): FoundItem | undefined => {
    const same = (byFile.get(item.path) ?? []).filter((one) => !taken.has(one) && covers(one, item));
    // Of equal values in one file the one in the same hiding place is meant.
    const best =
      same.find((one) => one.hidden === item.hidden && samePlace(one.place, item.place)) ??
      same.find((one) => one.hidden === item.hidden) ??
      same[0];
    if (best !== undefined) taken.add(best);
    return best;
  };
  const personal = gold.filter((item) => item.kind === "personal");
  for (const item of personal) {
    const hit = take(item);
    if (hit === undefined) missed.push(item);
    else matches.push({ gold: item, found: hit });
  }
  for (const item of gold) if (item.kind === "weak-mask") take(item);
  const mistaken: Match[] = [];
  const reviewed: Match[] = [];
  for (const item of gold) {
    if (item.kind === "personal" || item.kind === "weak-mask") continue;
    const hit = take(item);
    if (hit === undefined) continue;
    (item.kind === "organization" && hit.subject === "unknown" ? reviewed : mistaken).push({ gold: item, found: hit });
  }
  return { matches, missed, wrong: found.filter((one) => !taken.has(one)), mistaken, reviewed };
}

function covers(found: FoundItem, gold: GoldItem): boolean {
  if (found.category !== gold.category) return false;
  const [a, b] = [canonical(found.value), canonical(gold.value)];
  return a === b || a.includes(b) || (b.includes(a) && a.length * 2 >= b.length);
}

function groupByPath(items: readonly FoundItem[]): Map<string, FoundItem[]> {
  const groups = new Map<string, FoundItem[]>();
  for (const item of items) {
    const group = groups.get(item.path);
    if (group === undefined) groups.set(item.path, [item]);
    else group.push(item);
  }
  return groups;
}
