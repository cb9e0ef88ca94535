import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { mostFindings } from "../diagnostics/limit-findings.ts";
import type { Span } from "../text/source-file.ts";
import type { ParsedFile } from "./file-parser.ts";
import { findAnnounced } from "./find-announced.ts";
import { readPiece, type Piece, type ReadPiece } from "./read-piece.ts";
import { readPlainly, type ReadOnce, type Reading } from "./read-once.ts";
import { splitTokens } from "./split-tokens.ts";
import { leaveOutCovered } from "./leave-out-covered.ts";
import type { AnnouncedName } from "./tree.ts";

/** What was read, and what was found wrong with it. */
export interface ReadTokens {
  readonly parsed: ParsedFile;
  readonly wrong: readonly Diagnostic[];
  /** What is part of a finding already: characters in it are no findings of their own. */
  readonly covered: readonly Span[];
}

/** The most mistakes that are looked into. */
const mostMistakes = 100;
/** How much is read again at most to find out what was meant, in tokens. */
const mostWork = 300_000;
/** From how many tokens on a file is large: nobody waits for that to be read again and again. */
const large = 7000;
/** How often all of a large file may be read again, and how many tokens beyond that. */
const [timesOfLarge, workOfLarge] = [1, 40_000];

/** How many tokens behind a mistake are read together; where there is none in them, four times as many follow. */
const fewest = 500;

/** How many tokens before and behind a declaration are looked at to say what is wrong with it. */
const [lead, tail] = [10, 60];

/**
 * Reads tokens, and goes on after each mistake as if what was meant stood there: a slip is one finding, and what
 * follows is read rightly. What may have been meant is tried by reading the declaration again in which the mistake
 * stands: a file in order is read once, and each declaration of any other as often as the work lasts.
 */
export function readTokens(reading: Reading, tokens: readonly IToken[]): ReadTokens {
  const whole = readPlainly(reading, tokens, true);
  if (!whole.isCut) {
    return { parsed: whole.parsed, wrong: whole.found, covered: [] };
  }
  const read = readPieces({ ...reading, known: new Map() }, whole);
  return {
    parsed: joinParsed(
      read.flatMap(({ parsed }) => parsed ?? []),
      findAnnounced(reading.source, tokens),
    ),
    wrong: read.flatMap(({ wrong }) => wrong),
    covered: read.flatMap(({ covered }) => covered),
  };
}

/** How much may still be read again, and how many mistakes be looked into. */
type Left = Pick<Piece, "work" | "mistakes">;
type Outcome = Pick<ReadPiece, "parsed" | "wrong" | "covered">;

/**
 * Reads each declaration that has a mistake by itself, and those between them together. With more findings than are told,
 * declarations that have mistakes are left out.
 */
function readPieces(reading: Reading, whole: ReadOnce): readonly Outcome[] {
  const pieces = splitTokens(reading.source, whole.tokens, true);
  const read: Outcome[] = [];
  let left: Left = { work: allowWork(whole.tokens), mistakes: mostMistakes };
  let before: readonly IToken[] = [];
  let most = fewest;
  let isOver = false;
  let run: Run = { ...whole, from: 0, to: pieces.length };
  while (run.from < pieces.length) {
    const at = run.isCut ? findPiece(pieces, run) : run.to;
    read.push(...keepBefore(run, at, pieces[at]));
    isOver ||= run.isCut && isFull(reading, read, pieces[at]);
    if (run.isCut && !isOver) {
      before = takeBefore(pieces, run, at) ?? before;
      const done = readWrong(reading, pieces, { at, before, left, first: takeMistake(pieces, at, run) });
      read.push(...done.read);
      ({ before, left } = done);
    }
    most = run.isCut ? fewest : 4 * most;
    run = readRun(reading, pieces, { from: run.isCut ? at + 1 : at, most });
  }
  return read;
}

/** Whether more is found before a piece than is told of a file: nobody hears of what is wrong with it. */
function isFull({ strange }: Reading, read: readonly Outcome[], piece: readonly IToken[] | undefined): boolean {
  const start = piece?.[0]?.startOffset ?? 0;
  const covered = read.flatMap((one) => one.covered);
  let told = read.reduce((count, { wrong }) => count + wrong.length, 0);
  for (const one of strange) {
    if (told > mostFindings || one.span.start >= start) {
      break;
    }
    told += leaveOutCovered([one], covered).length;
  }
  return told > mostFindings;
}

/** Some pieces, read together. */
interface Run extends ReadOnce {
  readonly from: number;
  readonly to: number;
}

/** Reads the next pieces together, up to the first mistake. */
function readRun(
  reading: Reading,
  pieces: readonly (readonly IToken[])[],
  { from, most }: { readonly from: number; readonly most: number },
): Run {
  const tokens: IToken[] = [];
  let to = from;
  for (let piece = pieces[to]; piece !== undefined && tokens.length < most; piece = pieces[to]) {
    tokens.push(...piece);
    to += 1;
  }
  return { ...readPlainly(reading, tokens, false), from, to };
}

