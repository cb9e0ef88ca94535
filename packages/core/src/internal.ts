/**
 * The pieces from which questions about rule files are made, for the packages of Waft itself: they may change in any
 * version.
 *
 * @packageDocumentation
 */
export { checkExample } from "./check/checks/example.check.ts";
export { mostBranches, publishExample, takeExampleStep, type Branch } from "./check/follow-example.ts";
export { findContradictions } from "./check/find-contradictions.ts";
export { findDay } from "./check/newest-day.ts";
export { sayProperty } from "./check/say-property.ts";
export { saySeen } from "./check/say-seen.ts";
export {
  decideAll,
  decideAny,
  decideProperty,
  type Observed,
  type SingleProperty,
  type Verdict,
} from "./claims/decide-property.ts";
export { lookAtAct, lookAtPublishing, type Seen, type SeenPost } from "./claims/seen.ts";
export { createBundle } from "./compile/create-bundle.ts";
export { canAct } from "./link/can-act.ts";
export type {
  Condition,
  ConditionLeaf,
  LinkedClaim,
  LinkedExample,
  LinkedExampleStep,
  LinkedPlatform,
  LinkedRule,
  LinkedShape,
  Pattern,
  Property,
} from "./link/linked.ts";
export { buildModel } from "./model/build-model.ts";
export { holds, isInForce, speaksOf, type Occasion } from "./model/holds.ts";
export { kindWords, type Kind } from "./link/kinds.ts";
export { isSame } from "./lib/is-same.ts";
export { linkPlatform } from "./link/link-platform.ts";
export { findTaken } from "./link/taken-names.ts";
export {
  checkInTurns,
  checkLinked,
  linkFiles,
  tellLinked,
  withBundle,
  type KeptChecks,
  type LinkedFiles,
} from "./compile-platform.ts";
export type { Places } from "./move-findings.ts";
export { describeGrammar, type GrammarNode } from "./syntax/describe-grammar.ts";
export { anyNetwork, knowAnyNetwork } from "./compose/any-network.ts";
export { sourceKinds } from "./link/declare-rest.ts";
export { itemStarts } from "./syntax/tokens.ts";
export { tokenize, type TokenizedText } from "./syntax/tokenize.ts";
export type {
  AttributeNode,
  CiteNode,
  ClaimNode,
  ClauseNode,
  CommentNode,
  ConditionNode,
  DateNode,
  DemandNode,
  EraNode,
  ExampleNode,
  ExampleStepNode,
  GoalNode,
  HeadNode,
  ItemNode,
  NameNode,
  OnNode,
  PartNode,
  PatternNode,
  PropertyNode,
  RuleNode,
  ScopeClauseNode,
  ShapeNode,
  SourceNode,
  TextNode,
} from "./syntax/tree.ts";
export { social } from "./vocabulary/social.ts";
