import { createStep, createWalk, listSteps, listStretches, type Stretch, type Taken } from "@waft/analysis/internal";
import { listAllPosts, type Fineness } from "./list-all-posts.ts";
import { hasPart, type Bundle } from "@waft/runtime";
import { openBundle, type OpenBundle } from "@waft/runtime/internal";
import { explore, follow, type Chain, type Reached } from "./explore.ts";
import { listTransitions } from "./list-transitions.ts";
import { nameRow } from "./name-row.ts";

/** Chains for each span, which between them take every row of every cell that a chain can come to. */
export interface ChosenChains {
  readonly span: Stretch;
  readonly chains: readonly Chain[];
}

/**
 * Chooses chains for every span of a platform: first those that serve other spans already, then the longest of what
 * is left, because a long chain covers its beginning as well.
 */
export function chooseChains(platform: Bundle, fineness: Fineness): readonly ChosenChains[] {
  const bundle = openBundle(platform);
  const pool: Chain[] = [];
  const shown = new Set<string>();
  const refused = new Set<string>();
  return listStretches(bundle).map((span) => {
    const reached = reachAll(bundle, span, fineness);
    const wanted = new Map<string, Reached>();
    for (const one of reached) {
      for (const name of listNames(bundle, one.taken, fineness)) {
        if (!shown.has(name) && !wanted.has(name)) {
          wanted.set(name, one);
        }
      }
    }
    const chains = [...cover(bundle, span, { pool, wanted, fineness, shown })];
    const wrong = fineness === "every-part" ? listWrong(bundle, reached, refused) : [];
    pool.push(...chains.filter((chain) => !pool.includes(chain)));
    return { span, chains: [...chains, ...wrong] };
  });
}

function reachAll(bundle: OpenBundle, span: Stretch, fineness: Fineness): readonly Reached[] {
  const steps = listSteps(bundle, span);
  return listAllPosts(bundle, fineness).flatMap((post) => explore(createWalk(bundle, span, post), steps, fineness));
}

/** The row is shown anew in every span, what comes into it once on all days. */
function listNames(bundle: OpenBundle, taken: Taken, fineness: Fineness): readonly string[] {
  const { row, parts } = listTransitions(bundle, taken, fineness);
  return [row, ...parts];
}

function cover(
  bundle: OpenBundle,
  span: Stretch,
  at: {
    readonly pool: readonly Chain[];
    /** What is still to be shown, with a chain that ends with it; emptied on the way. */
    readonly wanted: Map<string, Reached>;
    readonly fineness: Fineness;
    /** What need not be shown again on other days; filled on the way. */
    readonly shown: Set<string>;
  },
): readonly Chain[] {
  const longestFirst = [...new Set(at.wanted.values())]
    .map(({ chain }) => chain)
    .toSorted((a, b) => b.steps.length - a.steps.length);
  return [...at.pool, ...longestFirst].filter((chain) => {
    const names = at.wanted.size === 0 ? [] : nameChain(bundle, span, { chain, fineness: at.fineness });
    const news = names.filter((name) => at.wanted.delete(name));
    news.filter((name) => name.includes("part")).forEach((name) => at.shown.add(name));
    return news.length > 0;
  });
}

function nameChain(
  bundle: OpenBundle,
  span: Stretch,
  { chain, fineness }: { readonly chain: Chain; readonly fineness: Fineness },
): readonly string[] {
  const taken = follow(createWalk(bundle, span, chain.post), chain.steps) ?? [];
  return taken.flatMap((one) => listNames(bundle, one, fineness));
}

/** For each row and each part that it does not let people bring, a chain that brings it all the same. */
function listWrong(bundle: OpenBundle, reached: readonly Reached[], done: Set<string>): readonly Chain[] {
  return reached.flatMap(({ taken, chain }) => {
    const { row, step } = taken;
    if (step === undefined || row.outcome === "refused") {
      return [];
    }
    const answer = nameRow(bundle, taken);
    return [...bundle.parts.keys()].flatMap((part) => {
      const mayBring = hasPart(row.allow, part) || (row.outcome === "unknown" && hasPart(bundle.restorable, part));
      const name = `${answer} ${part}`;
      if (mayBring || done.has(name)) {
        return [];
      }
      done.add(name);
      const wrong = createStep(bundle, { ...step, actor: step.asked.by, brings: [part], values: step.settings });
      return [{ ...chain, steps: [...chain.steps.slice(0, -1), wrong] }];
    });
  });
}
