/** Rule text and what is asked of it: one file of vectors, as it is published. */
export interface VectorFile {
  readonly waft: 1;
  /** What the file is called, without its ending: the first half of the name of each of its cases. */
  readonly name: string;
  /** One sentence: what its cases have in common. */
  readonly title: string;
  /** The first of `files`. */
  readonly entry: string;
  /** Rule text by path, line by line. */
  readonly files: Readonly<Record<string, readonly string[]>>;
  /** Where the package has the same rules compiled; missing where they do not compile. */
  readonly bundle?: string;
  readonly cases: readonly VectorCase[];
}

/** One vector: a question or a check, with what must come out. */
export type VectorCase = TraceCase | CheckCase;

/** A post down a chain. */
export interface TraceCase {
  readonly name: string;
  /** One sentence: what the case shows. */
  readonly title: string;
  readonly question: VectorQuestion;
  readonly expect: ExpectedTrace | ExpectedProblems;
}

/** What a check of the rule text must find, and what it must not. */
export interface CheckCase {
  readonly name: string;
  readonly title: string;
  /** Codes of findings that must be there, among others. */
  readonly findings: readonly string[];
  /** Codes of findings that must not be there. */
  readonly notFound?: readonly string[];
}

/** A post, a chain and a day, as the runtime is asked; the day always stands there. */
export interface VectorQuestion {
  readonly post: {
    readonly by?: string;
    readonly parts?: readonly string[];
    readonly settings?: Readonly<Record<string, string>>;
  };
  readonly chain: readonly VectorStep[];
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** One act. */
export interface VectorStep {
  readonly action: string;
  readonly by?: string;
  readonly brings?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
}

/** How much of a part there is, from nothing to all of it. */
export type VectorLevel = "absent" | "lost" | "linked" | "cut" | "whole";

/** A level, or bounds where nobody has said more. */
export type VectorBounds = VectorLevel | { readonly atLeast: VectorLevel; readonly atMost: VectorLevel };

/** What viewers must hold: hop 0, and after each act that could happen. */
export interface ExpectedTrace {
  readonly start: ExpectedHolding;
  readonly hops: readonly ExpectedHop[];
}

/** The question cannot be answered: codes of what is wrong with it. */
export interface ExpectedProblems {
  readonly problems: readonly string[];
}

/** What viewers hold. */
export interface ExpectedHolding {
  /** Null when nobody knows. */
  readonly form: string | null;
  /** Every part of the platform. */
  readonly parts: Readonly<Record<string, VectorBounds>>;
  /** Parts that are copies, or of which nobody knows it; missing where the rules never say `copies`. */
  readonly copied?: Readonly<Record<string, true | "unknown">>;
}

/** One act, and what viewers hold after it; `form` and `parts` are missing where the chain ends. */
export interface ExpectedHop extends Partial<ExpectedHolding> {
  /** Missing where the platform has no counters or the chain ends; null when nobody knows. */
  readonly counters?: Readonly<Record<string, number>> | null;
  readonly outcome: VectorOutcome;
  /** Null when nobody knows, empty where nobody new is shown anything. */
  readonly audiences: readonly string[] | null;
  /** The line above the post; null when there is none. */
  readonly header: string | null;
  /** What people are told when the act is refused; missing at any other act. */
  readonly messages?: readonly string[];
  /** Null when nobody has said, empty for nobody. */
  readonly countsFor: readonly string[] | "chosen" | null;
  readonly tells: readonly string[] | "chosen" | null;
  /** Rules that decided something. */
  readonly decidedBy: readonly string[];
}

/** What an act did. */
export type VectorOutcome = "shown" | "may-be-shown" | "silent" | "gone" | "refused" | "becomes" | "unknown";
