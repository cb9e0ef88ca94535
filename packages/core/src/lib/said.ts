/** The languages in which findings are told. */
export type Language = "en" | "nl";

/** A piece of a sentence in both languages; a name is the same in both and stays a text. */
export interface Said {
  readonly en: string;
  readonly nl: string;
}

/** The piece in one language. */
export function inLanguage(piece: string | Said, language: Language): string {
  return typeof piece === "string" ? piece : piece[language];
}

/** Puts pieces into a sentence: each `{slot}` of both languages is filled in, and one without a piece stays. */
export function fillSaid(sentence: Said, pieces: Readonly<Record<string, string | Said>>): Said {
  const given = new Map(Object.entries(pieces));
  const fill = (language: Language): string =>
    sentence[language].replaceAll(/\{(\w+)\}/gu, (slot, name: string) => inLanguage(given.get(name) ?? slot, language));
  return { en: fill("en"), nl: fill("nl") };
}
