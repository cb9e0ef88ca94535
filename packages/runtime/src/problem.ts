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
  | "not-a-bundle";

/** One thing that is wrong with a question or a bundle, and what may stand there instead. */
export interface Problem {
  readonly code: ProblemCode;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly hint?: string;
  /** The name as it was given. */
  readonly name?: string;
  /** Names that may stand in its place. */
  readonly known?: readonly string[];
  /** Which act of the chain it is about, from 1. */
  readonly step?: number;
}

/** The answer when something is wrong: never an exception. */
export interface Problems {
  readonly problems: readonly Problem[];
}

/** The answer to something that is no question at all. */
export function refuseQuestion(fields: string): Problems {
  const problem: Problem = {
    code: "not-a-question",
    message: `This is not a question: it needs ${fields}, and nothing in it may be of another kind than is asked for.`,
    hint: 'Ask { chain: ["share", "like"] }, with post and asOf beside it if need be.',
  };
  return { problems: [problem] };
}

/** The answer to a batch whose arrays do not fit together. */
export function refuseBatch(message: string): Problems {
  const hint = "Make arrays of the kinds and lengths that BatchQuestion and createBatchResult say.";
  return { problems: [{ code: "not-a-batch", message, hint }] };
}

/** Tells problems from an answer. */
export function hasProblems(answer: object): answer is Problems {
  return "problems" in answer;
}
