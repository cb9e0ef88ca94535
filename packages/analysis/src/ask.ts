/**
 * Questions that a bundle alone can answer: why a part stands as it does, when an answer changed, which facts are past
 * their review. Nothing here reads rules, so nothing here loads a parser.
 *
 * @packageDocumentation
 */
export { explainPart } from "./why/explain-part.ts";
export type { Because, Wanted, Why, WhyChange, WhyHop, WhyQuestion } from "./why/why.ts";
export { traceTimeline } from "./timeline/trace-timeline.ts";
export type {
  Aspect,
  Timeline,
  TimelineChange,
  TimelineDifference,
  TimelinePeriod,
  TimelineQuestion,
  TimelineValue,
} from "./timeline/timeline.ts";
export { listStale, type RuleToReview, type StaleFacts, type StaleQuestion } from "./stale/list-stale.ts";
export { diffPlatforms, type DiffOptions, type DiffQuestion } from "./diff/diff-platforms.ts";
export type { TooLarge } from "./diff/compare-sides.ts";
export type {
  DeclaredChange,
  Diff,
  DiffAspect,
  DiffCounts,
  DiffDays,
  DiffGroup,
  DiffSide,
  DiffStretch,
  DiffVerdict,
  DiffWitness,
  WitnessSide,
} from "./diff/diff.ts";
export { compareAcross } from "./across/compare-across.ts";
export type { Across, AcrossColumn, AcrossQuestion, Lacking, Unanswered } from "./across/across.ts";
export { advise, type AdviceOptions, type AdviceQuestion } from "./advise/advise.ts";
export type {
  Advice,
  AdvisedAct,
  AdvisedChange,
  ChangeEffect,
  Continuation,
  PartChange,
  WishCounts,
} from "./advise/advice.ts";
export type { WishVerdict } from "./advise/decide-wish.ts";
export type { Goal, GoalPattern, GoalProperty, Wish } from "./advise/goal.ts";
export { shippedGoals } from "./advise/shipped-goals.ts";
export type { Edit, EditKind } from "./edits/edit.ts";
