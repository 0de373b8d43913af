import { CATEGORY_TITLES, createDetector } from "@tuomin/core";
import type { Words } from "../messages/words.js";

/** What is told by its own form, wherever it stands. */
const CATEGORIES = ["id-number", "bank-account", "phone", "email"] as const;

/** Tells the category of personal information in a short text, null where there is none: people write it into reasons. */
export function createPersonal(): (text: string) => Words | null {
  const detector = createDetector({ categories: CATEGORIES });
  return (text) => {
    const [found] = detector.detect(text);
    return found === undefined ? null : CATEGORY_TITLES[found.category];
  };
}
