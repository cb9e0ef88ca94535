/** The languages in which cards speak. */
export type Language = "en" | "nl";

/** A piece of a sentence in both languages. */
export interface Said {
  readonly en: string;
  readonly nl: string;
}
