import type { Held, InterpretedStep, Model } from "@waft/core";
import {
  holds,
  lookAtAct,
  lookAtPublishing,
  type Condition,
  type LinkedClaim,
  type Property,
  type Seen,
  type SeenPost,
} from "@waft/core/internal";
import { expandParts } from "@waft/runtime/internal";
import { buildAutomaton, type Automaton, type Place } from "../src/claims/build-automaton.ts";
import { listLeaves } from "../src/claims/may-hold.ts";
import { judgeProperty, spreadLists, type Demand } from "../src/claims/judge-property.ts";
import { combine } from "../src/space/combine.ts";

/** What a claim comes to on one day when everything is tried, one thing after the other, with the interpreter. */
export interface BruteVerdict {
  readonly verdict: "proved" | "refuted" | "open" | "vacuous";
  /** How many acts the shortest chain has that settles it. */
  readonly shortest?: number;
}

/** What becomes of each line of a claim on one day, and how many posts it speaks of. */
export interface BruteResult {
  readonly posts: number;
  readonly demands: readonly BruteVerdict[];
}

interface Tally {
  readonly how: Demand;
  readonly property: Property;
  spoken: boolean;
  open: boolean;
  shortest: number;
}

/** Tries every post, every chain, every setting, everybody who can act and all that can be brought. */
export function tryEverything(model: Model, claim: LinkedClaim, day: string): BruteResult {
  const tallies = claim.demands.flatMap(({ how, property }): Tally[] =>
    how === "preferably"
      ? []
      : [
          {
            how,
            property: how === "never" ? spreadLists(property) : property,
            spoken: false,
            open: false,
            shortest: Infinity,
          },
        ],
  );
  const posts = listAllPosts(model, claim, day);
  posts.forEach((post) => tryPost({ model, claim, tallies }, post));
  return { posts: posts.length, demands: tallies.map(decide) };
}

function decide({ how, spoken, open, shortest }: Tally): BruteVerdict {
  if (shortest < Infinity) {
    return { verdict: how === "sometimes" ? "proved" : "refuted", shortest };
  }
  if (open) {
    return { verdict: "open" };
  }
  return { verdict: !spoken ? "vacuous" : how === "sometimes" ? "refuted" : "proved" };
}

interface Trying {
  readonly model: Model;
  readonly claim: LinkedClaim;
  readonly tallies: readonly Tally[];
}

/** Every post of which the claim speaks, each set of parts, each kind of account, each setting. */
function listAllPosts(model: Model, { shape, when }: LinkedClaim, day: string): readonly SeenPost[] {
  const { parts, actors, attributes } = model.platform;
  const always = parts.flatMap((part, index) => (part.always && part.parent < 0 ? [index] : []));
  const choices = parts.flatMap((part, index) => (part.ofPost && !part.always ? [[undefined, index]] : []));
  const sets = combine(choices).map((chosen) =>
    expand(model, [...always, ...chosen.filter((one) => one !== undefined)]),
  );
  const distinct = [...new Map(sets.map((set) => [[...set].toSorted((a, b) => a - b).join(), set])).values()];
  const settings = combine(attributes.map(({ of, values }) => (of === "post" ? [...values.keys()] : [0])));
  const all: Condition = { kind: "all", items: [when, ...(shape.when === undefined ? [] : [shape.when])] };
  return distinct.flatMap((post) =>
    [...actors.keys()].flatMap((author) =>
      settings
        .map((values): SeenPost => ({ day, post, author, settings: values }))
        .filter(
          (one) =>
            [...expand(model, shape.with)].every((part) => post.has(part)) &&
            !shape.without.some((part) => post.has(part)) &&
            (shape.by === undefined || shape.by.index === author) &&
            listWays(model, one).some((way) => holds(all, way)),
        ),
    ),
  );
}

