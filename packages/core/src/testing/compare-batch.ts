import { type Bundle } from "@waft/runtime";
import {
  batchOutcomes,
  evaluate,
  noForm,
  prepareBatch,
  type Batch,
  type BatchQuestion,
  type BatchResult,
} from "@waft/runtime/batch";
import { interpretAct, interpretPublishing } from "../interpret/interpret-chain.ts";
import { invariant } from "../lib/invariant.ts";
import type { Model } from "../model/model.ts";
import { compareBatchWithTrace } from "./compare-batch-with-trace.ts";
import { listPosts, listSteps } from "./list-questions.ts";
import type { Held, InterpretedChain, InterpretedHop, InterpretedStep } from "../model/chain.ts";

/** How much was compared, and where the batch call differs from the interpreter; at most ten differences are kept. */
export interface BatchComparison {
  readonly posts: number;
  /** Acts compared, each on each distinct thing that a viewer can hold. */
  readonly acts: number;
  /** Acts that nobody can do there, compared with `trace` once for each kind. */
  readonly impossible: number;
  readonly disagreements: readonly string[];
}

/**
 * Compares the batch call and the interpreter on every post and every chain of some length, as `compareEvaluators` does:
 * each thing that can be held is entered once, by the first chain that leads there.
 */
export function compareBatch(
  model: Model,
  bundle: Bundle,
  { days, hops }: { readonly days: readonly string[]; readonly hops: number },
): BatchComparison {
  const counts = { posts: 0, acts: 0, impossible: 0 };
  const disagreements: string[] = [];
  for (const day of days) {
    const prepared = prepareBatch(bundle, day);
    invariant(!("problems" in prepared), "A bundle has no table for a day.");
    const steps = listSteps(model, day);
    const walk = { model, bundle, batch: prepared.batch, counts, disagreements, known: new Set<string>() };
    for (const post of listPosts(model, day)) {
      counts.posts += 1;
      const able = steps
        .filter(({ actor }) => actor.kind === kindOf(actor, post.author))
        .map((step) => ({ ...step, settings: withPostSettings(model, post.settings, step.settings) }));
      walkPost(walk, { post: { ...post, day }, steps: able, hops });
    }
  }
  return { ...counts, disagreements };
}

/** An act has the settings of its post, beside its own. */
function withPostSettings({ platform }: Model, ofPost: readonly number[], ofAct: readonly number[]): readonly number[] {
  return platform.attributes.map(({ of }, at) => (of === "post" ? ofPost[at] : ofAct[at]) ?? 0);
}

/** A question can name a kind or a person, not both. */
function kindOf({ kind, identity }: InterpretedStep["actor"], author: number): number {
  if (identity === 0) {
    return kind;
  }
  return identity === 1 ? author : 0;
}

interface Walk {
  readonly model: Model;
  readonly bundle: Bundle;
  readonly batch: Batch;
  readonly counts: { posts: number; acts: number; impossible: number };
  readonly disagreements: string[];
  /** Kinds of impossible acts that were compared with `trace`. */
  readonly known: Set<string>;
}

interface Asked {
  readonly post: Omit<InterpretedChain, "steps">;
  readonly steps: readonly InterpretedStep[];
  readonly hops: number;
}

interface State {
  readonly held: Held;
  readonly path: readonly InterpretedStep[];
}

function walkPost(walk: Walk, asked: Asked): void {
  const start = interpretPublishing(walk.model, asked.post);
  const seen = new Set([JSON.stringify(start)]);
  let frontier: readonly State[] = [{ held: start, path: [] }];
  for (let hop = 0; hop < asked.hops; hop += 1) {
    const chains = frontier.flatMap((state) => asked.steps.map((step) => ({ state, step })));
    const question = writeQuestion(
      walk,
      asked.post,
      chains.map(({ state, step }) => [...state.path, step]),
    );
    const answer = evaluate(walk.batch, question);
    invariant(!("problems" in answer), "The batch call refuses a question.");
    frontier = chains.flatMap(({ state, step }, chain) => {
      const interpreted = interpretAct(walk.model, asked.post, { step, before: state.held, start });
      const possible = compareLast(walk, {
        question,
        result: answer.result,
        chain,
        interpreted,
        before: state.held,
        step,
      });
      const key = JSON.stringify(interpreted.held);
      const isNew = possible && interpreted.held !== undefined && !seen.has(key);
      seen.add(key);
      return isNew && interpreted.held ? [{ held: interpreted.held, path: [...state.path, step] }] : [];
    });
  }
}

interface Compared {
  readonly question: BatchQuestion;
  readonly result: BatchResult;
  readonly chain: number;
  readonly interpreted: InterpretedHop;
  readonly before: Held;
  readonly step: InterpretedStep;
}

/** Compares the last act of a chain; gives back whether anybody can do it. */
function compareLast(walk: Walk, at: Compared): boolean {
  const { batch, bundle, counts, disagreements, known } = walk;
  const { question, result, chain, interpreted, before, step } = at;
  counts.acts += 1;
  if (result.trouble[chain] === 0) {
    const hop = (question.chains.starts[chain + 1] ?? 0) - 1;
    const mine = describeHop(batch, result, hop);
    const theirs = describeInterpreted(interpreted);
    if (mine !== theirs && disagreements.length < 10) {
      disagreements.push(JSON.stringify({ day: batch.day, step, before, mine, theirs }));
    }
    return true;
  }
  const kind = [batch.day, result.trouble[chain], step.action, step.actor.identity, [...step.brings], before.form].join(
    " ",
  );
  if (!known.has(kind)) {
    known.add(kind);
    counts.impossible += 1;
    const one = { ...question, chains: takeChain(question.chains, chain, batch) };
    const alone = evaluate(batch, one);
    invariant(!("problems" in alone), "The batch call refuses a question.");
    const found = compareBatchWithTrace(bundle, { batch, question: one }, alone.result);
    disagreements.push(...found.map((each) => JSON.stringify(each)));
  }
  return false;
}

