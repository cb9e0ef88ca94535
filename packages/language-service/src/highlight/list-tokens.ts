import type { Span } from "@waft/core";
import { tokenize } from "@waft/core/internal";
import type { SemanticToken, TokenKind } from "../language-service.ts";
import type { Occurrence } from "../names/occurrence.ts";

/** What each stretch of a text is, for its colour; a word that is no name where it stands is one of the language. */
export function listTokens(
  text: string,
  names: readonly Occurrence[],
  { start: from, end: to }: Pick<Span, "start" | "end"> = { start: 0, end: text.length },
): readonly SemanticToken[] {
  const named = new Map(names.map((name) => [name.span.start, name]));
  const { tokens, docs, comments, strangeComments } = tokenize(text);
  const create = (kind: TokenKind, { image, startOffset }: Written, declares = false): SemanticToken => ({
    start: startOffset,
    end: startOffset + image.trimEnd().length,
    kind,
    declares,
  });
  const words = tokens.map((token): SemanticToken => {
    const name = named.get(token.startOffset);
    return name === undefined
      ? create(kindOf(token.tokenType.name, token.image), token)
      : create(name.kind === "era" ? "rule" : name.kind, token, name.declares !== "no");
  });
  return [
    ...words,
    ...docs.map((line) => create("documentation", line)),
    ...[...comments, ...strangeComments].map((line) => create("comment", line)),
  ]
    .filter(({ start, end }) => end > from && start < to)
    .toSorted((a, b) => a.start - b.start);
}

interface Written {
  readonly image: string;
  readonly startOffset: number;
}

function kindOf(token: string, image: string): TokenKind {
  if (token.endsWith("Text")) {
    return "string";
  }
  if (token === "Figure") {
    return /^\d{4}/u.test(image) ? "date" : "number";
  }
  return token.startsWith("Word") ? "keyword" : "operator";
}
