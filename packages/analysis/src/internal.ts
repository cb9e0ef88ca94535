/**
 * What questions about all posts and all chains walk through, for the packages of Waft itself: it may change in any
 * version.
 *
 * @packageDocumentation
 */
export type { AskedPost, AskedStep } from "./space/asked.ts";
export { sayDemand, type SaidDemand } from "./say/say-demand.ts";
export { askAct } from "./space/ask-act.ts";
export { combine } from "./space/combine.ts";
export { countPosts } from "./space/count-posts.ts";
export { findDistinctions, joinDistinctions, type Distinctions } from "./space/distinctions.ts";
export { listAnswers, type Allowance, type Answer } from "./space/list-answers.ts";
export { askPost, listPosts, type PostChoice, type WalkedPost } from "./space/list-posts.ts";
export { createStep, listSteps, type StepPieces, type WalkedStep } from "./space/list-steps.ts";
export { listActs, take, type Act, type ActChoice } from "./space/list-acts.ts";
export { createSpace, enter, type Space } from "./space/space.ts";
export { findStretch, listCells, listStretches, type Stretch } from "./space/stretch.ts";
export {
  applyTo,
  createWalk,
  isThere,
  mayBring,
  publish,
  takeStep,
  type Taken,
  type Walk,
  type WalkedState,
} from "./space/walk-chain.ts";
