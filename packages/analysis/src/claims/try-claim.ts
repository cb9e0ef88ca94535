import type { LinkedClaim, LinkedPlatform } from "@waft/core/internal";
import { identities, type Bundle } from "@waft/runtime";
import { countPosts } from "../space/count-posts.ts";
import { findDistinctions, joinDistinctions, type Distinctions } from "../space/distinctions.ts";
import { listPosts } from "../space/list-posts.ts";
import type { Space } from "../space/space.ts";
import type { Stretch } from "../space/stretch.ts";
import { buildAutomaton, type Automaton } from "./build-automaton.ts";
import { choosePersons } from "./choose-persons.ts";
import { closeUpwards, maskOf, readScope, type ClaimScope } from "./claim-scope.ts";
import { followDemands, noteEnd, type FollowedDemand } from "./follow-demand.ts";
import { listSingles } from "./judge-property.ts";
import { observe } from "./observe.ts";
import type { ProofSource } from "./prove-claim.ts";
import { createStore } from "./state-store.ts";
import { spaceOf } from "./spaces.ts";
import { walkPost, type ClaimWalk } from "./walk-claim.ts";

/** What was seen of a claim on one stretch of days. */
export interface TriedClaim {
  readonly demands: readonly FollowedDemand[];
  readonly posts: number;
  readonly states: number;
  /** Whether there was more to look at than allowed. */
  readonly isOver: boolean;
}

/** Far more than real platforms need, and a second or two of work. */
const mostStates = 200_000;

/** Walks all chains of a claim, for all its posts, on one stretch of days. */
export function tryClaim(source: ProofSource, claim: LinkedClaim, stretch: Stretch): TriedClaim {
  const { model, bundle, spaces, limit = mostStates } = source;
  const { platform } = model;
  const automaton = buildAutomaton(claim.after);
  const scope = readScope(platform, bundle, claim);
  const space = spaceOf(spaces, stretch);
  const cells = listAsked(space, platform, automaton);
  const cone = findCone(bundle, claim);
  const there = findThere(bundle, claim, { cells, scope });
  const matters = new Set([...cone, ...there]);
  const told = joinDistinctions(joinDistinctions(findDistinctions(bundle, cells), scope.told), {
    parts: new Set([...matters].filter((part) => bundle.parts[part]?.ofPost === true)),
    authors: false,
    attributes: new Set(),
  });
  const walk: ClaimWalk = {
    space,
    platform,
    automaton,
    choice: { brought: matters, allowance: scope.allowance },
    cone,
    store: createStore(space, { levels: maskOf(bundle, cone), there: maskOf(bundle, matters) }),
    limit,
    counted: { states: 0, isOver: false },
  };
  const demands = followDemands(claim);
  const posts = walkPosts(walk, demands, { told, scope });
  return { demands, posts, ...walk.counted };
}

function walkPosts(
  walk: ClaimWalk,
  demands: readonly FollowedDemand[],
  { told, scope }: { readonly told: Distinctions; readonly scope: ClaimScope },
): number {
  const { bundle } = walk.space;
  const posts = listPosts(bundle, { ...told, others: "without" }).filter(scope.meansPost);
  for (const post of posts) {
    walkPost(walk, post, ({ node, before }) => {
      const { row, act, after } = node;
      const observed = observe(bundle, { row, after, published: act === undefined }, walk.cone);
      for (const choice of choosePersons(bundle, observed, before)) {
        demands.forEach((demand) => noteEnd(demand, { node, post, choice }));
      }
      return Math.max(...demands.map(({ decisive }) => decisive?.node.depth ?? Infinity));
    });
  }
  return countPosts(bundle, told, posts);
}

/** The cells that can answer the acts of a pattern, and that of publishing. */
function listAsked({ bundle, stretch }: Space, { actions }: LinkedPlatform, { places }: Automaton): readonly number[] {
  const width = bundle.forms.length;
  const named = places.flatMap((place) => place.actions ?? []);
  const any = places.some((place) => place.actions === undefined);
  const asked = [...actions.keys()].filter(
    (action) => named.includes(action) || (any && actions[action]?.byAuthor !== true),
  );
  const cells = asked.flatMap((action) => stretch.table.cells.slice(action * width, (action + 1) * width));
  return [...new Set([stretch.table.post, ...cells])].filter((cell) => cell >= 0);
}

/** The parts whose levels are asked for, with those around them. */
function findCone(bundle: Bundle, { demands }: LinkedClaim): ReadonlySet<number> {
  const viewed = demands
    .flatMap(({ property }) => listSingles(property))
    .flatMap((one) => ("parts" in one && one.kind !== "counts" && one.kind !== "tells" ? one.parts : []));
  return closeUpwards(bundle, viewed);
}

/** The parts of which it matters whether they are there at all: whoever acts, and whoever can be chosen. */
function findThere(
  bundle: Bundle,
  { demands }: LinkedClaim,
  { cells, scope }: { readonly cells: readonly number[]; readonly scope: ClaimScope },
): ReadonlySet<number> {
  const singles = demands.flatMap(({ property }) => listSingles(property));
  const asksWho =
    scope.allowance?.asksIdentity === true ||
    cells.some((cell) => bundle.cells[cell]?.asks.some(({ ask }) => ask === "identity"));
  const isChosen = singles.some(({ kind }) => kind === "counts" || kind === "tells") && hasChoice(bundle, cells);
  const acting = asksWho ? identities : identities.filter((name) => name === "author");
  const persons = bundle.parts.flatMap(({ name, person }, part) =>
    acting.some((one) => one === name) || (isChosen && person === true) ? [part] : [],
  );
  return closeUpwards(bundle, persons);
}

function hasChoice({ cells: all, rows }: Bundle, cells: readonly number[]): boolean {
  return cells.some((cell) =>
    all[cell]?.rows.some((row) => rows[row]?.countsFor === "chosen" || rows[row]?.tells === "chosen"),
  );
}
