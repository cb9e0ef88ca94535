import type { Diagnostic, Model } from "@waft/core";
import type { LinkedClaim, LinkedExample } from "@waft/core/internal";
import type { Bundle } from "@waft/runtime";
import type { ClaimResult } from "./claims/claim-result.ts";
import { proveClaim } from "./claims/prove-claim.ts";
import { createSpaces } from "./claims/spaces.ts";
import { measureCoverage, type Coverage } from "./coverage/measure-coverage.ts";
import type { ExampleResult } from "./examples/example-result.ts";
import { followWays, type FollowedExample } from "./examples/follow-way.ts";
import { runMutants } from "./mutation/run-mutants.ts";
import type { Mutation } from "./mutation/mutation-result.ts";
import { testExample } from "./examples/test-example.ts";

/** A platform to be tested. */
export interface TestedPlatform {
  readonly model: Model;
  readonly bundle: Bundle;
  /** Paths of files that belong to another platform: their rules need no examples here. */
  readonly foreign?: readonly string[];
  /** Leaves out the findings that comments in the files ask to ignore, as core gives it; all are told without it. */
  readonly heedIgnores?: (found: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** How a platform is tested. */
export interface TestOptions {
  /** Tests only the examples and claims whose titles contain this, whatever the case of its letters. */
  readonly filter?: string;
  /** The most states that are entered for one claim on one stretch of days. */
  readonly limit?: number;
  /** Whether everything that rules say is changed once, to see whether an example or a claim notices. */
  readonly mutate?: boolean;
  /** Is told of each example and each claim before it is looked at. */
  readonly progress?: (at: { readonly done: number; readonly all: number }) => void;
}

/** What became of the examples and claims of a platform. */
export interface TestResult {
  readonly examples: readonly ExampleResult[];
  readonly claims: readonly ClaimResult[];
  /** Missing where only some of the examples were tested. */
  readonly coverage?: Coverage;
  /** Missing where it was not asked for. */
  readonly mutation?: Mutation;
}

/** Tests the examples of a platform, proves its claims, and measures how much of its rules the examples show. */
export function testPlatform(tested: TestedPlatform, options: TestOptions = {}): TestResult {
  const { model, bundle, heedIgnores } = tested;
  const { filter, limit, progress } = options;
  const isWanted = ({ title }: Pick<LinkedExample | LinkedClaim, "title">): boolean =>
    filter === undefined || (title?.en ?? "").toLowerCase().includes(filter.toLowerCase());
  const examples = model.platform.examples.filter(isWanted);
  const claims = model.platform.claims.filter(isWanted);
  const spaces = createSpaces(bundle);
  const all = examples.length + claims.length;
  const source = { model, bundle, spaces, ...(limit === undefined ? {} : { limit }) };
  const followed = new Map<LinkedExample, FollowedExample>();
  const results = {
    examples: examples.map((example, done) => {
      progress?.({ done, all });
      const ways = followWays(model, example);
      followed.set(example, ways);
      return testExample({ model, bundle, ...(heedIgnores && { heedIgnores }) }, example, ways);
    }),
    claims: claims.map((claim, done) => {
      progress?.({ done: examples.length + done, all });
      return proveClaim(source, claim);
    }),
  };
  if (filter !== undefined) {
    return results;
  }
  const counted = examples.filter(({ title }) => !isGenerated(title.span.file));
  const isOwn = findOwn(tested);
  const coverage = measureCoverage(
    { model, bundle, spaces, isOwn },
    counted.flatMap((example) => followed.get(example) ?? []),
  );
  const noticing = { examples: counted, claims, ...(progress && { progress }) };
  return options.mutate === true
    ? { ...results, coverage, mutation: runMutants({ model, bundle, isOwn, ...noticing }) }
    : { ...results, coverage };
}

/** Whether a rule stands in the platform's own files. */
export function findOwn({ model, foreign = [] }: TestedPlatform): (rule: number) => boolean {
  return (rule) => {
    const file = model.rules[rule]?.linked.whole.file;
    return file !== undefined && !foreign.includes(file);
  };
}

/** Whether the examples of a file were generated: they show what rules say, so they are no evidence. */
export function isGenerated(file: string): boolean {
  return /(?:^|[/\\])[^/\\]*\.generated\.waft$/u.test(file);
}
