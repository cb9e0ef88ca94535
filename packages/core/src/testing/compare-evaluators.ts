import type { Bundle, BundleTable, PartSet } from "@waft/runtime";
import {
  createPartSet,
  expandParts,
  applyRow,
  countOn,
  createView,
  findCell,
  findGap,
  findRow,
  findTable,
  openBundle,
  type OpenBundle,
  type View,
  type TableRow,
} from "@waft/runtime/internal";
import { interpretAct, interpretPublishing } from "../interpret/interpret-chain.ts";
import type { Held, InterpretedChain, InterpretedHop, InterpretedStep } from "../model/chain.ts";
import type { Model } from "../model/model.ts";
import { describeInterpreted, describeTable, isSameAnswer, type TwoAnswers } from "./is-same-answer.ts";
import { listPosts, listSteps } from "./list-questions.ts";

/** A chain on which the interpreter and the table do not say the same. */
export interface Disagreement {
  readonly day: string;
  readonly post: readonly string[];
  readonly chain: readonly string[];
  readonly interpreter: string;
  readonly table: string;
}

/** How much was compared, and where the two differ; at most ten differences are kept. */
export interface EvaluatorComparison {
  readonly posts: number;
  /** Distinct things a viewer can hold, over all posts and days. */
  readonly states: number;
  /** Acts compared, each on each of those states. */
  readonly acts: number;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Compares the interpreter and the table on every post and every chain of some length.
 * What follows an act depends only on what the viewer holds before it, so each such state is entered once:
 * that covers every chain, without walking each of them.
 */
export function compareEvaluators(
  model: Model,
  compiled: Bundle,
  { days, hops }: { readonly days: readonly string[]; readonly hops: number },
): EvaluatorComparison {
  const bundle = openBundle(compiled);
  const run: Run = {
    model,
    bundle,
    hops,
    gap: findGap(bundle),
    counts: { posts: 0, states: 0, acts: 0 },
    disagreements: [],
  };
  for (const day of days) {
    const table = findTable(bundle, day);
    const steps = listSteps(model, day).map((step) => ({
      ...step,
      brought: createPartSet(expandParts(step.brings, bundle.parts), bundle.parts.length),
    }));
    for (const post of listPosts(model, day)) {
      run.counts.posts += 1;
      comparePost(run, { post: { ...post, day }, table, steps });
    }
  }
  return { ...run.counts, disagreements: run.disagreements };
}

interface Run {
  readonly model: Model;
  readonly bundle: OpenBundle;
  readonly hops: number;
  readonly gap: TableRow;
  readonly counts: { posts: number; states: number; acts: number };
  readonly disagreements: Disagreement[];
}

type Post = Omit<InterpretedChain, "steps">;

/** The same state as both evaluators hold it, and the first chain that led there. */
interface State {
  readonly held: Held;
  readonly form: number | null;
  readonly view: View;
  readonly chain: Path | undefined;
}

/** An act, with what it brings as the table takes it. */
interface WalkedStep extends InterpretedStep {
  readonly brought: PartSet;
}

interface Walk {
  readonly steps: readonly WalkedStep[];
  readonly post: Post;
  readonly table: BundleTable;
  readonly postSet: PartSet;
  readonly start: State;
}

function comparePost(run: Run, { post, table, steps }: Pick<Walk, "post" | "table" | "steps">): void {
  const { bundle } = run;
  const postSet = createPartSet(post.post, bundle.parts.length);
  const start = publishBoth(run, { post, table, postSet });
  const walk: Walk = { post, table, steps, postSet, start };
  const published: InterpretedHop = { outcome: "shown", held: start.held, countsFor: null, tells: null };
  agree(run, walk, { ...start, hop: published, row: undefined, counters: start.held.counters });
  const seen = new Set([keyOf(start)]);
  let frontier: readonly State[] = [start];
  for (let hop = 0; hop < run.hops; hop += 1) {
    const next = frontier.flatMap((state) => walk.steps.flatMap((step) => takeBoth(run, walk, { state, step })));
    frontier = next.filter((state) => {
      const key = keyOf(state);
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    });
  }
  run.counts.states += seen.size;
}

function keyOf({ form, held: { parts, copied, counters } }: State): string {
  return `${form} ${parts.map(({ lo, hi }) => `${lo}${hi}`).join("")} ${copied.join("")} ${counters.join(" ")}`;
}

function publishBoth(run: Run, { post, table, postSet }: Omit<Walk, "start" | "steps">): State {
  const { bundle, model } = run;
  const cell = bundle.cells[table.post];
  const actor = { kind: post.author, identity: 1 };
  const zero = (bundle.counters ?? []).map(() => 0);
  const row =
    cell &&
    findRow(bundle, cell, { parts: postSet, author: post.author, actor, settings: post.settings, counters: zero });
  const bare = createView(postSet, bundle);
  const brought = createPartSet([], bundle.parts.length);
  const view = row ? applyRow(row, { view: bare, start: bare, brought }, bundle) : bare;
  return { held: interpretPublishing(model, post), form: row?.form ?? model.postForm, view, chain: undefined };
}

function takeBoth(
  run: Run,
  walk: Walk,
  { state, step }: { readonly state: State; readonly step: WalkedStep },
): State[] {
  const { bundle, model, gap } = run;
  run.counts.acts += 1;
  const hop = interpretAct(model, walk.post, { step, before: state.held, start: walk.start.held });
  const { action, actor, settings } = step;
  const cell = state.form === null ? undefined : findCell(bundle, walk.table, { action, form: state.form });
  const { counters } = state.held;
  const situation = { parts: walk.postSet, author: walk.post.author, actor, settings, counters };
  const row = (cell && findRow(bundle, cell, situation)) ?? gap;
  const view = applyRow(row, { view: state.view, start: walk.start.view, brought: step.brought }, bundle);
  const form = row.form ?? null;
  const chain = { before: state.chain, step };
  agree(run, walk, { hop, row, view, form, chain, counters: countOn(bundle, row, counters) });
  return hop.held === undefined ? [] : [{ held: hop.held, form, view, chain }];
}

/** The acts that led somewhere, the last one first. */
interface Path {
  readonly before: Path | undefined;
  readonly step: InterpretedStep;
}

function namePath(bundle: Bundle, path: Path | undefined): readonly string[] {
  const names: string[] = [];
  for (let at = path; at !== undefined; at = at.before) {
    names.unshift(nameStep(bundle, at.step));
  }
  return names;
}

function nameStep({ actions, parts }: Bundle, { action, brings }: InterpretedStep): string {
  const brought = [...brings].map((part) => parts[part]?.name ?? "").join(", ");
  return `${actions[action]?.name ?? ""}${brought === "" ? "" : `(${brought})`}`;
}

interface Both extends TwoAnswers {
  readonly chain: Path | undefined;
}

function agree(run: Run, walk: Walk, both: Both): void {
  const { parts } = run.bundle;
  if (run.disagreements.length < 10 && !isSameAnswer(run.bundle, both)) {
    const interpreter = describeInterpreted(both.hop);
    const table = describeTable(run.bundle, both);
    const post = [...walk.post.post].map((part) => parts[part]?.name ?? "");
    run.disagreements.push({ day: walk.post.day, post, chain: namePath(run.bundle, both.chain), interpreter, table });
  }
}
