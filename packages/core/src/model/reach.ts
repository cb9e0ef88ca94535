import type { Model, Origin } from "./model.ts";
import { findFollowing, type Answers, type Way } from "./ways.ts";

/** For each part 2 if somebody may have some of it, 1 if it may have been lost, 0 if it is surely absent. */
export type Presence = Uint8Array;

/** What can be there: for each stretch of days (see `listDays`) and each form. */
export interface Reach {
  /** Before the rules `on post`: everything that a post can have. */
  readonly posts: Presence;
  /** By stretch and form; undefined where no chain leads to the form. */
  readonly forms: readonly (readonly (Presence | undefined)[])[];
}

/**
 * Works out how far up each part can be in each form, on each stretch of days: the least bounds that hold for what
 * publishing shows and for what every way of answering every act makes of it.
 *
 * It says too much rather than too little: what holds of one act's case is forgotten before the next act, so a part
 * may be said to be where no single post can carry it; a part that is said to be absent is absent.
 */
export function findReach(model: Model, answers: readonly Answers[], days: number): Reach {
  const { parts } = model.platform;
  const posts = Uint8Array.from(parts, ({ ofPost }) => (ofPost ? 2 : 0));
  const byDay = Array.from({ length: days }, () => new Map<string, Step>());
  for (const one of answers) {
    for (const way of one.ways) {
      // Most acts make of parts what others make of them as well.
      const { key, step } = readStepOnce(model, one, way);
      one.days.forEach((day) => byDay[day]?.set(key, step));
    }
  }
  return { posts, forms: byDay.map((ofDay) => reachOn(model, posts, [...ofDay.values()])) };
}

/** A step, and words that are the same for all that do the same. */
export interface KeyedStep {
  readonly key: string;
  readonly step: Step;
}

/** What one way of answering makes of each part. */
interface Step {
  /** The form acted on; undefined for publishing. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** For each part: it is as before, brought, or as at the start; and whether it is lost then. */
  readonly makes: readonly { readonly from: "before" | "brought" | "start"; readonly loses: boolean }[];
}

function readStepOnce(model: Model, answers: Answers, way: Way): KeyedStep {
  const { steps } = model.known;
  const known = steps.get(way);
  if (known !== undefined) {
    return known;
  }
  const step = readStep(model, answers, way);
  const makes = step.makes.map(({ from, loses }) => `${from} ${loses}`);
  const read = { key: [step.from, step.to, ...makes].join(), step };
  steps.set(way, read);
  return read;
}

function readStep(model: Model, { occasion }: Answers, way: Way): Step {
  const following = findFollowing(model, occasion, way);
  const publishing = occasion === "post";
  return {
    from: publishing ? undefined : occasion.form,
    to: typeof following === "number" ? following : undefined,
    makes: way.merged.effects.map((effect) => {
      const loses = effect?.value.level === "loses";
      return { from: readOrigin(effect?.value.origin ?? "before", publishing), loses };
    }),
  };
}

function readOrigin(origin: Origin, publishing: boolean): "before" | "brought" | "start" {
  if (origin === "added" || (origin === "allowed" && !publishing)) {
    return "brought";
  }
  return origin === "start" && !publishing ? "start" : "before";
}

function reachOn(model: Model, posts: Presence, steps: readonly Step[]): readonly (Presence | undefined)[] {
  const forms: (Presence | undefined)[] = model.platform.forms.map(() => undefined);
  const publishing = steps.filter(({ from }) => from === undefined);
  if (publishing.length === 0) {
    forms[model.postForm] = posts.slice();
  }
  const start = new Uint8Array(posts.length);
  for (const step of publishing) {
    const published = take(model, step, { before: posts, start: posts });
    join(start, published);
    enter(forms, step, published);
  }
  const first = publishing.length === 0 ? posts : start;
  const acts = steps.filter(({ from, to }) => from !== undefined && to !== undefined);
  // Only what is done on a form of which more became known can lead to more.
  for (let fresh = new Set<number | undefined>(forms.keys()); fresh.size > 0;) {
    const next = new Set<number | undefined>();
    for (const step of acts.filter(({ from }) => fresh.has(from))) {
      const before = forms[step.from ?? -1];
      if (before !== undefined && enter(forms, step, take(model, step, { before, start: first }))) {
        next.add(step.to);
      }
    }
    fresh = next;
  }
  return forms;
}

/** Adds what a step leads to; says whether that was new. */
function enter(forms: (Presence | undefined)[], { to = -1 }: Step, after: Presence): boolean {
  const known = forms[to];
  if (known === undefined) {
    forms[to] = after;
    return true;
  }
  return join(known, after);
}

function join(into: Presence, more: Presence): boolean {
  let changed = false;
  for (const [part, there] of more.entries()) {
    if (there > (into[part] ?? 0)) {
      into[part] = there;
      changed = true;
    }
  }
  return changed;
}

/** A part is there only with the part around it. */
function take(
  { platform }: Model,
  { makes }: Step,
  { before, start }: { readonly before: Presence; readonly start: Presence },
): Presence {
  const after = new Uint8Array(before.length);
  for (const [part, make] of makes.entries()) {
    const there = make.from === "brought" ? 2 : ((make.from === "start" ? start : before)[part] ?? 0);
    const around = after[platform.parts[part]?.parent ?? -1] ?? 2;
    after[part] = Math.min(there, around, make.loses ? 1 : 2);
  }
  return after;
}
