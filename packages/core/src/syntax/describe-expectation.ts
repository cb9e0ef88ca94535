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
  /** How many words after the one at which reading began are still right: the next one is to blame. */
  readonly ahead: number;
}

/** Reads back what the parser's message says. */
export function readExpectation(message: string): Expectation {
  const [expected = "", advice = "", ahead = "0"] = message.split("\n");
  return { expected, advice, ahead: Number(ahead) };
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
  buildNoViableAltMessage: ({ expectedPathsPerAlt, actual, previous, ruleName }) =>
    write(
      describeMissingComma(previous, actual, ruleName) ?? describeChoice(expectedPathsPerAlt.flat(), actual, ruleName),
    ),
  buildEarlyExitMessage: ({ expectedIterationPaths, actual, ruleName }) =>
    write(describeChoice(expectedIterationPaths, actual, ruleName)),
};

function write({ expected, advice, ahead = 0 }: Omit<Expectation, "ahead"> & Partial<Expectation>): string {
  return `${expected}\n${advice}\n${ahead}`;
}

type Told = Omit<Expectation, "ahead">;

function describeMismatch(expected: TokenType, actual: IToken, rule: string): Told {
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

function describeTop(actual: IToken): Told {
  return {
    expected: "a declaration",
    advice: didYouMean(actual.image, itemStarts, `A declaration begins with ${joinWords(itemStarts, "or")}.`),
  };
}

const insideBraces: Readonly<Record<string, { readonly what: string; readonly starts: readonly string[] }>> = {
  rule: { what: "a clause or '}'", starts: clauseStarts.filter((start) => start !== "on") },
  era: { what: "'from', 'until', a rule or '}'", starts: ["from", "until", "rule"] },
  source: {
    what: "a line of a source or '}'",
    starts: ["title", "by", "url", "archived", "kind", "published", "seen"],
  },
};

function describeInside(actual: IToken, rule: string): Told {
  const { what = "'}'", starts = [] } = insideBraces[rule] ?? {};
  const all = adviseInside(actual, rule);
  return {
    expected: what,
    advice: all ?? didYouMean(actual.image, starts, `It can begin with ${joinWords(starts, "or")}; '}' ends it.`),
  };
}

/** `post has image and text`: in a condition a part stands alone where another question should begin. */
function describeMissingComma(previous: IToken, actual: readonly IToken[], rule: string): Expectation | undefined {
  const [part, after] = actual;
  const joins = previous.image === "and" || previous.image === "or";
  const asks = after !== undefined && (after.image === "is" || after.image === "has");
  if (rule !== "atom" || !joins || asks || part === undefined || !tokenMatcher(part, word) || part.image === "post") {
    return undefined;
  }
  const advice = `Between parts stands a comma, as in 'post has image, ${part.image}'; '${previous.image}' joins whole questions.`;
  return { expected: "a question with 'has' or 'is'", advice, ahead: 0 };
}

function adviseInside(actual: IToken, rule: string): string | undefined {
  if (actual.tokenType === comma) {
    return "Leave the comma out: a list ends before the next clause.";
  }
  return rule === "rule" && actual.image === "on" ? "'on' stands once, right after the '{' of its rule." : undefined;
}

function describeChoice(
  paths: readonly (readonly TokenType[])[],
  actual: readonly IToken[],
  rule: string,
): Expectation {
  const ahead = Math.max(0, ...paths.map((path) => countRight(path, actual)));
  const open = paths.filter((path) => countRight(path, actual) === ahead).map((path) => path[ahead]);
  const labels = [...new Set(open.flatMap((token) => (token === undefined ? [] : [tokenLabel(token)])))];
  const words = labels.filter((label) => label.startsWith("'")).map((label) => label.slice(1, -1));
  const expected = joinWords(labels.slice(0, 6), "or");
  const otherwise =
    rule === "shows" ? "Write 'shows it to', 'shows' a form 'to', or 'shows nothing'." : `Write ${expected} here.`;
  return { expected, advice: didYouMean(actual[ahead]?.image ?? "", words, otherwise), ahead };
}

/** How many of the words that stand there are those of a path. */
function countRight(path: readonly TokenType[], actual: readonly IToken[]): number {
  const wrong = path.findIndex((expected, index) => {
    const token = actual[index];
    return token === undefined || !tokenMatcher(token, expected);
  });
  return wrong < 0 ? Math.max(0, path.length - 1) : wrong;
}
