import { type Language, type ReportWords, WORDS } from "./words.js";

/** The names that reports give to categories, outcomes, ways of hiding and places, for the terminal. */
export function reportNames(
  language: Language,
): Pick<ReportWords, "category" | "outcome" | "subject" | "hidden" | "place"> {
  return WORDS[language];
}