/** Finds the piece in which a mistake is. */
function findPiece(pieces: readonly (readonly IToken[])[], { reached, from, to }: Run): number {
  let at = from;
  while (at + 1 < to && (pieces[at + 1]?.[0]?.startOffset ?? Infinity) <= reached) {
    at += 1;
  }
  return at;
}

function allowWork({ length }: readonly IToken[]): number {
  return length < large ? mostWork : timesOfLarge * length + workOfLarge;
}

/** What stands before a piece, if that was read with it. */
function takeBefore(pieces: readonly (readonly IToken[])[], { from }: Run, at: number): readonly IToken[] | undefined {
  return at > from ? pieces[at - 1]?.slice(-lead) : undefined;
}

/** How many tokens the parser looks ahead, and one more. */
const ahead = 4;

/** The piece as far as it was read with others; nothing, if what stands behind it may have had a part in the mistake. */
function takeMistake(pieces: readonly (readonly IToken[])[], at: number, run: Run): ReadOnce | undefined {
  const tokens = pieces[at] ?? [];
  const [mistake] = run.mistakes;
  const before = pieces.slice(run.from, at).reduce((count, { length }) => count + length, 0);
  const index = (mistake?.index ?? 0) - before;
  return mistake === undefined || index < 0 || index + ahead > tokens.length
    ? undefined
    : { ...run, tokens, mistakes: [{ ...mistake, index }] };
}

/** What was read before a piece: that is in order. */
function keepBefore(
  { parsed, found, from }: Run,
  at: number,
  piece: readonly IToken[] | undefined,
): readonly Outcome[] {
  const end = piece?.[0]?.startOffset ?? Infinity;
  const isBefore = ({ span }: { readonly span: Span }): boolean => span.start < end;
  const { node, version } = parsed;
  const [uses, postsHave] = [node.uses.filter(isBefore), node.postsHave.filter(isBefore)];
  const kept = { ...node, uses, postsHave, items: node.items.filter(isBefore) };
  return at === from
    ? []
    : [{ parsed: { node: kept, ...(version && { version }) }, wrong: found.filter(isBefore), covered: [] }];
}

interface Wrong {
  readonly at: number;
  readonly before: readonly IToken[];
  readonly left: Left;
  /** How far the piece is read. */
  readonly first?: ReadOnce | undefined;
}

interface ReadWrong extends Omit<Wrong, "at" | "first"> {
  readonly read: readonly Outcome[];
}

/** Reads a piece in which there is a mistake, and the pieces of which it consists as it was meant. */
function readWrong(
  reading: Reading,
  pieces: readonly (readonly IToken[])[],
  { at, before: lastBefore, left: { work: leftWork, mistakes: leftMistakes }, first }: Wrong,
): ReadWrong {
  const waiting: (readonly IToken[])[] = [pieces[at] ?? []];
  const read: Outcome[] = [];
  let before = lastBefore;
  let left: Left = { work: leftWork, mistakes: leftMistakes };
  let hasHead = at === 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const done = readPiece(reading, {
      before,
      tokens: next,
      after: takeAfter(waiting, pieces.slice(at + 1, at + 1 + tail)),
      hasHead,
      ...left,
      ...(read.length === 0 && first !== undefined ? { first } : {}),
    });
    read.push(done);
    left = { work: done.work, mistakes: done.mistakes };
    if (done.again === undefined) {
      before = next.slice(-lead);
      hasHead = false;
    } else {
      // A slip divided it: what may be wrong with each declaration is tried with that alone.
      waiting.push(...done.again.toReversed());
    }
  }
  return { read, before, left };
}

/** What follows the piece that is read: the last piece that waits is the next. */
function takeAfter(
  waiting: readonly (readonly IToken[])[],
  following: readonly (readonly IToken[])[],
): readonly IToken[] {
  const after: IToken[] = [];
  for (const piece of [...waiting.toReversed(), ...following]) {
    if (after.length >= tail) {
      break;
    }
    after.push(...piece.slice(0, tail));
  }
  return after;
}

function joinParsed(all: readonly ParsedFile[], announced: readonly AnnouncedName[]): ParsedFile {
  const [first] = all;
  const nodes = all.map(({ node }) => node);
  return {
    ...(first?.version === undefined ? {} : { version: first.version }),
    node: {
      ...(first?.node.head === undefined ? {} : { head: first.node.head }),
      announced,
      uses: nodes.flatMap(({ uses }) => uses),
      postsHave: nodes.flatMap(({ postsHave }) => postsHave),
      items: nodes.flatMap(({ items }) => items),
    },
  };
}