/** Everything that a condition could be asked of a post beside the post itself. */
function listWays(model: Model, { post, author, settings }: SeenPost): readonly Parameters<typeof holds>[1][] {
  const { actors, attributes, counters } = model.platform;
  const values = attributes.map((attribute, index) =>
    attribute.of === "post" ? [settings[index] ?? 0] : [...attribute.values.keys()],
  );
  return [...actors.keys()].flatMap((actor) =>
    [0, 1, 2, 3].flatMap((identity) =>
      combine(values).map((all) => ({
        hasPart: (part: number) => post.has(part),
        author,
        actor,
        identity,
        settings: all,
        counters: counters.map(() => 0),
      })),
    ),
  );
}

function expand({ platform: { parts } }: Model, named: readonly number[]): ReadonlySet<number> {
  const bare = parts.map(({ name, parent, always }) => ({
    name,
    parent,
    ...(always ? { always: true as const } : {}),
  }));
  return expandParts(named, bare);
}

interface State {
  readonly held: Held;
  readonly place: number | undefined;
  readonly guess: boolean;
}

function tryPost({ model, claim, tallies }: Trying, post: SeenPost): void {
  const automaton = buildAutomaton(claim.after);
  const published = lookAtPublishing(model, post);
  const start = published.hop.held;
  if (start === undefined) {
    return;
  }
  if (automaton.empty) {
    note(model, tallies, { seen: published, published: true, before: start, guess: false, depth: 0 });
  }
  let frontier: readonly State[] = [{ held: start, place: undefined, guess: false }];
  const known = new Set<string>();
  for (let depth = 1; frontier.length > 0; depth += 1) {
    const done = frontier.flatMap((state) => listDone({ model, claim, start }, post, { state, automaton }));
    for (const { seen, before, guess } of done.filter(({ place }) => automaton.places[place]?.ends === true)) {
      note(model, tallies, { seen, published: false, before, guess, depth });
    }
    frontier = done.flatMap(({ seen: { hop }, place, guess }): State[] => {
      const key = JSON.stringify([hop.held, place, guess]);
      if (hop.held === undefined || known.has(key)) {
        return [];
      }
      known.add(key);
      return [{ held: hop.held, place, guess }];
    });
  }
}

interface Done {
  readonly seen: Seen;
  readonly before: Held;
  readonly place: number;
  readonly guess: boolean;
}

/** Everything that can be done on what is held at a place of the pattern. */
function listDone(
  { model, claim, start }: Pick<Trying, "model" | "claim"> & { readonly start: Held },
  post: SeenPost,
  { state, automaton }: { readonly state: State; readonly automaton: Automaton },
): readonly Done[] {
  const { held: before } = state;
  const to = state.place === undefined ? automaton.first : (automaton.places[state.place]?.next ?? []);
  return to.flatMap((place) => {
    const at = automaton.places[place];
    const steps = at === undefined ? [] : listAllSteps(model, claim, { post, state, place: at });
    return steps.flatMap((step): Done[] => {
      const seen = lookAtAct(model, post, { step, before, start });
      const guess = state.guess || seen.hop.outcome === "unknown" || isUnsure(model, before, step);
      return mayBring(model, seen, step) ? [{ seen, before, place, guess }] : [];
    });
  });
}

/** Every act that can come at a place of the pattern; the sharer and who was before has the first kind of account. */
function listAllSteps(
  model: Model,
  { when }: LinkedClaim,
  { post, state: { held }, place }: { readonly post: SeenPost; readonly state: State; readonly place: Place },
): readonly InterpretedStep[] {
  const { actions, actors, attributes, parts } = model.platform;
  const any = [...actions.keys()].filter((action) => actions[action]?.byAuthor !== true);
  const brought = parts.flatMap((_, part) =>
    model.rules.some(({ effects }) => effects[part]?.origin === "allowed") ? [[undefined, part]] : [],
  );
  const brings = combine(brought).map((chosen) =>
    expand(
      model,
      chosen.filter((part) => part !== undefined),
    ),
  );
  return (place.actions ?? any).flatMap((action) => {
    const values = attributes.map(({ of, values: all, actions: mine }, index) => {
      const has = of === "viewer" || mine.includes(action);
      return of === "post" ? [post.settings[index] ?? 0] : has ? [...all.keys()] : [0];
    });
    const persons = [1, 2, 3].filter((identity) => (held.parts[personAt(model, identity)]?.hi ?? 0) > 0);
    const anybody = [
      ...[...actors.keys()].map((kind) => ({ kind, identity: 0 })),
      ...persons.map((identity) => ({ kind: identity === 1 ? post.author : 0, identity })),
    ];
    const who = actions[action]?.byAuthor === true ? [{ kind: post.author, identity: 1 }] : anybody;
    return combine(values).flatMap((settings) =>
      who
        .filter((actor) => isMeant(model, when, { post, held, step: { action, actor, settings } }))
        .flatMap((actor) => brings.map((one) => ({ action, actor, settings, brings: one }))),
    );
  });
}

