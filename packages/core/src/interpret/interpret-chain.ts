import type { Outcome } from "@waft/runtime";
import { findOtherwise } from "../link/find-otherwise.ts";
import type { LinkedPersons } from "../link/linked.ts";
import type {
  Bounds,
  Copied,
  Height,
  Held,
  InterpretedAct,
  InterpretedChain,
  InterpretedHop,
  InterpretedStep,
} from "../model/chain.ts";
import { holds, isInForce, speaksOf, type Asked, type Occasion } from "../model/holds.ts";
import type { CopyEffect, Model, ModelOutcome, ModelRule, PartEffect } from "../model/model.ts";

// The meaning, said once and plainly: rules are looked up one by one, parts are treated one by one.
// What is fast stands in compile/; both must answer the same.

/** Follows a post down a chain, literally as the meaning says; the first hop is the publishing itself. */
export function interpretChain(model: Model, chain: InterpretedChain): readonly InterpretedHop[] {
  const published = interpretPublishing(model, chain);
  const hops: InterpretedHop[] = [{ outcome: "shown", held: published, countsFor: null, tells: null }];
  let held: Held | undefined = published;
  for (const step of chain.steps) {
    const hop: InterpretedHop = interpretAct(model, chain, { step, before: held, start: published });
    hops.push(hop);
    held = hop.held;
    if (held === undefined) {
      break;
    }
  }
  return hops;
}

interface Moment {
  readonly chain: Omit<InterpretedChain, "steps">;
  readonly occasion: Occasion;
  /** Missing for the publishing itself, which its author does. */
  readonly step?: InterpretedStep;
  readonly counters: readonly number[];
}

function findMatching(model: Model, { chain, occasion, step, counters }: Moment): ModelRule[] {
  const { kind, identity } = step?.actor ?? { kind: chain.author, identity: 1 };
  const asked: Asked = {
    hasPart: (part) => chain.post.has(part),
    author: chain.author,
    actor: kind,
    identity,
    settings: step?.settings ?? chain.settings,
    counters,
  };
  return model.rules.filter(
    (rule) => speaksOf(rule, occasion) && isInForce(rule, chain.day) && holds(rule.when, asked),
  );
}

/** Of a form that nobody knows no rule speaks. */
function matchAct(
  model: Model,
  chain: Omit<InterpretedChain, "steps">,
  { step, before: { form, counters } }: InterpretedAct,
): ModelRule[] {
  return form === null ? [] : findMatching(model, { chain, occasion: { action: step.action, form }, step, counters });
}

/** What the matching rules say in one place: a rule that refines wins over the ones it refines; what is doubted comes last. */
function findSaid<Said>(matching: readonly ModelRule[], read: (rule: ModelRule) => Said | undefined): Said[] {
  const speakers = matching.filter((rule) => read(rule) !== undefined);
  const heard =
    speakers.length < 2
      ? speakers
      : speakers.filter(({ index }) => !speakers.some(({ refines }) => refines.has(index)));
  const sure = heard.filter(({ doubted }) => !doubted);
  const doubted = heard.filter((rule) => rule.doubted);
  return [...sure, ...doubted].map(read).filter((said) => said !== undefined);
}

/** At the first act alone, what no rule mentions is kept. */
export function interpretPublishing(model: Model, chain: Omit<InterpretedChain, "steps">): Held {
  const zero = model.platform.counters.map(() => 0);
  const matching = findMatching(model, { chain, occasion: "post", counters: zero });
  const bare = model.platform.parts.map((_, part): Bounds => {
    const height = chain.post.has(part) ? 4 : 0;
    return { lo: height, hi: height };
  });
  const [outcome] = findSaid(matching, (rule) => rule.outcome);
  const parts = bare.map((before, part) => {
    const [effect] = findSaid(matching, (rule) => rule.effects[part]);
    return effect === undefined
      ? before
      : applyEffect(effect, {
          before,
          start: before,
          brought: false,
          unwritten: forget(model, part, { before, start: before }),
        });
  });
  const form = outcome?.kind === "shows" && outcome.form !== "it" ? outcome.form : model.postForm;
  const live: readonly Copied[] = model.tracksCopies ? bare.map(() => "no") : [];
  const copied = live.map((before, part) => copyPart(matching, part, { before, start: before, unsaid: before }));
  return { form, parts: settle(model, parts), copied, counters: count(model, matching, zero) };
}

