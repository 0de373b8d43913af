import { canonical, type FoundItem, type GoldItem } from "./score.js";

/** The categories a mask is looked at in. */
const MASKED = new Set(["id-number", "phone", "bank-account"]);

export interface WeakMasks {
  readonly weak: readonly GoldItem[];
  readonly well: readonly GoldItem[];
  readonly missed: readonly GoldItem[];
  /** Well-masked values called weak. */
  readonly mistaken: readonly GoldItem[];
  readonly others: readonly FoundItem[];
}

/** Which planted weak masks are found as such, and which well-masked values are called weak; one to one. */
export function compareWeakMasks(gold: readonly GoldItem[], found: readonly FoundItem[]): WeakMasks {
  const masks = (kind: GoldItem["kind"]): GoldItem[] =>
    gold.filter((item) => item.kind === kind && MASKED.has(item.category));
  const called = found.filter((item) => item.rule === "weak-mask");
  const taken = new Set<FoundItem>();
  const take = (item: GoldItem): boolean => {
    const hit = called.find(
      (one) => !taken.has(one) && one.path === item.path && canonical(one.value) === canonical(item.value),
    );
    if (hit !== undefined) taken.add(hit);
    return hit !== undefined;
  };
  const [weak, well] = [masks("weak-mask"), masks("well-masked")];
  const missed = weak.filter((item) => !take(item));
  const mistaken = well.filter(take);
  return { weak, well, missed, mistaken, others: called.filter((item) => !taken.has(item)) };
}
