import type { LinkedClaim, LinkedPlatform } from "@waft/core/internal";
import { identities, type Bundle, type BundleTable } from "@waft/runtime";
import type { OpenBundle } from "@waft/runtime/internal";
import { countPosts } from "../space/count-posts.ts";
import { findDistinctions, joinDistinctions, type Distinctions } from "../space/distinctions.ts";
import { countKinds, nameMultiplying } from "../space/multiplying.ts";
import { listPosts, type WalkedPost } from "../space/list-posts.ts";
import type { Space } from "../space/space.ts";
import type { Stretch } from "../space/stretch.ts";
import { buildAutomaton, type Automaton } from "./build-automaton.ts";
import { choosePersons, type Choice } from "./choose-persons.ts";
import { closeUpwards, maskOf, readScope, type ClaimScope } from "./claim-scope.ts";
import { enterPost, type Published, type PublishedPosts } from "./enter-post.ts";
import { followDemands, noteEnd, noteOpen, type FollowedDemand } from "./follow-demand.ts";
import { listSingles } from "./judge-property.ts";
import { createAnswers, findTold, type Journey } from "./known-walks.ts";
import { observe } from "./observe.ts";
import type { ProofSource } from "./prove-claim.ts";
import { createStore } from "./state-store.ts";
import { spaceOf } from "./spaces.ts";
import { walkPost, type ClaimWalk, type End } from "./walk-claim.ts";

/** What was seen of a claim on one stretch of days. */
export interface TriedClaim {
  readonly demands: readonly FollowedDemand[];
  readonly posts: number;
  readonly states: number;
  /** Whether there was more to look at than allowed. */
  readonly isOver: boolean;
  /** What multiplies it. */
  readonly multiplying: readonly string[];
}

/** Five times what real platforms need, and a second or two of work. */
const mostStates = 25_000;

/** The most kinds of posts that are listed before those are left out of which the claim does not speak. */
const mostKinds = 100_000;

/** A claim, ready to be tried on any stretch of days. */
export interface ReadClaim {
  readonly claim: LinkedClaim;
  readonly automaton: Automaton;
  readonly scope: ClaimScope;
  /** The actions that its chains can have. */
  readonly actions: readonly number[];
}

/** Reads a claim for all stretches of days. */
export function readClaim({ model: { platform }, bundle }: ProofSource, claim: LinkedClaim): ReadClaim {
  const automaton = buildAutomaton(claim.after);
  const actions = listAskedActions(platform, automaton);
  return { claim, automaton, scope: readScope(platform, bundle, claim), actions };
}

/** Everything of a table on which it depends what becomes of a claim. */
export function nameAnswers({ forms }: Bundle, { actions }: ReadClaim, { post, cells }: BundleTable): string {
  const width = forms.length;
  return [post, ...actions.flatMap((action) => cells.slice(action * width, (action + 1) * width))].join(" ");
}

/** Walks all chains of a claim, for all its posts, on one stretch of days. */
export function tryClaim(source: ProofSource, read: ReadClaim, stretch: Stretch): TriedClaim {
  const { model, spaces, limit = mostStates } = source;
  const { platform } = model;
  const { claim, automaton, scope, actions } = read;
  const space = spaceOf(spaces, stretch);
  const { bundle } = space;
  const cells = listCells(space, actions);
  const cone = findCone(bundle, claim);
  const there = findThere(bundle, claim, { cells, scope });
  const matters = new Set([...cone, ...there]);
  const told = joinDistinctions(joinDistinctions(findDistinctions(bundle, cells), scope.told), {
    parts: new Set([...matters].filter((part) => bundle.parts[part]?.ofPost === true)),
    authors: false,
    attributes: new Set(),
  });
  const multiplying = nameMultiplying(bundle, told);
  if (countKinds(bundle, told) > mostKinds) {
    return { demands: followDemands(claim), posts: 0, states: limit, isOver: true, multiplying };
  }
  const walk: ClaimWalk = {
    space,
    platform,
    automaton,
    choice: { brought: matters, allowance: scope.allowance },
    cone,
    store: createStore(space, { levels: maskOf(bundle, cone), there: maskOf(bundle, matters) }),
    limit,
    counted: { states: 0, isOver: false },
    inOrder: new Map(),
    doable: new Map(),
  };
  const demands = followDemands(claim);
  const posts = walkPosts(walk, demands, { told, scope });
  return { demands, posts, ...walk.counted, multiplying };
}

