import { holds, isInForce, speaksOf, type Asked } from "../src/model/holds.ts";
import type { Model, ModelRule, PartEffect } from "../src/model/model.ts";
import type { InterpretedChain, InterpretedStep } from "../src/model/chain.ts";

/** One world: everything that nobody has said is decided by these choices. */
export interface World {
  /** Chooses a level from `least` to `most`. */
  readonly choose: (least: number, most: number) => number;
  /** Chooses the form after an act of which nobody has said what it shows; null stays outside all rules. */
  readonly chooseForm: (forms: number) => number | null;
  /** Chooses whether a part is a copy. */
  readonly chooseCopied: () => boolean;
}

/** What is there in one world: a form, and for each part a level and whether it is a copy, after each act until the chain ends. */
export interface Lived {
  readonly form: number | null;
  readonly levels: readonly number[];
  readonly copied: readonly boolean[];
  readonly counters: readonly number[];
}

/** Lives through a chain in one world: each part has one level, and there are no bounds anywhere. */
export function liveInWorld(model: Model, chain: InterpretedChain, world: World): readonly Lived[] {
  const start = publishInWorld(model, chain, world);
  const lived: Lived[] = [start];
  let now: Lived | undefined = start;
  for (const step of chain.steps) {
    now = actInWorld({ model, chain, world, start }, step, now);
    if (now === undefined) {
      break;
    }
    lived.push(now);
  }
  return lived;
}

interface Living {
  readonly model: Model;
  readonly chain: InterpretedChain;
  readonly world: World;
  readonly start: Lived;
}

function publishInWorld(model: Model, chain: InterpretedChain, world: World): Lived {
  const bare = model.platform.parts.map((_, part) => (chain.post.has(part) ? 4 : 0));
  const zero = model.platform.counters.map(() => 0);
  const asked = askOf(chain, undefined, zero);
  const matching = model.rules.filter(
    (rule) => speaksOf(rule, "post") && isInForce(rule, chain.day) && holds(rule.when, asked),
  );
  const shown = winner(matching, (rule) => rule.outcome);
  const levels = bare.map((level, part) => {
    const effect = winner(matching, (rule) => rule.effects[part]);
    return effect === undefined ? level : apply(effect, { now: level, start: level, brought: false }, world);
  });
  const form = shown?.kind === "shows" && shown.form !== "it" ? shown.form : model.postForm;
  const copied = bare.map((_, part) => copy(matching, part, { now: false, start: false, unsaid: () => false, world }));
  return { form, levels: settle(model, levels), copied, counters: raise(model, matching, zero) };
}

interface Marks {
  readonly now: boolean;
  readonly start: boolean;
  readonly unsaid: () => boolean;
  readonly world: World;
}

function copy(matching: readonly ModelRule[], part: number, at: Marks): boolean {
  const said = winner(matching, (rule) => rule.copies[part]);
  const effect = winner(matching, (rule) => rule.effects[part]);
  if (said === undefined) {
    return effect === undefined ? at.unsaid() : at.now;
  }
  if (said === "fresh") {
    return effect?.origin === "start" && at.start;
  }
  return said === "copied" || at.world.chooseCopied();
}

function raise({ platform }: Model, matching: readonly ModelRule[], before: readonly number[]): readonly number[] {
  return before.map((now, counter) =>
    matching.some(({ raises }) => raises.includes(counter))
      ? Math.min(now + 1, platform.counters[counter]?.most ?? 0)
      : now,
  );
}

function askOf(chain: InterpretedChain, step: InterpretedStep | undefined, counters: readonly number[]): Asked {
  return {
    hasPart: (part) => chain.post.has(part),
    author: chain.author,
    actor: step?.actor.kind ?? chain.author,
    identity: step?.actor.identity ?? 1,
    settings: step?.settings ?? chain.settings,
    counters,
  };
}

function winner<Said>(matching: readonly ModelRule[], read: (rule: ModelRule) => Said | undefined): Said | undefined {
  const speakers = matching.filter((rule) => read(rule) !== undefined);
  const [first] = speakers.filter(({ index }) => !speakers.some(({ refines }) => refines.has(index)));
  return first === undefined ? undefined : read(first);
}

function actInWorld({ model, chain, world, start }: Living, step: InterpretedStep, now: Lived): Lived | undefined {
  const matching = match(model, chain, { step, now });
  const outcome = findOutcome(matching);
  if (outcome !== undefined && outcome.kind !== "shows" && outcome.kind !== "becomes") {
    return undefined;
  }
  const byAuthor = model.platform.actions[step.action]?.byAuthor === true;
  const open = outcome === undefined && !(byAuthor && matching.length > 0);
  if (open && model.platform.otherwise.length > 0) {
    return undefined;
  }
  const levels = now.levels.map((level, part) => {
    const effect = winner(matching, (rule) => rule.effects[part]);
    const first = start.levels[part] ?? 0;
    const most = model.restorable[part] === true ? 4 : first;
    const least = open && model.optional[part] === true ? 0 : 1;
    return effect === undefined
      ? world.choose(Math.min(level, least), open ? Math.max(level, most) : level)
      : apply(effect, { now: level, start: first, brought: step.brings.has(part) }, world);
  });
  const form = open ? world.chooseForm(model.platform.forms.length) : formAfter(outcome, now.form);
  const copied = now.copied.map((mark, part) =>
    copy(matching, part, { now: mark, start: start.copied[part] ?? false, unsaid: world.chooseCopied, world }),
  );
  return { form, levels: settle(model, levels), copied, counters: raise(model, matching, now.counters) };
}

function match(
  model: Model,
  chain: InterpretedChain,
  { step, now: { form, counters } }: { readonly step: InterpretedStep; readonly now: Lived },
): readonly ModelRule[] {
  const asked = askOf(chain, step, counters);
  const speaks = (rule: ModelRule): boolean => form !== null && speaksOf(rule, { action: step.action, form });
  return model.rules.filter((rule) => speaks(rule) && isInForce(rule, chain.day) && holds(rule.when, asked));
}

function findOutcome(matching: readonly ModelRule[]): ModelRule["outcome"] {
  const speakers = matching.filter(({ outcome }) => outcome !== undefined);
  const refusal = speakers.find(
    ({ outcome, index }) => outcome?.kind === "refused" && !speakers.some(({ refines }) => refines.has(index)),
  );
  return refusal === undefined ? winner(matching, (rule) => rule.outcome) : refusal.outcome;
}

function formAfter(outcome: ModelRule["outcome"], form: number | null): number | null {
  if (outcome?.kind === "shows" && outcome.form !== "it") {
    return outcome.form;
  }
  return outcome?.kind === "becomes" ? outcome.form : form;
}

function apply(
  { origin, level }: PartEffect,
  at: { readonly now: number; readonly start: number; readonly brought: boolean },
  world: World,
): number {
  const from = { before: at.now, start: at.start, added: 4, allowed: at.brought ? 4 : 0 }[origin];
  const most = { keeps: 4, unknown: 4, cuts: 3, links: 2, loses: 1 }[level];
  return level === "unknown" ? world.choose(Math.min(from, 1), from) : Math.min(from, most);
}

function settle(model: Model, levels: readonly number[]): readonly number[] {
  const settled: number[] = [];
  for (const [part, level] of levels.entries()) {
    const above = settled[model.platform.parts[part]?.parent ?? -1] ?? 4;
    settled.push(Math.min(level, above === 3 ? 4 : above));
  }
  return settled;
}
