import type { ExpectedHop, VectorFile, VectorQuestion } from "./vector-file.ts";

/** The compact form of a vector file: what is expected stands there once each, and cases name it by its place. */
export interface TableFile extends Omit<VectorFile, "cases"> {
  /** Names of the parts, in the order of the digits in `least` and `most`. */
  readonly parts: readonly string[];
  readonly posts: readonly VectorQuestion["post"][];
  readonly starts: readonly TableHolding[];
  readonly hops: readonly TableHop[];
  readonly table: readonly TableCase[];
}

/** What viewers hold. */
export interface TableHolding {
  /** Null when nobody knows. */
  readonly form: string | null;
  /** A digit for each part: 0 absent, 1 lost, 2 linked, 3 cut, 4 whole. */
  readonly least: string;
  readonly most: string;
  /** A character for each part: `y` a copy, `?` nobody knows, `-` neither; missing where the rules never say `copies`. */
  readonly copied?: string;
}

/** What one act does, and what is held after it, unless the chain ends. */
export interface TableHop extends Omit<ExpectedHop, "form" | "parts" | "copied">, Partial<TableHolding> {}

/** A post and a chain, and the days on which the answer is the same. */
export interface TableCase {
  readonly name: string;
  readonly days: readonly string[];
  /** Place in `posts`. */
  readonly post: number;
  readonly chain: VectorQuestion["chain"];
  /** Place in `starts`. */
  readonly start?: number;
  /** Places in `hops`, one for each act that could happen. */
  readonly hops?: readonly number[];
  /** In place of the other two: codes of what is wrong with the question. */
  readonly problems?: readonly string[];
}
