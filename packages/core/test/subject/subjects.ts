import { createDetector } from "../../src/index.js";

export const detector = createDetector({ organizations: true });

/** Each finding of the category as `value subject`. */
export function subjects(text: string, category: string): readonly string[] {
  return detector
    .detect(text)
    .filter((finding) => finding.category === category)
    .map((finding) => `${finding.value} ${finding.subject}`);
}
