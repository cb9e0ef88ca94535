import type { Hop } from "./answer.ts";
import type { PartSet } from "./bundle.ts";
import type { Actor } from "./situation.ts";

/** A question with every name looked up, so that nothing in it can be wrong any more. */
export interface Plan {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly author: number;
  /** Parts of the post as published, parents and what always comes along included. */
  readonly parts: PartSet;
  /** The parts as they were asked. */
  readonly named: readonly string[];
  /** Values of all attributes, those of acts and viewers by default. */
  readonly settings: readonly number[];
  readonly steps: readonly PlannedStep[];
}

/** One act of a plan. */
export interface PlannedStep {
  /** The act as it is told. */
  readonly said: Pick<Hop, "action" | "brings" | "actor" | "settings">;
  readonly action: number;
  readonly actor: Actor;
  /** What the actor brings, parents and what always comes along included. */
  readonly brings: PartSet;
  /** The parts as they were asked, by index. */
  readonly named: readonly number[];
  /** Values of all attributes for this act. */
  readonly settings: readonly number[];
}
