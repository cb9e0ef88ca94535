import type { Outcome } from "@waft/runtime";

/** A level: 0 absent, 1 lost, 2 linked, 3 cut, 4 whole. */
export type Height = 0 | 1 | 2 | 3 | 4;

/** Lower and upper bound of one part. */
export interface Bounds {
  readonly lo: Height;
  readonly hi: Height;
}

/** What a viewer holds. */
export interface Held {
  /** Index of the form; null when nobody knows. */
  readonly form: number | null;
  readonly parts: readonly Bounds[];
  /** For each part whether it no longer follows later edits; empty where no rule says anything of it. */
  readonly copied: readonly Copied[];
  /** What each counter stands at. */
  readonly counters: readonly number[];
}

/** Whether a part is a copy; `open` when nobody knows. */
export type Copied = "no" | "yes" | "open";

/** A post, a day, and what is done with it. */
export interface InterpretedChain {
  readonly day: string;
  /** Parts of the post as published, with parents and what always comes along. */
  readonly post: ReadonlySet<number>;
  readonly author: number;
  readonly steps: readonly InterpretedStep[];
  readonly settings: readonly number[];
}

/** One act. */
export interface InterpretedStep {
  readonly action: number;
  readonly actor: { readonly kind: number; readonly identity: number };
  readonly brings: ReadonlySet<number>;
  readonly settings: readonly number[];
}

/** What an act did; `held` is missing when nobody holds anything afterwards. */
export interface InterpretedHop {
  readonly outcome: Outcome;
  readonly held?: Held;
  readonly countsFor: readonly number[] | "chosen" | null;
  readonly tells: readonly number[] | "chosen" | null;
}

/** An act, what it is done on, and the post as it was published. */
export interface InterpretedAct {
  readonly step: InterpretedStep;
  readonly before: Held;
  readonly start: Held;
}
