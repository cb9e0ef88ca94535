import type { Hop } from "../answer.ts";
import type { PartSet } from "../bundle.ts";

/** A question with every name looked up, so that nothing in it can be wrong any more. */
export interface Plan {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The kind of the author, and its index in `actors`. */
  readonly by: string;
  readonly author: number;
  /** Parts of the post as published, parents and what always comes along included. */
  readonly present: PartSet;
  /** The parts as they were asked. */
  readonly parts: readonly string[];
  /** Values of all attributes, those of acts and viewers by default. */
  readonly settings: readonly number[];
  readonly steps: readonly PlannedStep[];
}

/** Who does what, in which way. */
export interface PlannedAct {
  /** Index of `actions`. */
  readonly action: number;
  /** The kind of the actor (index of `actors`), which person the actor is (of `identities`), then the values of all attributes. */
  readonly values: readonly number[];
}

/** One act of a plan. */
export interface PlannedStep extends PlannedAct {
  /** The act as it is told. */
  readonly said: Pick<Hop, "action" | "brings" | "actor" | "settings">;
  /** What the actor brings, parents and what always comes along included. */
  readonly brings: PartSet;
  /** The parts as they were asked, by index. */
  readonly named: readonly number[];
}
