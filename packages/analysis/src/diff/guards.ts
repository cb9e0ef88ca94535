import { empty, full, type Diagram } from "./diagrams.ts";
import type { DrawnRows } from "./draw-rows.ts";
import type { Effect, Effects } from "./effects.ts";
import type { Places } from "./places.ts";
import type { Place } from "./which.ts";
import type { ActSpace, Space } from "./space.ts";

/** What an act does in a place for some posts and some ways to act. */
export interface Guard {
  readonly act: ActSpace;
  readonly effect: Effect;
  /** The posts and the ways to act for which it does. */
  readonly ofActs: Diagram;
  /** The posts for which there is such a way. */
  readonly ofPosts: Diagram;
  /** Where that leads to on either side; the form is -1 where both do not know it. */
  readonly next: readonly [Place, Place];
}

/** Finds all that can be done in a place, by who is there to act. */
export type Guards = (place: Place, present: number) => readonly Guard[];

/** What guards are made of. */
export interface Guarding {
  readonly space: Space;
  readonly rows: DrawnRows;
  readonly effects: Effects;
  readonly places: Places;
}

/** Remembers what can be done. */
export function createGuards(guarding: Guarding): Guards {
  const known = new Map<Place, Map<number, readonly Guard[]>>();
  const ofAct = new Map<Place, Map<number, readonly Guard[]>>();
  const { acts } = guarding.space;
  const listOfAct = (act: ActSpace, place: Place, present: number): readonly Guard[] => {
    const who = present & act.identities;
    return recall(ofAct, [place, who * acts.length + act.action], () => listGuards(guarding, act, { place, who }));
  };
  return (place, present) =>
    recall(known, [place, present], () => acts.flatMap((act) => listOfAct(act, place, present)));
}

function recall<Thing>(
  known: Map<Place, Map<number, Thing>>,
  [place, number]: readonly [Place, number],
  make: () => Thing,
): Thing {
  const mine = known.get(place) ?? new Map<number, Thing>();
  known.set(place, mine);
  const thing = mine.get(number) ?? make();
  mine.set(number, thing);
  return thing;
}

function listGuards(
  { space, rows, effects, places }: Guarding,
  act: ActSpace,
  { place, who }: { readonly place: Place; readonly who: number },
): readonly Guard[] {
  const { diagrams, firstOfActs } = space;
  const able = drawAble(space, act, who);
  if (able === empty) {
    return [];
  }
  const { drawn, ends } = rows.find(act, place);
  return groupEnds(effects, ends).flatMap(([effect, mine]): readonly Guard[] => {
    const ofActs = diagrams.intersect(diagrams.select(drawn, mine), able);
    const ofPosts = diagrams.project(ofActs, firstOfActs);
    const next = places.findNext(place, act.action, mine[0] ?? -1);
    return ofActs === empty ? [] : [{ act, effect, ofActs, ofPosts, next }];
  });
}

function groupEnds(effects: Effects, ends: readonly number[]): readonly (readonly [Effect, readonly number[]])[] {
  const found = new Map<Effect, number[]>();
  for (const end of ends) {
    const effect = effects.find(end);
    if (effect !== undefined) {
      const mine = found.get(effect) ?? [];
      found.set(effect, mine);
      mine.push(end);
    }
  }
  return [...found];
}

/** The ways to do an action of those who are there. */
function drawAble({ diagrams }: Space, { actors, who, settings }: ActSpace, present: number): Diagram {
  if (actors.length === 0 || settings.some((variable) => variable?.size === 0)) {
    return empty;
  }
  return actors.every(({ identity }) => isPresent(present, identity))
    ? full
    : diagrams.draw([who], (values) => Number(isPresent(present, actors[values[who.at] ?? 0]?.identity ?? 0)));
}

/** Whether somebody is there to act. */
export function isPresent(present: number, identity: number): boolean {
  return ((present >> identity) & 1) === 1;
}
