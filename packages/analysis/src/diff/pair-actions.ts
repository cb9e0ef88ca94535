import type { Bundle } from "@waft/runtime";
import { areOfOnePlatform } from "./are-of-one-platform.ts";
import type { SharedAction } from "./joint.ts";

/**
 * The actions that two platforms have in common: those of the same name; and, of two different platforms, those of
 * different names that stand in a group of the same name, as `boost` and `repost` are both a `reshare`.
 */
export function pairActions(a: Bundle, b: Bundle): readonly SharedAction[] {
  const theirs = b.actions.map(({ name }) => name);
  const same = a.actions.flatMap(({ name }, index) =>
    theirs.includes(name) ? [{ name, at: [index, theirs.indexOf(name)] as const }] : [],
  );
  return areOfOnePlatform(a, b) ? same : [...same, ...pairByGroup(a, b, same)];
}

function pairByGroup(a: Bundle, b: Bundle, same: readonly SharedAction[]): readonly SharedAction[] {
  const isFree = (side: 0 | 1, action: number): boolean => same.every(({ at }) => at[side] !== action);
  const pairs = a.groups.flatMap(({ name: group, actions }) => {
    const others = b.groups.find(({ name }) => name === group)?.actions ?? [];
    return actions
      .filter((mine) => isFree(0, mine))
      .flatMap((mine) =>
        others.filter((other) => isFree(1, other)).flatMap((other) => pairTwo([a, b], [mine, other], group)),
      );
  });
  return [...new Map(pairs.toReversed().map((pair) => [pair.at.join(" "), pair])).values()].toReversed();
}

/** What viewers do is no pair with what the author does later. */
function pairTwo(
  [a, b]: readonly [Bundle, Bundle],
  at: readonly [number, number],
  group: string,
): readonly SharedAction[] {
  const [one, two] = [a.actions[at[0]], b.actions[at[1]]];
  return one === undefined || two === undefined || (one.byAuthor === true) !== (two.byAuthor === true)
    ? []
    : [{ name: one.name, at, pair: { name: two.name, group } }];
}
