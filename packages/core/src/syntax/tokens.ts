import { createToken, Lexer, type TokenType } from "chevrotain";

/** A name; every word of the language is one as well, so that none is reserved. */
export const word: TokenType = createToken({
  name: "Word",
  label: "a name",
  pattern: /[A-Za-z\u00C0-\u024F\u0370-\u1FFF\u3040-\uD7FF][\w\u00C0-\u024F\u0370-\u1FFF\u3040-\uD7FF-]*/,
  line_breaks: false,
});

const clauseWords = [
  "when",
  "from",
  "until",
  "review",
  "shows",
  "becomes",
  "refused",
  "keeps",
  "cuts",
  "links",
  "loses",
  "copies",
  "unknown",
  "adds",
  "allows",
  "raises",
  "counts",
  "tells",
  "source",
  "inferred",
  "against",
  "on",
] as const;

const itemWords = [
  "use",
  "posts",
  "actor",
  "part",
  "person",
  "form",
  "action",
  "audience",
  "attribute",
  "counter",
  "era",
  "rule",
  "otherwise",
  "example",
  "claim",
  "goal",
] as const;

const smallWords = [
  "waft",
  "platform",
  "vocabulary",
  "have",
  "has",
  "always",
  "added",
  "by",
  "author",
  "of",
  "is",
  "refines",
  "post",
  "anything",
  "it",
  "nothing",
  "to",
  "some",
  "everything",
  "else",
  "for",
  "nobody",
  "about",
  "and",
  "or",
  "not",
  "no",
  "title",
  "url",
  "archived",
  "kind",
  "published",
  "seen",
  "extends",
  "as",
  "bridge",
  "at",
  "least",
  "chosen",
  "with",
  "without",
  "after",
  "any",
  "never",
  "sometimes",
  "preferably",
  "sees",
  "whole",
  "cut",
  "live",
  "copied",
  "reaches",
  "misses",
  "unsure",
  "shown",
  "silent",
  "gone",
  "decided",
] as const;

/** A word with a place in the grammar. */
export type Keyword = (typeof clauseWords)[number] | (typeof itemWords)[number] | (typeof smallWords)[number];

const names: readonly Keyword[] = [...clauseWords, ...itemWords, ...smallWords];

/** The pattern of a name reads these as well: which names are words of the language is looked up. */
function createKeyword(name: Keyword): TokenType {
  return createToken({ name: `Word-${name}`, label: `'${name}'`, pattern: Lexer.NA, categories: [word] });
}

const keywordTokens: ReadonlyMap<string, TokenType> = new Map(names.map((name) => [name, createKeyword(name)]));

/** The token of each word of the language: a field is found faster than an entry of a map. */
export const words: Readonly<Record<Keyword, TokenType>> = gatherWords();

function gatherWords(): Record<Keyword, TokenType> {
  const found: Partial<Record<Keyword, TokenType>> = Object.fromEntries(keywordTokens);
  if (!hasAll(found)) {
    throw new Error("A word of the language has no token.");
  }
  return found;
}

function hasAll(found: Partial<Record<Keyword, TokenType>>): found is Record<Keyword, TokenType> {
  return names.every((name) => name in found);
}

/** The token of what is written, if it is a word of the language. */
export function findKeyword(image: string): TokenType | undefined {
  return keywordTokens.get(image);
}

/** The words with which a clause of a rule can begin. */
export const clauseStarts: readonly string[] = clauseWords;
/** The words with which a line of a source begins. */
export const fieldStarts: readonly Keyword[] = ["title", "by", "url", "archived", "kind", "published", "seen"];
/** The words with which a property begins. */
export const propertyStarts: readonly Keyword[] = [
  "sees",
  "reaches",
  "misses",
  "unsure",
  "counts",
  "tells",
  "shown",
  "silent",
  "gone",
  "refused",
  "is",
  "decided",
];
/** The words that say how parts are seen. */
export const seenWords: readonly Keyword[] = ["whole", "cut", "live", "copied"];
/** The words with which a line of a claim or a goal begins. */
export const claimStarts: readonly Keyword[] = [
  "at",
  "from",
  "until",
  "for",
  "when",
  "after",
  "always",
  "never",
  "sometimes",
  "preferably",
];
/** The words with which the head of a file can begin. */
export const headStarts: readonly Keyword[] = ["platform", "vocabulary", "bridge"];
/** The words with which a declaration can begin. */
export const itemStarts: readonly string[] = ["source", ...itemWords];

