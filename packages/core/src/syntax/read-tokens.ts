import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { SourceFile, Span } from "../text/source-file.ts";
import { type Expectation, readExpectation } from "./describe-expectation.ts";
import type { FileParser, ParsedFile } from "./file-parser.ts";
import { findSlips } from "./slips/find-slips.ts";
import { endOf, reportSlip, type Slip, type SlipPlace } from "./slips/slip.ts";
import { endOfStrange, readStrange } from "./slips/strange-meanings.ts";
import type { TokenizedText } from "./tokenize.ts";

/** What is read: the text, what it consists of, and the tokens of it that are left to read. */
export interface Reading {
  readonly source: SourceFile;
  readonly tokenized: TokenizedText;
  readonly tokens: readonly IToken[];
  readonly parser: FileParser;
}

/** What was read, and what was found wrong with it. */
export interface ReadTokens {
  readonly parsed: ParsedFile;
  readonly wrong: readonly Diagnostic[];
  /** What is part of a finding already: characters in it are no findings of their own. */
  readonly covered: readonly Span[];
}

/** The most mistakes that are looked into. */
const mostMistakes = 100;
/** What a mistake weighs beside a token: what was expected is put together anew each time. */
const weightOfMistake = 500;
/** How much of a file is read again at most to find out what was meant, in tokens. */
const mostWork = 300_000;
/** From how many tokens on a file is large: nobody waits for that to be read again and again. */
const large = 7000;
/** How many times a large file is read again at most. */
const mostTimes = 1;
/** With more mistakes than that a large file is not read again: it would help with one of them. */
const fewMistakes = 10;

/**
 * Reads tokens, and goes on after each mistake as if what was meant stood there: a slip is one finding, and what
 * follows is read rightly. What may have been meant is tried by reading again: a file in order is read once, and any
 * other at most as often as its work lasts.
 */
export function readTokens(reading: Reading): ReadTokens {
  let state = readOnce(reading, reading.tokens);
  const slips: Slip[] = [];
  const told: Diagnostic[] = [];
  let handled = 0;
  let work = findWork(state);
  while (handled < Math.min(state.mistakes.length, mostMistakes - slips.length)) {
    const place = placeOf(reading, state, handled);
    const tried = tryToRead(reading, { ...state, handled, work }, work > 0 ? findSlips(place) : []);
    work = tried.work;
    if (tried.slip === undefined) {
      told.push(...(followsStrange(place) ? [] : [reportSlip(place, {})]));
      handled += 1;
    } else {
      slips.push(tried.slip);
      state = tried.state;
    }
  }
  const found = slips.flatMap(({ finding }) => finding ?? []);
  const rest = state.mistakes.slice(handled).map((_, more) => reportSlip(placeOf(reading, state, handled + more), {}));
  return {
    parsed: state.parsed,
    wrong: [...told, ...found, ...rest, ...state.found],
    covered: slips.flatMap(({ covers }) => covers ?? []),
  };
}

function findWork({ tokens, mistakes }: State): number {
  if (tokens.length < large) {
    return mostWork;
  }
  return mistakes.length > fewMistakes ? 0 : mostTimes * tokens.length;
}

/** A mistake: the token to blame, by its place among all, and what was expected. */
interface Mistake {
  readonly index: number;
  readonly expectation: Expectation;
}

/** Tokens, read once. */
interface State {
  readonly tokens: readonly IToken[];
  readonly parsed: ParsedFile;
  readonly found: readonly Diagnostic[];
  readonly mistakes: readonly Mistake[];
}

function readOnce({ source, tokenized, parser }: Reading, tokens: readonly IToken[]): State {
  const { parsed, found } = parser.read({ path: source.path, tokens: [...tokens], docs: tokenized.docs });
  const { errors } = parser;
  let last = 0;
  const mistakes = errors.map(({ token, message }): Mistake => {
    const expectation = readExpectation(message);
    // Mistakes come nearly in order: each is looked for from the one before on.
    const further = tokens.indexOf(token, last);
    const place = further < 0 ? tokens.lastIndexOf(token, last) : further;
    last = place < 0 ? last : place;
    return { index: Math.min((place < 0 ? tokens.length : place) + expectation.ahead, tokens.length), expectation };
  });
  return { tokens, parsed, found, mistakes };
}

type Tried =
  | { readonly work: number; readonly slip: Slip; readonly state: State }
  | { readonly work: number; readonly slip?: undefined };

/** Reads again with what each slip says was meant, until one gets further. */
function tryToRead(
  reading: Reading,
  before: State & { readonly handled: number; readonly work: number },
  slips: readonly Slip[],
): Tried {
  let { work } = before;
  for (const slip of slips) {
    if (work <= 0) {
      break;
    }
    const { from, count, instead } = slip;
    const state = readOnce(reading, [
      ...before.tokens.slice(0, from),
      ...instead,
      ...before.tokens.slice(from + count),
    ]);
    work -= state.tokens.length + weightOfMistake * state.mistakes.length;
    const next = state.mistakes[before.handled]?.index ?? Infinity;
    const end = from + instead.length;
    const isFewer = state.mistakes.length < before.mistakes.length;
    if (isFewer ? next >= end : next > end + 1) {
      return { work, slip, state };
    }
  }
  return { work };
}

function placeOf({ source, tokenized }: Reading, { tokens, mistakes }: State, at: number): SlipPlace {
  const { index, expectation } = mistakes[at] ?? { index: tokens.length, expectation: readExpectation("") };
  const before = tokens[index - 1];
  const start = before === undefined ? 0 : endOf(before);
  const run = findRun(tokenized.strange, start);
  const end = tokens[index]?.startOffset ?? source.text.length;
  const strange =
    run !== undefined && run.offset < end ? source.text.slice(run.offset, endOfStrange(source.text, run)) : "";
  return { source, tokens, index, expectation, strange };
}

/** The first run of strange characters that begins at an offset or behind it. */
function findRun(runs: TokenizedText["strange"], from: number): TokenizedText["strange"][number] | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const isBefore = (runs[middle]?.offset ?? 0) < from;
    low = isBefore ? middle + 1 : low;
    high = isBefore ? high : middle;
  }
  return runs[low];
}

/** Strange characters are a finding already; what stands behind one that is only too much is another mistake. */
function followsStrange({ strange }: SlipPlace): boolean {
  return strange !== "" && readStrange(strange)?.instead !== "";
}
