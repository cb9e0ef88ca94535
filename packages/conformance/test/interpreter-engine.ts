import { interpretChain, type Held, type InterpretedHop, type InterpretedStep, type Model } from "@waft/core";
import { identities, levelNames } from "@waft/runtime";
import type { AnsweredHolding, AnsweredHop, AnsweredPart, Engine } from "../src/engine.ts";
import type { VectorQuestion, VectorStep } from "../src/vector-file.ts";
import { createCompiler, readRules } from "../generate/compile-rules.ts";

/** The plain interpreter as an engine. It looks no names up itself, and says nothing of what only an answer carries. */
export function createInterpreterEngine(): Engine {
  const compile = createCompiler();
  return {
    trace: (platform, question) => interpretQuestion(compile(platform).model, question),
    check: (platform) => readRules(platform).diagnostics.map(({ code }) => code),
    leavesOut: ["audiences", "header", "messages", "decidedBy"],
  };
}

function interpretQuestion(
  model: Model,
  { post, chain, asOf }: VectorQuestion,
): { readonly start: AnsweredHolding; readonly hops: readonly AnsweredHop[] } {
  const { actors } = model.platform;
  const author = findName(post.by ?? actors[0] ?? "", actors);
  const always = model.platform.parts.filter(({ always: comes, parent }) => comes && parent < 0);
  const settings = readSettings(model, post.settings);
  const [published, ...hops] = interpretChain(model, {
    day: asOf,
    post: gatherParts(model, [...always.map(({ name }) => name), ...(post.parts ?? [])]),
    author,
    settings,
    steps: chain.map((step) => readStep(model, step, { author, settings })),
  });
  return {
    start: published?.held === undefined ? {} : writeHeld(model, published.held),
    hops: hops.map((hop) => writeHop(model, hop)),
  };
}

/** The named parts, with those around them and what always comes along. */
function gatherParts({ platform: { parts } }: Model, names: readonly string[]): ReadonlySet<number> {
  const all = new Set<number>();
  for (const name of names) {
    for (let part = parts.findIndex((one) => one.name === name); part >= 0; part = parts[part]?.parent ?? -1) {
      all.add(part);
    }
  }
  for (const [part, { always, parent }] of parts.entries()) {
    if (always && all.has(parent)) {
      all.add(part);
    }
  }
  return all;
}

function readSettings(
  { platform: { attributes } }: Model,
  given: VectorQuestion["post"]["settings"] = {},
  before: readonly number[] = [],
): readonly number[] {
  return attributes.map(({ name, values }, index) => {
    const value = given[name];
    return value === undefined ? (before[index] ?? 0) : values.indexOf(value);
  });
}

function readStep(
  model: Model,
  step: VectorStep,
  post: { readonly author: number; readonly settings: readonly number[] },
): InterpretedStep {
  const { actions, actors } = model.platform;
  const action = actions.findIndex(({ name }) => name === step.action);
  const by = step.by ?? (actions[action]?.byAuthor === true ? "author" : "someone");
  const identity = identities.findIndex((name) => name === by);
  const kind = identity === 1 ? post.author : Math.max(actors.indexOf(by), 0);
  return {
    action,
    actor: { kind, identity: Math.max(identity, 0) },
    brings: gatherParts(model, step.brings ?? []),
    settings: readSettings(model, step.settings, post.settings),
  };
}

function findName(name: string, names: readonly string[]): number {
  return Math.max(names.indexOf(name), 0);
}

function writeHop(model: Model, { outcome, held, countsFor, tells }: InterpretedHop): AnsweredHop {
  return {
    outcome,
    ...(held === undefined ? {} : { ...writeHeld(model, held), ...writeCounters(model, held) }),
    countsFor: writePersons(model, countsFor),
    tells: writePersons(model, tells),
  };
}

function writePersons(
  { platform: { parts } }: Model,
  persons: InterpretedHop["tells"],
): readonly string[] | "chosen" | null {
  return persons === null || persons === "chosen" ? persons : persons.map((part) => parts[part]?.name ?? "");
}

function writeHeld({ platform }: Model, held: Held): AnsweredHolding {
  const parts = platform.parts.map(({ name }, part): [string, AnsweredPart] => {
    const { lo, hi } = held.parts[part] ?? { lo: 0, hi: 0 };
    const mark = held.copied[part] ?? "no";
    const level = { atLeast: levelNames[lo], atMost: levelNames[hi] };
    return [name, mark === "no" ? { level } : { level, copied: mark === "yes" ? true : "unknown" }];
  });
  const form = held.form === null ? null : (platform.forms[held.form]?.name ?? null);
  return { form, parts: Object.fromEntries(parts) };
}

function writeCounters({ platform: { counters } }: Model, held: Held): Pick<AnsweredHop, "counters"> {
  const counts = counters.map(({ name }, index): [string, number] => [name, held.counters[index] ?? 0]);
  return counts.length === 0 ? {} : { counters: held.form === null ? null : Object.fromEntries(counts) };
}
