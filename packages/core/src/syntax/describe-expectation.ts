import { EOF, tokenLabel, tokenMatcher, type IToken, type TokenType } from "chevrotain";
import { sayList } from "../lib/say-list.ts";
import { fillSaid, type Said } from "../lib/said.ts";
import { didYouMean } from "../lib/suggest-names.ts";
import { claimStarts, clauseStarts, closeBrace, comma, fieldStarts, figure, itemStarts, text, word } from "./tokens.ts";

/** What should have stood somewhere, and what to do about it. */
export interface Expectation {
  readonly expected: Said;
  readonly advice: Said;
  /** Words of the language that could stand there. */
  readonly words: readonly string[];
}

/** What was expected at a mistake, put into words when it is asked for: most mistakes are only tried. */
export interface Expected {
  /** How many words after the one at which reading began are still right: the next one is to blame. */
  readonly ahead: number;
  readonly describe: () => Expectation;
}

/** Stands where nothing is known of what was expected. */
export const nothingExpected: Expectation = { expected: { en: "", nl: "" }, advice: { en: "", nl: "" }, words: [""] };

/** Says what stands at a token, for people. */
export function describeToken(token: IToken): string | Said {
  return tokenMatcher(token, text) ? { en: "a text", nl: "een tekst" } : `'${shorten(token.image)}'`;
}

function shorten(image: string): string {
  return image.length > 40 ? `${image.slice(0, 40)}…` : image;
}

/** Says of each kind of mistake that the parser finds what was expected. */
export interface Expecting {
  readonly mismatch: (found: {
    readonly expected: TokenType;
    readonly actual: IToken;
    readonly ruleName: string;
  }) => Expected;
  readonly redundant: (found: { readonly firstRedundant: IToken }) => Expected;
  readonly choice: (found: Choice) => Expected;
}

interface Choice {
  readonly paths: readonly (readonly TokenType[])[];
  readonly actual: readonly IToken[];
  readonly previous: IToken;
  readonly ruleName: string;
}

/** What is expected where a word is missing, where the file should end, and where something can be chosen. */
export const expecting: Expecting = {
  mismatch: ({ expected, actual, ruleName }) => ({
    ahead: 0,
    describe: () => complete(describeMismatch(expected, actual, ruleName)),
  }),
  redundant: ({ firstRedundant }) => ({ ahead: 0, describe: () => complete(describeTop(firstRedundant)) }),
  choice: ({ paths, actual, previous, ruleName }) => {
    const missing = describeMissingComma(previous, actual, ruleName);
    const ahead = missing === undefined ? Math.max(0, ...paths.map((path) => countRight(path, actual))) : 0;
    return { ahead, describe: () => complete(missing ?? describeChoice(paths, actual, ruleName)) };
  },
};

function complete(told: Told): Expectation {
  return { words: [""], ...told };
}

type Told = Pick<Expectation, "expected" | "advice"> & Partial<Expectation>;

function describeMismatch(expected: TokenType, actual: IToken, rule: string): Told {
  if (expected === EOF) {
    return describeTop(actual);
  }
  if (expected === closeBrace && rule in insideBraces) {
    return describeInside(actual, rule);
  }
  const label = sayToken(expected);
  if (expected === word) {
    return { expected: label, advice: adviceOnNames };
  }
  if (expected === figure) {
    return describeFigure(rule);
  }
  const otherwise = fillSaid(writeHere, { what: label });
  const words = [label.en.replaceAll("'", "")];
  return { expected: label, advice: didYouMean(actual.image, words, otherwise), words };
}

/** A date, a number, or the version of the language. */
function describeFigure(rule: string): Told {
  if (rule === "version") {
    return { expected: { en: "'1'", nl: "'1'" }, advice: { en: "Write 'waft 1'.", nl: "Schrijf 'waft 1'." } };
  }
  return rule === "date"
    ? { expected: { en: "a date", nl: "een datum" }, advice: adviceOnDates }
    : { expected: { en: "a number", nl: "een getal" }, advice: adviceOnNumbers };
}

const adviceOnNumbers: Said = {
  en: "Write a whole number, such as 5.",
  nl: "Schrijf een heel getal, zoals 5.",
};
const adviceOnNames: Said = {
  en: "Names are words with hyphens, such as 'like-of-share'.",
  nl: "Namen zijn woorden met streepjes, zoals 'like-of-share'.",
};
const adviceOnDates: Said = {
  en: "Write a year, a month or a day, such as 2016, 2016-03 or 2016-03-14.",
  nl: "Schrijf een jaar, een maand of een dag, zoals 2016, 2016-03 of 2016-03-14.",
};
const writeHere: Said = { en: "Write {what} here.", nl: "Schrijf hier {what}." };

/** How tokens that are no words are spoken of in Dutch. */
const dutchLabels: ReadonlyMap<string, string> = new Map([
  [tokenLabel(word), "een naam"],
  [tokenLabel(figure), "een datum of een getal"],
  [tokenLabel(text), "een tekst tussen dubbele aanhalingstekens"],
  [tokenLabel(EOF), "het einde van het bestand"],
]);

function sayToken(token: TokenType): Said {
  const en = tokenLabel(token);
  return { en, nl: dutchLabels.get(en) ?? en };
}