function walkPosts(
  walk: ClaimWalk,
  demands: readonly FollowedDemand[],
  { told, scope }: { readonly told: Distinctions; readonly scope: ClaimScope },
): number {
  const { bundle } = walk.space;
  const posts = listPosts(bundle, { ...told, others: "without" }).filter(scope.meansPost);
  const published: PublishedPosts = new Map();
  const answers = createAnswers();
  for (const post of posts) {
    const entered = enterPost({ ...walk, published }, post);
    if (entered !== undefined) {
      const { space, choice } = walk;
      const journey = { space, choice, answers, post, asked: new Map(), at: entered.crossing };
      walkOrRetell(walk, demands, { ...entered, journey });
    }
  }
  return countPosts(bundle, told, posts);
}

/** Walks the chains of a post, unless all its acts are answered as those of a post before: then it comes to the same. */
function walkOrRetell(
  walk: ClaimWalk,
  demands: readonly FollowedDemand[],
  entered: Published & { readonly journey: Journey },
): void {
  const { counted, limit } = walk;
  const { journey } = entered;
  const told = findTold(journey);
  // Where every line is settled, a walk goes no further than to where it was.
  const isOpen = demands.some(({ decisive }) => decisive === undefined);
  if (told !== undefined && isOpen && counted.states + told.states <= limit) {
    counted.states += told.states;
    demands.forEach((demand, index) => {
      told.open[index]?.forEach((end) => noteOpen(demand, { ...end, post: journey.post }));
    });
    return;
  }
  const before = { states: counted.states, open: demands.map(({ open }) => open.length) };
  const isWhole = walkPost(walk, entered, (end) => visit(walk, demands, { ...end, post: journey.post }));
  if (isWhole) {
    journey.at.told = {
      states: counted.states - before.states,
      open: demands.map(({ open }, index) => open.slice(before.open[index])),
    };
  }
}

/** Notes what the end of a chain says of each line; gives back how deep it still makes sense to look. */
function visit(
  { space: { bundle }, cone, inOrder }: ClaimWalk,
  demands: readonly FollowedDemand[],
  { node, before, post }: End & { readonly post: WalkedPost },
): number {
  const { row, act, after } = node;
  if (act === undefined || inOrder.get(row)?.has(after) !== true) {
    const observed = observe(bundle, { row, after, published: act === undefined }, cone);
    const choices = choosePersons(bundle, observed, before);
    const harmful = choices.filter((choice) =>
      demands.map((demand) => noteEnd(demand, { node, post, choice })).some((isNoted) => isNoted),
    );
    // Who can be chosen depends on what was held before as well.
    if (act !== undefined && harmful.length === 0 && choices.every(isUnchosen)) {
      inOrder.set(row, (inOrder.get(row) ?? new Set()).add(after));
    }
  }
  return Math.max(...demands.map(({ decisive }) => decisive?.node.depth ?? Infinity));
}

function isUnchosen({ countsFor, tells }: Choice): boolean {
  return countsFor === undefined && tells === undefined;
}

function listAskedActions({ actions }: LinkedPlatform, { places }: Automaton): readonly number[] {
  const named = places.flatMap((place) => place.actions ?? []);
  const any = places.some((place) => place.actions === undefined);
  return [...actions.keys()].filter((action) => named.includes(action) || (any && actions[action]?.byAuthor !== true));
}

/** The cells that can answer some acts, and that of publishing. */
function listCells({ bundle, stretch }: Space, actions: readonly number[]): readonly number[] {
  const width = bundle.forms.length;
  const cells = actions.flatMap((action) => stretch.table.cells.slice(action * width, (action + 1) * width));
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
  bundle: OpenBundle,
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
    acting.some((one) => one === name) || (isChosen && person) ? [part] : [],
  );
  return closeUpwards(bundle, persons);
}

function hasChoice({ cells: all, rows }: OpenBundle, cells: readonly number[]): boolean {
  return cells.some((cell) =>
    all[cell]?.rows.some((row) => rows[row]?.countsFor === "chosen" || rows[row]?.tells === "chosen"),
  );
}
