import type { Diagnostic, Said } from "@waft/core";

/**
 * What became of a change of a rule: an example or a claim noticed it; the check refuses it, because rules contradict
 * each other then; no answer differs, of any act on any day; or nobody noticed.
 */
export type Fate = "killed" | "refused" | "equivalent" | "survived";

/** One change of a rule, and what became of it. */
export interface MutantResult {
  readonly rule: string;
  readonly change: Said;
  readonly span: Diagnostic["span"];
  readonly fate: Fate;
  /** The title of the example or claim that noticed. */
  readonly by?: string;
}

/** How well examples and claims hold rules fast. */
export interface Mutation {
  readonly killed: number;
  readonly survived: number;
  readonly refused: number;
  readonly equivalent: number;
  /** Killed of those that could be, from 0 to 1; 1 where none could be. */
  readonly score: number;
  readonly mutants: readonly MutantResult[];
}