function describeTop(actual: IToken): Told {
  const otherwise: Said = {
    en: "A declaration begins with a word such as 'rule', 'source', 'form', 'part', 'action' or 'example'.",
    nl: "Een declaratie begint met een woord zoals 'rule', 'source', 'form', 'part', 'action' of 'example'.",
  };
  return {
    expected: { en: "a declaration", nl: "een declaratie" },
    advice: didYouMean(actual.image, itemStarts, otherwise),
    words: itemStarts,
  };
}

const insideBraces: Readonly<Record<string, { readonly what: Said; readonly starts: readonly string[] }>> = {
  rule: {
    what: { en: "a clause or '}'", nl: "een zin of '}'" },
    starts: clauseStarts.filter((start) => start !== "on"),
  },
  era: {
    what: { en: "'from', 'until', a rule or '}'", nl: "'from', 'until', een regel of '}'" },
    starts: ["from", "until", "rule"],
  },
  claimBody: {
    what: { en: "a line of a claim or '}'", nl: "een gegeven van een bewering of '}'" },
    starts: claimStarts,
  },
  source: {
    what: { en: "a line of a source or '}'", nl: "een gegeven van een bron of '}'" },
    starts: fieldStarts,
  },
};

function describeInside(actual: IToken, rule: string): Told {
  const { what = { en: "'}'", nl: "'}'" }, starts = [] } = insideBraces[rule] ?? {};
  const inside = adviseInside(actual, rule);
  const otherwise = rule === "rule" ? adviceOnClauses : fillSaid(beginsWith, { words: sayList(starts, "or") });
  return { expected: what, advice: inside ?? didYouMean(actual.image, starts, otherwise), words: starts };
}

const beginsWith: Said = {
  en: "What follows here begins with {words}; '}' ends it.",
  nl: "Wat hier volgt begint met {words}; '}' sluit het af.",
};
const adviceOnClauses: Said = {
  en: "A clause begins with a word such as 'when', 'shows', 'keeps', 'loses', 'counts for' or 'source'.",
  nl: "Een zin begint met een woord zoals 'when', 'shows', 'keeps', 'loses', 'counts for' of 'source'.",
};

function adviseInside(actual: IToken, rule: string): Said | undefined {
  if (actual.tokenType === comma) {
    return {
      en: "Leave the comma out: a list ends before the next clause.",
      nl: "Laat de komma weg: een lijst houdt op voor de volgende zin.",
    };
  }
  return rule === "rule" && actual.image === "on"
    ? {
        en: "'on' stands once, right after '{': name all acts there, as in 'on like, comment of post, share', or write two rules.",
        nl: "'on' staat er één keer, meteen na '{': noem daar alle handelingen, zoals in 'on like, comment of post, share', of schrijf twee regels.",
      }
    : undefined;
}

/** `post has image and text`: in a condition a part stands alone where another question should begin. */
function describeMissingComma(previous: IToken, actual: readonly IToken[], rule: string): Told | undefined {
  const [part, after] = actual;
  const joins = previous.image === "and" || previous.image === "or";
  const asks = after !== undefined && (after.image === "is" || after.image === "has");
  if (rule !== "atom" || !joins || asks || part === undefined || !tokenMatcher(part, word) || part.image === "post") {
    return undefined;
  }
  const advice = fillSaid(
    {
      en: "Between parts stands a comma, as in 'post has image, {part}'; '{word}' joins whole questions.",
      nl: "Tussen onderdelen staat een komma, zoals in 'post has image, {part}'; '{word}' verbindt hele vragen.",
    },
    { part: part.image, word: previous.image },
  );
  return { expected: { en: "a question with 'has' or 'is'", nl: "een vraag met 'has' of 'is'" }, advice };
}

const adviceOnHead: Said = {
  en: "Say whose rules these are, such as 'platform village'; a vocabulary begins with 'vocabulary'.",
  nl: "Zeg van wie deze regels zijn, zoals 'platform village'; een woordenschat begint met 'vocabulary'.",
};
const adviceOnShows: Said = {
  en: "Write 'shows it to', 'shows' a form 'to', or 'shows nothing'.",
  nl: "Schrijf 'shows it to', 'shows' een vorm 'to', of 'shows nothing'.",
};

function describeChoice(paths: readonly (readonly TokenType[])[], actual: readonly IToken[], rule: string): Told {
  const ahead = Math.max(0, ...paths.map((path) => countRight(path, actual)));
  const open = paths.filter((path) => countRight(path, actual) === ahead).map((path) => path[ahead]);
  const labels = [...new Set(open.flatMap((token) => token ?? []))].map((token) => sayToken(token));
  const words = labels.filter(({ en }) => en.startsWith("'")).map(({ en }) => en.slice(1, -1));
  const expected = sayList(labels.slice(0, 6), "or");
  const otherwise =
    rule === "shows" ? adviceOnShows : rule === "head" ? adviceOnHead : fillSaid(writeHere, { what: expected });
  return { expected, advice: didYouMean(actual[ahead]?.image ?? "", words, otherwise), words };
}

/** How many of the words that stand there are those of a path. */
function countRight(path: readonly TokenType[], actual: readonly IToken[]): number {
  const wrong = path.findIndex((expected, index) => {
    const token = actual[index];
    return token === undefined || !tokenMatcher(token, expected);
  });
  return wrong < 0 ? Math.max(0, path.length - 1) : wrong;
}
