import type { Model } from "@waft/core";
import type { FollowedExample } from "../examples/follow-way.ts";
import { listDeciding } from "../examples/test-example.ts";

/** A rule, with where it stands and how many examples it decides in. */
export interface ShownRule {
  readonly name: string;
  readonly span: { readonly file: string; readonly start: number; readonly end: number };
  /** Where its clauses begin, in characters. */
  readonly clauses: readonly number[];
  readonly examples: number;
}

/** For each of a platform's own rules, how many examples it decides something in. */
export function listShownRules(
  model: Model,
  isOwn: (rule: number) => boolean,
  examples: readonly FollowedExample[],
): readonly ShownRule[] {
  const deciding = examples.map((example) => new Set(listDeciding(example)));
  return model.rules
    .filter(({ index }) => isOwn(index))
    .map(({ name, index, linked: { whole, clauses } }) => ({
      name,
      span: whole,
      clauses: clauses.map(({ span }) => span.start),
      examples: deciding.filter((rules) => rules.has(index)).length,
    }));
}
