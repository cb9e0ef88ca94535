import type { Bundle, Effect, Step } from "@waft/runtime";
import { findTable } from "@waft/runtime/internal";
import type { GoalPattern } from "./goal.ts";

/** Chains of a pattern, and whether there are more that were left out. */
export interface PatternChains {
  readonly chains: readonly (readonly Step[])[];
  readonly limited: boolean;
}

/** How often an act is repeated at most where a pattern sets no end. */
const mostRepeats = 3;

/** The most chains that are made of one piece of a pattern. */
const mostChains = 600;

/** The most acts that are followed for one post. */
const mostActs = 1500;

/**
 * Lists the chains of a pattern, the shorter before the longer where acts repeat; each act once as it is and once with
 * each part that rules of that day let people bring to it.
 */
export function listChains(bundle: Bundle, pattern: GoalPattern, day: string): PatternChains {
  const ways = listAllWays(bundle, day);
  const chains = list(ways, pattern).filter(({ length }) => length > 0);
  const kept = keepSome(chains);
  return { chains: kept, limited: kept.length < chains.length || chains.length >= mostChains || hasNoEnd(pattern) };
}

/** Of too many chains as many for each first act, so that none goes without. */
function keepSome(chains: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const groups = new Map<string, (readonly Step[])[]>();
  for (const chain of chains) {
    const key = JSON.stringify(chain[0]);
    groups.set(key, [...(groups.get(key) ?? []), chain]);
  }
  const most = Math.max(1, Math.floor(mostActs / groups.size));
  return [...groups.values()].flatMap((group) => {
    let acts = 0;
    return group.filter((chain, index) => {
      acts += chain.length;
      return index === 0 || acts <= most;
    });
  });
}

/** The ways in which each action can be done, by its name; those that only authors do are not among `any`. */
interface Ways {
  readonly of: ReadonlyMap<string, readonly (readonly Step[])[]>;
  readonly any: readonly string[];
}

function hasNoEnd(pattern: GoalPattern): boolean {
  switch (pattern.kind) {
    case "action":
    case "any":
      return false;
    case "sequence":
    case "choice":
      return pattern.items.some((item) => hasNoEnd(item));
    case "repeat":
      return (pattern.most ?? Infinity) > Math.max(mostRepeats, pattern.least) || hasNoEnd(pattern.item);
  }
}

function list(ways: Ways, pattern: GoalPattern): readonly (readonly Step[])[] {
  switch (pattern.kind) {
    case "action":
      return pattern.actions.flatMap((action) => ways.of.get(action) ?? []);
    case "any":
      return ways.any.flatMap((action) => ways.of.get(action) ?? []);
    case "sequence":
      return pattern.items.reduce<readonly (readonly Step[])[]>((all, item) => join(all, list(ways, item)), [[]]);
    case "choice":
      return pattern.items.flatMap((item) => list(ways, item));
    case "repeat":
      return repeat(list(ways, pattern.item), pattern);
  }
}

/** Where there are too many, each beginning goes on in as many ways. */
function join(all: readonly (readonly Step[])[], more: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const ways = Math.max(1, Math.floor(mostChains / Math.max(1, all.length)));
  return all.flatMap((before) => more.slice(0, ways).map((after) => [...before, ...after]));
}

function repeat(
  once: readonly (readonly Step[])[],
  { least, most = Infinity }: Extract<GoalPattern, { readonly kind: "repeat" }>,
): readonly (readonly Step[])[] {
  const found: (readonly Step[])[] = [];
  let chains: readonly (readonly Step[])[] = [[]];
  for (let times = 0; times <= Math.min(most, Math.max(least, mostRepeats)); times += 1) {
    found.push(...(times >= least ? chains : []));
    chains = join(chains, once);
  }
  return found;
}

/** Whether an act lets people bring the part on which it has an effect. */
function allows(effect: Effect | undefined): boolean {
  const [, , , allow = 0] = effect ?? [];
  return allow > 0;
}

/** Each act as it is, and with each part that a rule of that day lets people bring to it. */
function listAllWays(bundle: Bundle, day: string): Ways {
  const { actions, parts, forms, cells, rows, effects } = bundle;
  const table = findTable(bundle, day);
  const of = new Map(
    actions.map(({ name: action }, index) => {
      const mine = table.cells.slice(index * forms.length, (index + 1) * forms.length);
      const answers = new Set(mine.flatMap((cell) => cells[cell]?.rows ?? []));
      const brought = parts.filter(
        ({ always, person }, part) =>
          !always && !person && [...answers].some((row) => allows(effects[rows[row]?.effects[part] ?? -1])),
      );
      const laden = brought.map(({ name }): readonly Step[] => [{ action, brings: [name] }]);
      return [action, [[{ action }], ...laden]] as const;
    }),
  );
  return { of, any: actions.filter(({ byAuthor }) => !byAuthor).map(({ name }) => name) };
}
