import type { IToken } from "chevrotain";
import { findRuleHead, findRuleStart } from "./find-rule-start.ts";
import { isFirstOfLine } from "./is-first-of-line.ts";
import { readOn, readOnce, readPlainly, type ReadOnce, type Reading } from "./read-once.ts";
import type { Slip } from "./slips/slip.ts";
import { closeBrace, openBrace } from "./tokens.ts";

/** What a mistake weighs beside a token: what was expected is put together anew each time. */
const weightOfMistake = 500;
/** The same of a mistake with which the reading ends. */
const weightOfEnd = 50;

/** Up to how many tokens all slips are tried; of a larger piece the first that gets further is taken. */
const small = 600;
/** How many tokens before a rule are too many to be read over with each slip, though what they say is known. */
const farBefore = 2000;
/** How many tokens are read behind a mistake to see how many more a slip leaves. */
const far = 150;
/** How many tokens are read there behind those that are read otherwise: more than the parser looks ahead. */
const margin = 6;

/** A piece as far as it is read, and how much may be read again. */
export interface Trying {
  readonly state: ReadOnce;
  readonly hasHead: boolean;
  /** How many tokens stand before the piece: those that slips count as well. */
  readonly before: number;
  /** How many of its mistakes were looked into. */
  readonly handled: number;
  readonly work: number;
}

/** A slip that leads further, if there is one, and what is left of the work. */
export type Tried =
  | { readonly work: number; readonly slip: Slip; readonly state: ReadOnce }
  | { readonly work: number; readonly slip?: undefined };

/**
 * Reads again with what each slip says was meant, and takes the first that leaves no mistake, or the fewest. Most slips
 * lead no further or leave no mistake: both is seen without going on after one, as long as it is the first.
 */
export function trySlips(reading: Reading, trying: Trying, slips: Iterable<Slip>): Tried {
  const { state, handled } = trying;
  const at = nextOf(state, handled);
  const start =
    handled === 0 ? findRuleStart(state.tokens, at) : findRuleHead(state.tokens, at, nextOf(state, handled - 1));
  const tries = createTries(trying, slips, start);
  if (!state.isCut) {
    return tryNearly(reading, trying, [...tries]);
  }
  const { tried, left } = tryPlainly(reading, trying, tries);
  return left.length === 0 ? tried : tryThoroughly(reading, { ...trying, work: tried.work }, left);
}

/** A slip, and what it replaces in the piece. */
interface Try {
  readonly slip: Slip;
  readonly first: number;
  readonly after: number;
  /** Where what is read otherwise ends when it is replaced. */
  readonly end: number;
  /** Where reading can begin to see whether it leads further; 0 if with the piece alone. */
  readonly start: number;
  /** Whether braces are read otherwise: what that changes may be seen far behind. */
  readonly hasBraces: boolean;
}

function* createTries(trying: Trying, slips: Iterable<Slip>, ruleStart: number): Generator<Try> {
  for (const slip of slips) {
    yield* createTry(trying, slip, ruleStart);
  }
}

/** What stands around a piece is only there to be looked at. */
function createTry({ state, before }: Trying, slip: Slip, ruleStart: number): readonly Try[] {
  const first = slip.from - before;
  const after = first + slip.count;
  const end = first + slip.instead.length;
  const start = first > ruleStart ? ruleStart : 0;
  const hasBraces = [...slip.instead, ...state.tokens.slice(first, after)].some(isBrace);
  return first < 0 || after > state.tokens.length ? [] : [{ slip, first, after, end, start, hasBraces }];
}

function isBrace({ tokenType }: IToken): boolean {
  return tokenType === openBrace || tokenType === closeBrace;
}

/** The tokens from one place to another, with those that a slip says were meant. */
function replace(
  tokens: readonly IToken[],
  { slip, first, after }: Try,
  [from, to]: readonly [number, number],
): IToken[] {
  return tokens.slice(from, first).concat(slip.instead, tokens.slice(after, to));
}

interface TriedPlainly {
  readonly tried: Tried;
  /** What leads further, and leaves a mistake. */
  readonly left: readonly Try[];
}

function tryPlainly(reading: Reading, trying: Trying, tries: Iterable<Try>): TriedPlainly {
  let { work } = trying;
  const left: Try[] = [];
  const isLarge = trying.state.tokens.length > small;
  for (const one of tries) {
    if (work <= 0) {
      break;
    }
    const { read, weight } = readFurther(reading, trying, one);
    work -= weight;
    if (read === undefined) {
      continue;
    }
    if (!read.isCut || (isLarge && nextOf(read) > one.end + 1) || reachesRule(read, one)) {
      return { tried: { work, slip: one.slip, state: read }, left: [] };
    }
    left.push(one);
  }
  return { tried: { work }, left };
}

interface ReadFurther {
  readonly read?: ReadOnce;
  readonly weight: number;
}

/** Whether the next mistake stands in another rule: what comes there is not for this slip to say. */
function reachesRule(read: ReadOnce, { end, hasBraces }: Try): boolean {
  return !hasBraces && findRuleStart(read.tokens, nextOf(read)) >= end;
}

/** Reads with a slip up to the next mistake; nothing, if that does not stand behind what is read otherwise. */
function readFurther(reading: Reading, trying: Trying, one: Try): ReadFurther {
  const { tokens } = trying.state;
  const near = one.start > farBefore && !trying.hasHead ? readNear(reading, tokens, one) : { leads: true, weight: 0 };
  if (!near.leads) {
    return near;
  }
  const read = readPlainly(reading, replace(tokens, one, [0, tokens.length]), trying.hasHead);
  // What stands before the rule was read already.
  const weight = near.weight + weigh(read) - (read.isCut ? Math.min(one.start, nextOf(read)) : one.start);
  return nextOf(read) < one.end ? { weight } : { read, weight };
}