/** A date or a number: anything that begins with a digit. */
export const figure: TokenType = createToken({
  name: "Figure",
  label: "a date or a number",
  pattern: /\d[\w-]*/,
});

/** A text between double quotes, on one line. */
export const text: TokenType = createToken({
  name: "Text",
  label: "a text between double quotes",
  pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*"/,
});

/** A text whose closing quote is missing: read to the end of its line, and reported. */
export const openText: TokenType = createToken({
  name: "OpenText",
  label: "a text without its closing quote",
  pattern: /"(?:[^"\\\r\n]|\\[^\r\n])*\\?/,
  categories: [text],
});

const marksByCode = new Map<number, TokenType>();

/** The tokens of one character, by its code. */
export const marks: ReadonlyMap<number, TokenType> = marksByCode;

function createMark(name: string, mark: string): TokenType {
  const token = createToken({ name, label: `'${mark}'`, pattern: mark });
  marksByCode.set(mark.charCodeAt(0), token);
  return token;
}

/** `{` */
export const openBrace: TokenType = createMark("OpenBrace", "{");
/** `}` */
export const closeBrace: TokenType = createMark("CloseBrace", "}");
/** `(` */
export const openBracket: TokenType = createMark("OpenBracket", "(");
/** `)` */
export const closeBracket: TokenType = createMark("CloseBracket", ")");
/** `,` */
export const comma: TokenType = createMark("Comma", ",");
/** `.` */
export const dot: TokenType = createMark("Dot", ".");
/** `|` */
export const bar: TokenType = createMark("Bar", "|");
/** `*` */
export const star: TokenType = createMark("Star", "*");
/** `+` */
export const plus: TokenType = createMark("Plus", "+");
/** `?` */
export const question: TokenType = createMark("Question", "?");
/** `=` */
export const equals: TokenType = createMark("Equals", "=");

const space = createToken({ name: "Space", pattern: /[\s\uFEFF]+/, group: Lexer.SKIPPED, line_breaks: true });
/** A line of documentation. */
export const doc: TokenType = createToken({ name: "Doc", pattern: /\/\/\/[^\n\r]*/, group: "docs" });
/** A comment, to the end of its line. */
export const comment: TokenType = createToken({ name: "Comment", pattern: /\/\/[^\n\r]*/, group: "comments" });

/** A comment as other languages write it: read over, and reported. */
export const strangeComment: TokenType = createToken({
  name: "StrangeComment",
  pattern: /#[^\n\r]*|\/\*[\s\S]*?\*\/|\/\*[^\n\r]*/,
  group: "strangeComments",
  line_breaks: true,
});

/** A text between other quotes: taken as a text, and reported. */
export const strangeText: TokenType = createToken({
  name: "StrangeText",
  label: "a text between other quotes",
  pattern: /['‘’‚][^'‘’\r\n]*['‘’]|[“”„][^“”\r\n]*[“”]|[«»][^«»\r\n]*[«»]|`[^`\r\n]*`/,
  categories: [text],
});

/** An address without quotes: no text, and no name with a comment behind it. */
export const address: TokenType = createToken({
  name: "Address",
  label: "an address",
  pattern: /https?:\/\/[^\s"]*/,
});

/** All tokens, in the order in which they are tried. */
export const allTokens: readonly TokenType[] = [
  space,
  doc,
  comment,
  strangeComment,
  text,
  strangeText,
  openText,
  figure,
  openBrace,
  closeBrace,
  openBracket,
  closeBracket,
  comma,
  dot,
  bar,
  star,
  plus,
  question,
  equals,
  address,
  word,
  ...keywordTokens.values(),
];
