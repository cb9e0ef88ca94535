import type { IToken } from "chevrotain";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Span } from "../text/source-file.ts";
import { nothingExpected } from "./describe-expectation.ts";
import type { ParsedFile } from "./file-parser.ts";
import { readOn, readPlainly, type ReadOnce, type Reading } from "./read-once.ts";
import { findSlips } from "./slips/find-slips.ts";
import { endOf, reportSlip, type Slip, type SlipPlace } from "./slips/slip.ts";
import { endOfStrange, readStrange } from "./slips/strange-meanings.ts";
import { splitTokens } from "./split-tokens.ts";
import type { TokenizedText } from "./tokenize.ts";
import { trySlips } from "./try-slips.ts";

/** Declarations that are read, with some of what stands around them. */
export interface Piece {
  readonly before: readonly IToken[];
  readonly tokens: readonly IToken[];
  readonly after: readonly IToken[];
  /** Whether the file begins with it. */
  readonly hasHead: boolean;
  /** How many tokens may be read again. */
  readonly work: number;
  /** How many mistakes may be looked into. */
  readonly mistakes: number;
  /** How far it is read, when it was begun. */
  readonly first?: ReadOnce;
}

/** What was read of a piece, and what is left of the work. */
export interface ReadPiece {
  readonly parsed?: ParsedFile;
  /** The pieces of which it consists, as it was meant: they have to be read in its place. */
  readonly again?: readonly IToken[][];
  readonly wrong: readonly Diagnostic[];
  readonly covered: readonly Span[];
  readonly work: number;
  readonly mistakes: number;
}

/** Reads a piece, and whatever it can be read as instead where there is a mistake in it. */
export function readPiece(reading: Reading, piece: Piece): ReadPiece {
  const { hasHead } = piece;
  const before = piece.before.length;
  let state = piece.first ?? readPlainly(reading, piece.tokens, hasHead);
  const slips: Slip[] = [];
  const told: Diagnostic[] = [];
  let handled = 0;
  let { work } = piece;
  while (handled < Math.min(state.mistakes.length, piece.mistakes - slips.length)) {
    const place = placeOf(reading, piece, { ...state, at: handled });
    const tried = trySlips(reading, { state, hasHead, before, handled, work }, work > 0 ? findSlips(place) : []);
    work = tried.work;
    if (tried.slip === undefined) {
      told.push(...(followsStrange(place) ? [] : [reportSlip(place, {})]));
      handled += 1;
      state = readOn(reading, state, hasHead);
    } else {
      slips.push(tried.slip);
      state = tried.state;
      const again =
        handled > 0 || state.mistakes.length === 0 ? [] : splitTokens(reading.source, state.tokens, hasHead);
      if (again.length > 1) {
        return { ...gather(slips, []), again, work, mistakes: piece.mistakes - slips.length };
      }
    }
  }
  state = readOn(reading, state, hasHead);
  const rest = state.mistakes
    .slice(handled)
    .map((_, more) => reportSlip(placeOf(reading, piece, { ...state, at: handled + more }), {}));
  return {
    ...gather(slips, [...told, ...rest, ...state.found]),
    parsed: state.parsed,
    work,
    mistakes: Math.max(0, piece.mistakes - slips.length - handled),
  };
}

function gather(slips: readonly Slip[], others: readonly Diagnostic[]): Pick<ReadPiece, "wrong" | "covered"> {
  return {
    wrong: [...slips.flatMap(({ finding }) => finding ?? []), ...others],
    covered: slips.flatMap(({ covers }) => covers ?? []),
  };
}

function placeOf(
  { source, tokenized }: Reading,
  { before, after }: Piece,
  { tokens, mistakes, at }: ReadOnce & { readonly at: number },
): SlipPlace {
  const mistake = mistakes[at];
  const index = before.length + (mistake?.index ?? tokens.length);
  const around = [...before, ...tokens, ...after];
  const last = around[index - 1];
  const start = last === undefined ? 0 : endOf(last);
  const run = findRun(tokenized.strange, start);
  const end = around[index]?.startOffset ?? source.text.length;
  const strange =
    run !== undefined && run.offset < end ? source.text.slice(run.offset, endOfStrange(source.text, run)) : "";
  return { source, tokens: around, index, expectation: mistake?.describe() ?? nothingExpected, strange };
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
