import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source-file.ts";
import type { ParsedFile } from "./file-parser.ts";
import { findAnnounced } from "./find-announced.ts";
import { readPiece, type Piece, type ReadPiece } from "./read-piece.ts";
import { readInOrder, type Reading } from "./read-once.ts";
import { splitTokens } from "./split-tokens.ts";
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
const [timesOfLarge, workOfLarge] = [1, 60_000];

/** How many tokens before and behind a declaration are looked at to say what is wrong with it. */
const [lead, tail] = [10, 60];

/**
 * Reads tokens, and goes on after each mistake as if what was meant stood there: a slip is one finding, and what
 * follows is read rightly. What may have been meant is tried by reading the declaration again in which the mistake
 * stands: a file in order is read once, and each declaration of any other as often as the work lasts.
 */
export function readTokens(reading: Reading, tokens: readonly IToken[]): ReadTokens {
  const whole = readInOrder(reading, tokens, true);
  if (whole !== undefined) {
    return { parsed: whole.parsed, wrong: whole.found, covered: [] };
  }
  const read = readPieces(reading, tokens);
  return {
    parsed: joinParsed(
      read.flatMap(({ parsed }) => parsed ?? []),
      findAnnounced(reading.source, tokens),
    ),
    wrong: read.flatMap(({ wrong }) => wrong),
    covered: read.flatMap(({ covered }) => covered),
  };
}

function readPieces(reading: Reading, tokens: readonly IToken[]): readonly ReadPiece[] {
  const waiting = splitTokens(reading.source, tokens, true).toReversed();
  const read: ReadPiece[] = [];
  let work = tokens.length < large ? mostWork : timesOfLarge * tokens.length + workOfLarge;
  let mistakes = mostMistakes;
  let before: readonly IToken[] = [];
  let hasHead = true;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const piece: Piece = { before, tokens: next, after: takeAfter(waiting), hasHead, work, mistakes };
    const done = readPiece(reading, piece);
    read.push(done);
    ({ work, mistakes } = done);
    if (done.again === undefined) {
      before = next.slice(-lead);
      hasHead = false;
    } else {
      // A slip divided it: what may be wrong with each declaration is tried with that alone.
      waiting.push(...done.again.toReversed());
    }
  }
  return read;
}

/** What follows the piece that is read: the last piece is the next. */
function takeAfter(waiting: readonly (readonly IToken[])[]): readonly IToken[] {
  const after: IToken[] = [];
  for (let at = waiting.length - 1; at >= 0 && after.length < tail; at -= 1) {
    after.push(...(waiting[at] ?? []).slice(0, tail));
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
