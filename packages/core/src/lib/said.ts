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
export function fillSaid(sentence: Said, pieces: Pieces): Said {
  return { en: fill(sentence, pieces, "en"), nl: fill(sentence, pieces, "nl") };
}

type Pieces = Readonly<Record<string, string | Said>>;

/** Sentences are filled in for whatever is tried as well, so this is done without patterns. */
function fill(sentence: Said, pieces: Pieces, language: Language): string {
  const template = sentence[language];
  let filled = "";
  let since = 0;
  for (let open = template.indexOf("{"); open >= 0; open = template.indexOf("{", open + 1)) {
    const close = template.indexOf("}", open);
    const name = template.slice(open + 1, close);
    const piece = close > open && Object.hasOwn(pieces, name) ? pieces[name] : undefined;
    if (piece !== undefined) {
      filled += template.slice(since, open) + inLanguage(piece, language);
      since = close + 1;
    }
  }
  return filled + template.slice(since);
}
