/**
 * Questions over all posts and all chains of a platform, as functions on its bundle and on the model of its rules.
 *
 * @packageDocumentation
 */
export type { ClaimResult, ClaimVerdict, DemandResult, Extent, Unsettled, Witness } from "./claims/claim-result.ts";
export { proveClaim, type ProofSource } from "./claims/prove-claim.ts";
export { createSpaces, type Spaces } from "./claims/spaces.ts";
export type { ShownRule } from "./coverage/list-shown-rules.ts";
export type { Coverage } from "./coverage/measure-coverage.ts";
export type { ExampleFinding, ExampleResult, ExampleVerdict } from "./examples/example-result.ts";
export { testExample, type ExampleSource } from "./examples/test-example.ts";
export { generateExamples, type Generation, type GenerationSource } from "./generate/generate-examples.ts";
export type { Fate, Mutation, MutantResult } from "./mutation/mutation-result.ts";
export { runMutants, type MutationSource } from "./mutation/run-mutants.ts";
export type { AskedPost, AskedStep } from "./space/asked.ts";
export { readGoals } from "./goals/read-goals.ts";
export {
  findOwn,
  isGenerated,
  testPlatform,
  type TestedPlatform,
  type TestOptions,
  type TestResult,
} from "./test-platform.ts";