/** Sees by what stands near whether a slip can lead further. */
function readNear(
  reading: Reading,
  tokens: readonly IToken[],
  one: Try,
): { readonly leads: boolean; readonly weight: number } {
  const near = readPlainly(reading, replace(tokens, one, [one.start, one.after + margin]), false);
  return { leads: one.start + nextOf(near) >= one.end || closesMore(near, one.start), weight: weigh(near) };
}

/** Whether reading ended with a brace that closes what the rule stands in: that was not read. */
function closesMore({ tokens, mistakes }: ReadOnce, start: number): boolean {
  return start > 0 && tokens[mistakes[0]?.index ?? -1]?.tokenType === closeBrace;
}

/** Leaves out what leads no further, where that is to be seen. */
function tryNearly(reading: Reading, trying: Trying, tries: readonly Try[]): Tried {
  let { work } = trying;
  const left = tries.filter((one) => {
    const near = one.start > 0 && work > 0 ? readNear(reading, trying.state.tokens, one) : undefined;
    work -= near?.weight ?? 0;
    return near?.leads !== false;
  });
  return left.length === 0 ? { work } : tryThoroughly(reading, { ...trying, work }, left);
}

/** Only what stands near is read thoroughly with each slip, and then all of it once with the one that is taken. */
function tryThoroughly(reading: Reading, trying: Trying, tries: readonly Try[]): Tried {
  const { state, hasHead, handled } = trying;
  const { tokens } = state;
  const [from, to] = findNear(trying, tries);
  if (from === 0 && to >= tokens.length) {
    const whole = readOn(reading, state, hasHead);
    const work = whole === state ? trying.work : trying.work - weigh(whole);
    return tryOn(reading, { ...trying, state: whole, work }, tries);
  }
  const near = readOnce(reading, tokens.slice(from, to), hasHead && from === 0);
  const nearby = { ...trying, state: near, handled: from > 0 ? 0 : handled, work: trying.work - weigh(near) };
  const tried = tryOn(
    reading,
    nearby,
    tries.map((one) => ({ ...one, first: one.first - from, after: one.after - from, end: one.end - from })),
  );
  const one = tries.find(({ slip }) => slip === tried.slip);
  return one === undefined ? { work: tried.work } : makeSlip(reading, { ...trying, work: tried.work }, one);
}

/** Between which tokens it can be seen what a slip leaves: with braces, that is everywhere. */
function findNear({ state, handled }: Trying, tries: readonly Try[]): readonly [from: number, to: number] {
  const { tokens } = state;
  return tokens.length <= small && tries.some(({ hasBraces }) => hasBraces)
    ? [0, tokens.length]
    : [Math.min(...tries.map(({ start }) => start)), nextOf(state, handled) + far];
}

/** Reads all of a piece with a slip. */
function makeSlip(reading: Reading, { state: { tokens }, hasHead, handled, work }: Trying, one: Try): Tried {
  const all = replace(tokens, one, [0, tokens.length]);
  const state = handled > 0 ? readOnce(reading, all, hasHead) : readPlainly(reading, all, hasHead);
  return { slip: one.slip, state, work: work - weigh(state) };
}

function tryOn(reading: Reading, trying: Trying, tries: readonly Try[]): Tried {
  const { state, hasHead, handled } = trying;
  let { work } = trying;
  let best: { readonly slip: Slip; readonly state: ReadOnce } | undefined;
  for (const one of tries.filter(({ after }) => after <= state.tokens.length)) {
    if (work <= 0) {
      break;
    }
    const read = readOnce(reading, replace(state.tokens, one, [0, state.tokens.length]), hasHead);
    work -= weigh(read);
    const most = best?.state.mistakes.length ?? Infinity;
    if (read.mistakes.length < most && getsFurther(reading, trying, { read, end: one.end })) {
      best = { slip: one.slip, state: read };
      if (read.mistakes.length <= handled || state.tokens.length > small) {
        break;
      }
    }
  }
  return best === undefined ? { work } : { work, ...best };
}

/**
 * Whether a piece is read further than before: the next mistake stands behind what is read otherwise, on another line or
 * some way off.
 */
function getsFurther({ source }: Reading, { state, handled }: Trying, { read, end }: Further): boolean {
  const next = nextOf(read, handled);
  return read.mistakes.length < state.mistakes.length
    ? next >= end
    : next > end + 1 || (next > end && isFirstOfLine(source, read.tokens, next) && expectsMany(read, handled));
}

/** What was read with a slip, and where what it reads otherwise ends. */
interface Further {
  readonly read: ReadOnce;
  readonly end: number;
}

/** Whether a new clause or a new line could begin where a mistake is: what stands before it is read to its end. */
function expectsMany({ mistakes }: ReadOnce, handled: number): boolean {
  return (mistakes[handled]?.describe().words.length ?? 0) > mostWithin;
}

/** How many words can stand at a place within a clause, at most. */
const mostWithin = 5;

/** Where the next mistake stands, behind those that were looked into. */
function nextOf({ mistakes }: ReadOnce, handled = 0): number {
  return mistakes[handled]?.index ?? Infinity;
}

/** What a reading took, in tokens. */
function weigh({ tokens, mistakes, isCut }: ReadOnce): number {
  return isCut ? (mistakes[0]?.index ?? 0) + weightOfEnd : tokens.length + weightOfMistake * mistakes.length;
}
