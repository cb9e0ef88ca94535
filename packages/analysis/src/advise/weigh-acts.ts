import { hasProblems, trace, type Bundle, type Step, type Trace } from "@waft/runtime";
import type { Asked } from "../edits/asked.ts";
import type { AdvisedAct, Continuation, PartChange, WishCounts } from "./advice.ts";
import { decideWish, verdictOrder, type WishVerdict } from "./decide-wish.ts";
import type { Goal } from "./goal.ts";
import { listChains } from "./list-chains.ts";

/** First acts with their continuations, the best first. */
export interface Weighed {
  readonly acts: readonly AdvisedAct[];
  readonly impossible: readonly Step[];
  readonly traces: readonly Trace[];
  /** Whether some chains of the pattern were left out. */
  readonly limited: boolean;
}

/** Follows all chains of a goal for one post, and ranks their first acts. */
export function weighActs(bundle: Bundle, goal: Goal, { post, asOf }: Pick<Asked, "post" | "asOf">): Weighed {
  const { chains, limited } = listChains(bundle, goal.after, asOf);
  const followed = chains.flatMap((chain) => {
    const answer = trace(bundle, { post, asOf, chain });
    return hasProblems(answer) || bringsForNothing(answer) ? [] : [{ chain, answer }];
  });
  const groups = new Map<string, typeof followed>();
  for (const one of followed) {
    const key = JSON.stringify(one.chain[0]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const impossible = [...groups].filter(([, group]) => group[0]?.answer.hops[0]?.outcome === "refused");
  const possible = [...groups].filter(([, group]) => group[0]?.answer.hops[0]?.outcome !== "refused");
  const acts = possible.flatMap(([, group]) => {
    const [first] = group;
    const act = first?.chain[0];
    const continuations = group.map(({ chain, answer }) => describe(goal, chain, answer));
    return act === undefined ? [] : describeAct(act, continuations);
  });
  return {
    acts: rank(acts),
    impossible: impossible.flatMap(([, group]) => group[0]?.chain[0] ?? []),
    traces: followed.map(({ answer }) => answer),
    limited,
  };
}

/** Where nobody has said what an act does, or it is not possible, it is weighed once, whatever could be brought. */
function bringsForNothing({ hops }: Trace): boolean {
  return hops.some(({ brings, outcome }) => brings.length > 0 && (outcome === "unknown" || outcome === "refused"));
}

function describeAct(act: Step, continuations: readonly Continuation[]): readonly Omit<AdvisedAct, "rank">[] {
  const [first] = continuations;
  if (first === undefined) {
    return [];
  }
  const sorted = continuations.toSorted((a, b) => compareKeys(keyOf(a.verdicts), keyOf(b.verdicts)));
  const wishes = first.verdicts.map((_, wish) =>
    countVerdicts(continuations.map(({ verdicts }) => verdicts[wish] ?? "nobody")),
  );
  return [{ act, wishes, best: sorted[0] ?? first, worst: sorted.at(-1) ?? first }];
}

function countVerdicts(verdicts: readonly WishVerdict[]): WishCounts {
  const count = (verdict: WishVerdict): number => verdicts.filter((one) => one === verdict).length;
  const sorted = verdicts.toSorted((a, b) => verdictOrder.indexOf(a) - verdictOrder.indexOf(b));
  return {
    yes: count("yes"),
    no: count("no"),
    unknown: count("unknown"),
    nobody: count("nobody"),
    worst: sorted.at(-1) ?? "nobody",
    best: sorted[0] ?? "nobody",
  };
}

function keyOf(verdicts: readonly WishVerdict[]): readonly number[] {
  return verdicts.map((verdict) => verdictOrder.indexOf(verdict));
}

/** The key by which acts are ranked: for each wish in its order the worst verdict, and after these the best ones. */
export function rankKey({ wishes }: Pick<AdvisedAct, "wishes">): readonly number[] {
  return [...keyOf(wishes.map(({ worst }) => worst)), ...keyOf(wishes.map(({ best }) => best))];
}

/** Compares two keys, the first difference decides; smaller is better. */
export function compareKeys(a: readonly number[], b: readonly number[]): number {
  return a.map((one, index) => one - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function rank(acts: readonly Omit<AdvisedAct, "rank">[]): readonly AdvisedAct[] {
  const sorted = acts.toSorted((a, b) => compareKeys(rankKey(a), rankKey(b)));
  const ranked: AdvisedAct[] = [];
  for (const act of sorted) {
    const before = ranked.at(-1);
    const isSame = before !== undefined && compareKeys(rankKey(before), rankKey(act)) === 0;
    ranked.push({ ...act, rank: isSame ? before.rank : (before?.rank ?? 0) + 1 });
  }
  return ranked;
}

function describe(goal: Goal, chain: readonly Step[], answer: Trace): Continuation {
  const changes = listChanges(answer);
  return {
    chain,
    verdicts: goal.wishes.map((wish) => decideWish(wish, answer)),
    outcome: answer.hops.at(-1)?.outcome ?? "shown",
    ...changes,
  };
}

/** What becomes less, what is added and what nobody knows, at the hop where it happens. */
function listChanges({ start, hops }: Trace): Pick<Continuation, "lost" | "gained" | "unknown"> {
  const lost: PartChange[] = [];
  const gained: PartChange[] = [];
  const unknown: PartChange[] = [];
  let before = start.parts;
  for (const [index, { action, parts }] of hops.entries()) {
    for (const [part, { level, decidedBy }] of Object.entries(parts ?? {})) {
      const was = before[part]?.level;
      const change = { hop: index + 1, action, part, level, decidedBy };
      const isSame = JSON.stringify(was) === JSON.stringify(level);
      if (!isSame) {
        (typeof level !== "string" ? unknown : isThere(level) && was === "absent" ? gained : lost).push(change);
      }
    }
    before = parts ?? before;
  }
  const fallen = lost.filter(({ level }) => level !== "whole");
  return { lost: fallen, gained, unknown };
}

function isThere(level: string): boolean {
  return level !== "absent" && level !== "lost";
}
