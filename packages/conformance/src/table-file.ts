import type { VectorFile, VectorOutcome, VectorQuestion, ExpectedHop } from "./vector-file.ts";

/** The compact form of a vector file: what is expected stands there once each, and cases name it by number. */
export interface TableFile extends Omit<VectorFile, "cases"> {
  /** Names of the parts, in the order of the digits in `least` and `most`. */
  readonly parts: readonly string[];
  /** Posts, without anything else of a question. */
  readonly posts: readonly VectorQuestion["post"][];
  readonly answers: readonly TableAnswer[];
  readonly table: readonly TableCase[];
}

/** What one act does, and what is held after it; as an answer to publishing itself, the start. */
export interface TableAnswer extends Omit<ExpectedHop, "parts" | "copied" | "outcome"> {
  readonly outcome: VectorOutcome;
  /** A digit for each part: 0 absent, 1 lost, 2 linked, 3 cut, 4 whole. */
  readonly least?: string;
  readonly most?: string;
  /** A character for each part: `y` a copy, `?` nobody knows, `-` neither. */
  readonly copied?: string;
}

/** A post, a chain, the days on which all answers are the same, and the answers: of publishing, then of each act. */
export interface TableCase {
  readonly name: string;
  readonly days: readonly string[];
  readonly post: number;
  readonly chain: VectorQuestion["chain"];
  readonly answers: readonly number[];
}
