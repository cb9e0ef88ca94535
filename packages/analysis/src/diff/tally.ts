import type { TableRow } from "@waft/runtime/internal";
import type { DiffAspect } from "./diff.ts";
import type { Judgement } from "./judge.ts";
import type { ChosenAct } from "./list-choices.ts";
import type { Standing } from "./part-steps.ts";
import { nameGroup } from "./walk.ts";

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
  readonly rows: readonly [TableRow | undefined, TableRow | undefined];
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
}

/** Tallies by what they are of. */
export type Tallies = Map<string, Tally>;

/** Counts so many states that are judged alike. */
export function countStates(
  tallies: Tallies,
  { action, form }: Pick<Tally, "action" | "form">,
  { judgement: { aspect, differs, rules }, times }: { readonly judgement: Judgement; readonly times: number },
): void {
  const key = nameGroup(action, form, aspect);
  const tally = tallies.get(key) ?? { action, form, aspect, differing: 0, all: 0, rules: [new Set(), new Set()] };
  tallies.set(key, tally);
  tally.all += times;
  if (!differs) {
    return;
  }
  tally.differing += times;
  for (const side of [0, 1] as const) {
    for (const rule of rules[side]) {
      tally.rules[side].add(rule);
    }
  }
}
