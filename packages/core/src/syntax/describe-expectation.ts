import {
  EOF,
  tokenLabel,
  tokenMatcher,
  type IParserErrorMessageProvider,
  type IToken,
  type TokenType,
} from "chevrotain";
import { joinWords } from "../lib/join-words.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import { clauseStarts, closeBrace, comma, figure, itemStarts, text, word } from "./tokens.ts";

/** What should have stood somewhere, and what to do about it: two lines, carried as one text. */
export interface Expectation {
  readonly expected: string;
  readonly advice: string;
}

/** Reads back what the parser's message says. */
export function readExpectation(message: string): Expectation {
  const [expected = "", advice = ""] = message.split("\n");
  return { expected, advice };
}

/** Says what stands at a token, for people. */
export function describeToken(token: IToken): string {
  if (tokenMatcher(token, EOF)) {
    return "the end of the file";
  }
  return tokenMatcher(token, text) ? "a text" : `'${shorten(token.image)}'`;
}

function shorten(image: string): string {
  return image.length > 40 ? `${image.slice(0, 40)}…` : image;
}

/** The four places in which the parser puts what it expected into words. */
export const expectationMessages: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, actual, ruleName }) => write(describeMismatch(expected, actual, ruleName)),
  buildNotAllInputParsedMessage: ({ firstRedundant }) => write(describeTop(firstRedundant)),
  buildNoViableAltMessage: ({ expectedPathsPerAlt, actual, ruleName }) =>
    write(describeChoice(expectedPathsPerAlt.flat(), actual[0], ruleName)),
  buildEarlyExitMessage: ({ expectedIterationPaths, actual, ruleName }) =>
    write(describeChoice(expectedIterationPaths, actual[0], ruleName)),
};

function write({ expected, advice }: Expectation): string {
  return `${expected}\n${advice}`;
}

function describeMismatch(expected: TokenType, actual: IToken, rule: string): Expectation {
  if (expected === EOF) {
    return describeTop(actual);
  }
  if (expected === closeBrace && rule in insideBraces) {
    return describeInside(actual, rule);
  }
  const label = tokenLabel(expected);
  if (expected === word) {
    return { expected: label, advice: "Names are words with hyphens, such as 'like-of-share'." };
  }
  if (expected === figure) {
    return { expected: label, advice: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14." };
  }
  const advice = didYouMean(actual.image, [label.replaceAll("'", "")], `Write ${label} here.`);
  return { expected: label, advice };
}

function describeTop(actual: IToken): Expectation {
  return {
    expected: "a declaration",
    advice: didYouMean(actual.image, itemStarts, `A declaration begins with ${joinWords(itemStarts, "or")}.`),
  };
}

const insideBraces: Readonly<Record<string, { readonly what: string; readonly starts: readonly string[] }>> = {
  rule: { what: "a clause or '}'", starts: clauseStarts },
  era: { what: "'from', 'until', a rule or '}'", starts: ["from", "until", "rule"] },
  source: {
    what: "a line of a source or '}'",
    starts: ["title", "by", "url", "archived", "kind", "published", "seen"],
  },
};

function describeInside(actual: IToken, rule: string): Expectation {
  const { what = "'}'", starts = [] } = insideBraces[rule] ?? {};
  const all = actual.tokenType === comma ? "Leave the comma out: a list ends before the next clause." : undefined;
  return {
    expected: what,
    advice: all ?? didYouMean(actual.image, starts, `It can begin with ${joinWords(starts, "or")}; '}' ends it.`),
  };
}

function describeChoice(
  paths: readonly (readonly TokenType[])[],
  actual: IToken | undefined,
  rule: string,
): Expectation {
  const labels = [...new Set(paths.flatMap(([first]) => (first === undefined ? [] : [tokenLabel(first)])))];
  const words = labels.filter((label) => label.startsWith("'")).map((label) => label.slice(1, -1));
  const expected = joinWords(labels.slice(0, 6), "or");
  const otherwise =
    rule === "shows" ? "Write 'shows it to', 'shows' a form 'to', or 'shows nothing'." : `Write ${expected} here.`;
  return { expected, advice: didYouMean(actual?.image ?? "", words, otherwise) };
}
