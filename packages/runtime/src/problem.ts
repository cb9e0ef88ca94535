/** What can be wrong with a question or a bundle. */
export type ProblemCode =
  | "unknown-action"
  | "group-not-action"
  | "unknown-part"
  | "not-part-of-post"
  | "not-allowed-here"
  | "unknown-actor"
  | "unknown-setting"
  | "unknown-value"
  | "not-a-date"
  | "nobody-there"
  | "chain-too-long"
  | "not-a-question"
  | "not-a-batch"
  | "too-many-states"
  | "not-a-bundle";

/**
 * One thing that is wrong with a question or a bundle, and what may stand there instead. `sayProblem` of
 * `@waft/runtime/words` puts it into sentences.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly platform?: string;
  /** The name as it was given. */
  readonly name?: string | undefined;
  /** Names that may stand in its place. */
  readonly known?: readonly string[];
  /** Which act of the chain it is about, from 1. */
  readonly step?: number | undefined;
  /** The action or the setting it is about, when that was understood. */
  readonly about?: string | undefined;
  /** How many acts the chain has. */
  readonly count?: number;
  /** Where in what was given it is, such as `question.chain.0` or `bundle.rows.3.form`. */
  readonly place?: string;
  /** Of a bundle: it looks different, its pieces do not fit together, or it was changed after it was compiled. */
  readonly reason?: "shape" | "fit" | "hash";
}

/** The answer when something is wrong: never an exception. */
export interface Problems {
  readonly problems: readonly Problem[];
}

/** Tells problems from an answer. */
export function hasProblems(answer: object): answer is Problems {
  return "problems" in answer;
}
