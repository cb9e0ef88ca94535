import type { BundleRow } from "@waft/runtime";
import type { DiffAspect } from "./diff.ts";
import type { Choice } from "./list-choices.ts";
import type { Standing } from "./part-steps.ts";

/** An act on the way to a state. */
export interface ChosenAct {
  readonly choice: Choice;
  /** Shared parts that are brought, as one says it. */
  readonly brings: readonly number[];
}

/** A state in which the two sides differ, and the way there. */
export interface DifferingState {
  readonly chain: readonly ChosenAct[];
  /** Whether the chain can be asked of one side: not where it comes there alone, and only the other lets bring that. */
  readonly isAskable: boolean;
  /** How the part stands before the last act; missing in groups of no part, and at publishing. */
  readonly before?: Standing;
  /** How it stands after it on either side; missing where nobody holds anything. */
  readonly after: readonly [Standing | undefined, Standing | undefined];
  /** Missing at publishing where no rule speaks of it. */
  readonly rows: readonly [BundleRow | undefined, BundleRow | undefined];
}

/** What is counted of one action on one form in one respect. */
export interface Tally {
  /** Index of the shared actions; -1 is publishing. */
  readonly action: number;
  readonly form: number;
  readonly aspect: DiffAspect;
  differing: number;
  all: number;
  /** Rules behind the answers of either side, as indices. */
  readonly rules: readonly [Set<number>, Set<number>];
  /** The one with the shortest chain, as it is met first; one that can be asked before one that cannot. */
  first?: DifferingState;
}

/** Tallies by what they are of. */
export type Tallies = Map<string, Tally>;

/** The tally of one action on one form in one respect, begun when it is asked for first. */
export function findTally(
  tallies: Tallies,
  { action, form, aspect }: Pick<Tally, "action" | "form" | "aspect">,
): Tally {
  const key = `${action} ${form} ${aspect}`;
  const found = tallies.get(key) ?? { action, form, aspect, differing: 0, all: 0, rules: [new Set(), new Set()] };
  tallies.set(key, found);
  return found;
}

/** Counts one more state; of those that differ the first one is kept that can be asked, failing that the first one. */
export function countState(
  tally: Tally,
  found:
    | { readonly state: () => DifferingState; readonly rules: readonly [readonly number[], readonly number[]] }
    | undefined,
): void {
  tally.all += 1;
  if (found === undefined) {
    return;
  }
  tally.differing += 1;
  for (const side of [0, 1] as const) {
    for (const rule of found.rules[side]) {
      tally.rules[side].add(rule);
    }
  }
  if (tally.first === undefined || !tally.first.isAskable) {
    const state = found.state();
    tally.first = tally.first === undefined || state.isAskable ? state : tally.first;
  }
}
