import type { IParserErrorMessageProvider } from "chevrotain";
import { type Expected, expecting } from "./describe-expectation.ts";

/** Thrown out of the parser when a file has more mistakes than are told, and caught by who started it. */
export class TooManyMistakes extends Error {}

/** What was expected at each mistake of a file; the parser carries it as a message. */
export interface CountedMistakes {
  readonly messages: IParserErrorMessageProvider;
  /** Begins to count anew, for the next file. */
  readonly start: () => void;
  /** How many there are so far. */
  readonly count: () => number;
  /** What was expected, as a message says. */
  readonly read: (message: string) => Expected | undefined;
}

/**
 * Keeps what was expected at mistakes, and counts them: the parser recovers from each within the one before, and would
 * run out of stack. One more than `most` ends the reading.
 */
export function countMistakes(most: number): CountedMistakes {
  let all: Expected[] = [];
  const keep = (expected: Expected): string => {
    if (all.length >= most) {
      throw new TooManyMistakes();
    }
    return String(all.push(expected) - 1);
  };
  return {
    messages: {
      buildMismatchTokenMessage: (found) => keep(expecting.mismatch(found)),
      buildNotAllInputParsedMessage: (found) => keep(expecting.redundant(found)),
      buildNoViableAltMessage: ({ expectedPathsPerAlt, ...found }) =>
        keep(expecting.choice({ ...found, paths: expectedPathsPerAlt.flat() })),
      buildEarlyExitMessage: ({ expectedIterationPaths, ...found }) =>
        keep(expecting.choice({ ...found, paths: expectedIterationPaths })),
    },
    start: () => {
      all = [];
    },
    count: () => all.length,
    read: (message) => all[Number(message)],
  };
}
