/** Stands for what is suppressed: three stars, whatever the length was. Not nothing, for then the text on both sides would run together. */
const SUPPRESSED = "***";

/** 抑制 (suppress): nothing of the value remains, not even its length. */
export function suppress(): string {
  return SUPPRESSED;
}
