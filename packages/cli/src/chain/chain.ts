import type { Step } from "@waft/runtime";
import type { ChainSaid } from "../phrases/say-chain-problem.ts";

/** A stretch of a chain as it was typed. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One act of a chain, and where it stands in the text. */
export interface PlacedStep extends Stretch {
  readonly step: Step;
}

/** What is wrong with a chain, and where. */
export interface ChainProblem extends Stretch, ChainSaid {}

/** A chain that was understood. */
export interface Chain {
  readonly text: string;
  readonly steps: readonly PlacedStep[];
}