function personAt({ platform: { parts } }: Model, identity: number): number {
  return parts.findIndex(({ name }) => name === ["", "author", "sharer", "via"][identity]);
}

/** Settings that an act does not have may be as they like. */
function isMeant(
  model: Model,
  when: Condition,
  at: { readonly post: SeenPost; readonly held: Held; readonly step: Omit<InterpretedStep, "brings"> },
): boolean {
  const { post, held, step } = at;
  const asked = new Set(listLeaves(when).flatMap((leaf) => (leaf.kind === "attribute" ? [leaf.attribute] : [])));
  const values = model.platform.attributes.map(({ of, actions, values: all }, index) =>
    of === "act" && !actions.includes(step.action) && asked.has(index) ? [...all.keys()] : [step.settings[index] ?? 0],
  );
  return combine(values).some((settings) =>
    holds(when, {
      hasPart: (part) => post.post.has(part),
      author: post.author,
      actor: step.actor.kind,
      identity: step.actor.identity,
      settings,
      counters: held.counters,
    }),
  );
}

function mayBring(model: Model, { merged, hop }: Seen, { brings }: InterpretedStep): boolean {
  const named = [...brings].filter((part) => model.platform.parts[part]?.always !== true);
  return (
    brings.size === 0 ||
    (hop.outcome !== "unknown" && named.every((part) => merged.effects[part]?.value.origin === "allowed"))
  );
}

function isUnsure(model: Model, { parts }: Held, { actor: { identity } }: InterpretedStep): boolean {
  return identity > 0 && (parts[personAt(model, identity)]?.lo ?? 0) === 0;
}

interface Noted {
  readonly seen: Seen;
  readonly published: boolean;
  readonly before: Held;
  readonly guess: boolean;
  readonly depth: number;
}

function note(model: Model, tallies: readonly Tally[], { seen, published, before, guess, depth }: Noted): void {
  const there = model.platform.parts.flatMap(({ person }, part) =>
    person && (before.parts[part]?.hi ?? 0) > 0 ? [part] : [],
  );
  const sets = combine(there.map((part) => [undefined, part])).map((all) => all.filter((part) => part !== undefined));
  const choose = (said: Seen["hop"]["countsFor"]): readonly (readonly number[] | null)[] =>
    said === "chosen" ? sets : [said];
  for (const countsFor of choose(seen.hop.countsFor)) {
    for (const tells of choose(seen.hop.tells)) {
      const chosen = [
        ...(seen.hop.countsFor === "chosen" ? (countsFor ?? []) : []),
        ...(seen.hop.tells === "chosen" ? (tells ?? []) : []),
      ];
      const unsure = guess || chosen.some((part) => (before.parts[part]?.lo ?? 0) === 0);
      const observed = { ...seen, published, hop: { ...seen.hop, countsFor, tells } };
      tallies.forEach((tally) => count(tally, judgeProperty(tally.property, observed, tally.how), { unsure, depth }));
    }
  }
}

function count(
  tally: Tally,
  verdict: "yes" | "no" | "open" | undefined,
  { unsure, depth }: { readonly unsure: boolean; readonly depth: number },
): void {
  if (verdict === undefined) {
    return;
  }
  tally.spoken = true;
  const harmless = tally.how === "always" ? "yes" : "no";
  if (verdict === "open" || (verdict !== harmless && unsure)) {
    tally.open = true;
  } else if (verdict !== harmless) {
    tally.shortest = Math.min(tally.shortest, depth);
  }
}