/** One act on what a viewer holds. */
export function interpretAct(
  model: Model,
  chain: Omit<InterpretedChain, "steps">,
  { step, before, start }: InterpretedAct,
): InterpretedHop {
  const matching = matchAct(model, chain, { step, before, start });
  const outcome = findOutcome(matching) ?? findUnsaid(model, { step, before, start }, matching);
  if (outcome?.kind === "refused") {
    return { outcome: "refused", countsFor: [], tells: [] };
  }
  const persons = findPersons(matching);
  if (outcome?.kind === "silent" || outcome?.kind === "gone") {
    return { outcome: outcome.kind, ...persons };
  }
  const open = isOpen(outcome);
  const held: Held = {
    form: open ? null : findForm(outcome, before.form),
    parts: settle(
      model,
      before.parts.map((_, part) => pass(model, { part, open, matching }, { step, before, start })),
    ),
    copied: before.copied.map((mark, part) =>
      copyPart(matching, part, { before: mark, start: start.copied[part] ?? "no", unsaid: "open" }),
    ),
    counters: count(model, matching, before.counters),
  };
  return { outcome: open ? "unknown" : nameOutcome(outcome), held, ...persons };
}

/** An act by the author of which rules speak leaves the form; any other is refused if all such acts are. */
function findUnsaid(
  model: Model,
  { step, before }: InterpretedAct,
  matching: readonly ModelRule[],
): ModelOutcome | undefined {
  if (model.platform.actions[step.action]?.byAuthor === true && matching.length > 0 && before.form !== null) {
    return { kind: "becomes", form: before.form };
  }
  return findOtherwise(model.platform, before.form) === undefined ? undefined : { kind: "refused" };
}

/** A refusal wins over every rule that does not refine it; one that is doubted leaves open what comes of the act. */
function findOutcome(matching: readonly ModelRule[]): ModelOutcome | undefined {
  const said = findSaid(matching, (rule) => rule.outcome);
  const doubted = said.find((outcome) => outcome.kind === "unknown" && outcome.refusing);
  return said.find(({ kind }) => kind === "refused") ?? doubted ?? said[0];
}

/** What becomes of one part. */
function pass(
  model: Model,
  at: { readonly part: number; readonly open: boolean; readonly matching: readonly ModelRule[] },
  { step, before, start }: InterpretedAct,
): Bounds {
  const { part } = at;
  const bounds = before.parts[part] ?? nowhere;
  const first = start.parts[part] ?? nowhere;
  const [effect] = findSaid(at.matching, (rule) => rule.effects[part]);
  const unwritten = forget(model, part, { before: bounds, start: first });
  if (effect === undefined) {
    return at.open ? unwritten : { lo: lowest(bounds.lo, 1), hi: bounds.hi };
  }
  return applyEffect(effect, { before: bounds, start: first, brought: step.brings.has(part), unwritten });
}

const nowhere: Bounds = { lo: 0, hi: 0 };

/** Whether one part is a copy afterwards: as before where a level is said of it, unless rules say more. */
function copyPart(
  matching: readonly ModelRule[],
  part: number,
  at: { readonly before: Copied; readonly start: Copied; readonly unsaid: Copied },
): Copied {
  const [copy] = findSaid(matching, (rule) => rule.copies[part]);
  const [effect] = findSaid(matching, (rule) => rule.effects[part]);
  if (copy === undefined) {
    return effect === undefined ? at.unsaid : at.before;
  }
  const marks: Readonly<Record<CopyEffect, Copied>> = {
    copied: "yes",
    open: "open",
    fresh: effect?.origin === "start" ? at.start : "no",
  };
  return marks[copy];
}

