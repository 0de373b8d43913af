/** The languages of the house. */
export type Language = "zh" | "en";

/** A sentence in both languages. */
export interface Words {
  readonly zh: string;
  readonly en: string;
}

/** Both sides of a sentence. */
export function words(zh: string, en: string): Words {
  return { zh, en };
}

/** The language by what was asked for, else by the locale of the environment: Chinese unless that names English. */
export function chooseLanguage(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked === "zh" || asked === "en") return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^en/i.test(locale) ? "en" : "zh";
}