function takeChain(
  chains: BatchQuestion["chains"],
  chain: number,
  { words, actSettings }: Batch,
): BatchQuestion["chains"] {
  const from = chains.starts[chain] ?? 0;
  const to = chains.starts[chain + 1] ?? 0;
  return {
    starts: Uint32Array.of(0, to - from),
    posts: Uint32Array.of(0),
    actions: chains.actions.slice(from, to),
    actors: chains.actors?.slice(from, to) ?? new Uint16Array(to - from),
    brings: chains.brings?.slice(from * words, to * words) ?? new Uint32Array((to - from) * words),
    settings:
      chains.settings?.slice(from * actSettings.length, to * actSettings.length) ??
      new Uint16Array((to - from) * actSettings.length),
  };
}

/** The parts that a question would name, so that all the others come along. */
function nameBrought({ parts }: Bundle, brings: ReadonlySet<number>): readonly number[] {
  const told = [...brings].filter((part) => parts[part]?.always !== true || !brings.has(parts[part]?.parent ?? -1));
  return told.filter((part) => !told.some((other) => parts[other]?.parent === part));
}

function writeQuestion(
  { batch, bundle }: Walk,
  post: Asked["post"],
  chains: readonly (readonly InterpretedStep[])[],
): BatchQuestion {
  const { words, table } = batch;
  const hops = chains.flat();
  const { postSlots, actSlots } = table;
  const starts = new Uint32Array(chains.length + 1);
  for (const [chain, steps] of chains.entries()) {
    starts[chain + 1] = (starts[chain] ?? 0) + steps.length;
  }
  const valueAt = (settings: readonly number[], slot: number): number => settings[slot - 3] ?? 0;
  const setOf = (parts: Iterable<number>): number[] => {
    const set = new Uint32Array(words);
    for (const part of parts) {
      set[part >>> 5] = (set[part >>> 5] ?? 0) | (1 << (part & 31));
    }
    return [...set];
  };
  const ofPost = [...post.post].filter((part) => ((table.parts.ofPost[part >>> 5] ?? 0) >>> (part & 31)) & 1);
  return {
    posts: {
      parts: Uint32Array.from(setOf(ofPost)),
      authors: Uint16Array.of(post.author),
      settings: Uint16Array.from(postSlots, (slot) => valueAt(post.settings, slot)),
    },
    chains: {
      starts,
      posts: new Uint32Array(chains.length),
      actions: Uint16Array.from(hops, ({ action }) => action),
      actors: Uint16Array.from(hops, (step) => tellActor(batch, step)),
      brings: Uint32Array.from(hops.flatMap(({ brings }) => setOf(nameBrought(bundle, brings)))),
      settings: Uint16Array.from(hops.flatMap(({ settings }) => [...actSlots].map((slot) => valueAt(settings, slot)))),
    },
  };
}

function tellActor({ actors }: Batch, { actor }: InterpretedStep): number {
  return actor.identity > 0 ? actors.length + actor.identity : actor.kind + 1;
}

function describeHop(batch: Batch, result: BatchResult, hop: number): string {
  const { words, copies } = batch;
  const outcome = batchOutcomes[result.outcome[hop] ?? 0] ?? "";
  const bit = (sets: Uint32Array, set: number, part: number): number =>
    ((sets[set * words + (part >>> 5)] ?? 0) >>> (part & 31)) & 1;
  const persons = [...batch.parts.keys()].filter((part) => bit(result.countsFor, hop, part) === 1);
  const countsFor = [persons, null, "chosen"][result.counting[hop] ?? 0];
  const counts = [...result.counters.subarray(hop * batch.counters.length, (hop + 1) * batch.counters.length)];
  if (["silent", "gone", "refused"].includes(outcome)) {
    const isEmpty = result.form[hop] === noForm && counts.every((count) => count === noForm);
    return JSON.stringify([outcome, countsFor, isEmpty]);
  }
  const heights = (planes: Uint32Array, part: number): number =>
    [0, 1, 2, 3].reduce((sum, plane) => sum + bit(planes, hop * 4 + plane, part), 0);
  const form = result.form[hop] === noForm ? null : result.form[hop];
  return JSON.stringify([
    outcome,
    countsFor,
    form,
    batch.parts.map((_, part) => [heights(result.lo, part), heights(result.hi, part)]),
    copies
      ? batch.parts.map((_, part) => bit(result.copied, hop * 2, part) + bit(result.copied, hop * 2 + 1, part))
      : [],
    form === null ? counts.every((count) => count === noForm) : counts,
  ]);
}

function describeInterpreted({ held, outcome, countsFor }: InterpretedHop): string {
  const persons = typeof countsFor === "object" && countsFor !== null ? countsFor.toSorted((a, b) => a - b) : countsFor;
  if (held === undefined) {
    return JSON.stringify([outcome, persons, true]);
  }
  return JSON.stringify([
    outcome,
    persons,
    held.form,
    held.parts.map(({ lo, hi }) => [lo, hi]),
    held.copied.map((mark) => ["no", "open", "yes"].indexOf(mark)),
    held.form === null ? true : held.counters,
  ]);
}