/** Counters go up by one where any rule says so, and not beyond their end. */
function count({ platform }: Model, matching: readonly ModelRule[], before: readonly number[]): readonly number[] {
  const raised = new Set(matching.flatMap(({ raises }) => raises));
  return before.map((now, counter) =>
    Math.min(now + Number(raised.has(counter)), platform.counters[counter]?.most ?? 0),
  );
}

function findPersons(matching: readonly ModelRule[]): Pick<InterpretedHop, "countsFor" | "tells"> {
  return {
    countsFor: readPersons(findSaid(matching, (rule) => rule.countsFor && { who: rule.countsFor })),
    tells: readPersons(findSaid(matching, (rule) => rule.tells && { who: rule.tells })),
  };
}

function readPersons([first]: readonly { readonly who: LinkedPersons }[]): readonly number[] | "chosen" | null {
  return first === undefined || first.who === "unknown" ? null : first.who;
}

function isOpen(outcome: ModelOutcome | undefined): boolean {
  return outcome === undefined || outcome.kind === "unknown";
}

function nameOutcome(outcome: ModelOutcome | undefined): Outcome {
  if (outcome?.kind === "shows") {
    return outcome.some ? "may-be-shown" : "shown";
  }
  return "becomes";
}

function findForm(outcome: ModelOutcome | undefined, form: number | null): number | null {
  if (outcome?.kind === "shows") {
    return outcome.form === "it" ? form : outcome.form;
  }
  return outcome?.kind === "becomes" ? outcome.form : form;
}

/** Nobody said: at most what it was, or what an unwritten rule brings back; at least lost, or what one leaves. */
function forget(model: Model, part: number, { before: { lo, hi }, start }: Pick<Origins, "before" | "start">): Bounds {
  const most = model.restorable[part] === true ? 4 : start.hi;
  return { lo: lowest(lo, model.optional[part] === true ? 0 : 1), hi: highest(hi, most) };
}

interface Origins {
  readonly before: Bounds;
  readonly start: Bounds;
  readonly brought: boolean;
  /** What is left of it, and what of it there can be, if nobody has said. */
  readonly unwritten: Bounds;
}

function applyEffect({ origin, level, doubted }: PartEffect, { before, start, brought, unwritten }: Origins): Bounds {
  if (doubted) {
    return unwritten;
  }
  const from: Readonly<Record<PartEffect["origin"], Bounds>> = {
    before,
    start,
    added: { lo: 4, hi: 4 },
    allowed: brought ? { lo: 4, hi: 4 } : { lo: 0, hi: 0 },
  };
  const { lo, hi } = from[origin];
  switch (level) {
    case "keeps":
      return { lo, hi };
    case "unknown":
      return { lo: lowest(lo, 1), hi };
    case "cuts":
      return { lo: lowest(lo, 3), hi: lowest(hi, 3) };
    case "links":
      return { lo: lowest(lo, 2), hi: lowest(hi, 2) };
    case "loses":
      return { lo: lowest(lo, 1), hi: lowest(hi, 1) };
  }
}

/** From the root down, each part is brought under its parent; a parent that is cut counts as whole. */
function settle(model: Model, parts: readonly Bounds[]): readonly Bounds[] {
  const settled: Bounds[] = [];
  for (const [index, { lo, hi }] of parts.entries()) {
    const parent = settled[model.platform.parts[index]?.parent ?? -1];
    settled.push(
      parent === undefined ? { lo, hi } : { lo: lowest(lo, under(parent.lo)), hi: lowest(hi, under(parent.hi)) },
    );
  }
  return settled;
}

function under(height: Height): Height {
  return height === 3 ? 4 : height;
}

function lowest(a: Height, b: Height): Height {
  return a < b ? a : b;
}

function highest(a: Height, b: Height): Height {
  return a > b ? a : b;
}
