import {
  createBatchResult,
  evaluate,
  followStates,
  prepareStates,
  type Batch,
  type BatchActs,
  type BatchQuestion,
  type BatchResult,
  type BatchStates,
} from "@waft/runtime/batch";
import { invariant } from "../lib/invariant.ts";
import { soilResult } from "./soil-result.ts";

/** How `followStates` was compared with `evaluate`. */
export interface StateComparison {
  readonly states: number;
  readonly hops: number;
  /** Chains in which something is wrong. */
  readonly wrong: number;
  /** At most ten are kept. */
  readonly disagreements: readonly string[];
}

/**
 * Numbers the acts of a question, follows its chains by states, and compares that with what `evaluate` says of every hop:
 * with levels and without them, in results in which something else stood before.
 */
export function compareStates(batch: Batch, question: BatchQuestion): StateComparison {
  const { acts, kindOf } = numberActs(batch, question.chains);
  const prepared = prepareStates(batch, { posts: question.posts, acts });
  invariant(!("problems" in prepared), "There are too many states.");
  const { states } = prepared;
  const followed = followStates(states, writeLog(states, question.chains, kindOf));
  invariant(!("problems" in followed), "A log is refused.");
  const { starts } = question.chains;
  // A log has no entry for an empty chain.
  const chains = [...question.chains.posts.keys()].filter((chain) => (starts[chain] ?? 0) < (starts[chain + 1] ?? 0));
  const results = answerTwice(batch, question);
  const disagreements = chains.flatMap((chain) => {
    const hops = { from: starts[chain] ?? 0, to: starts[chain + 1] ?? 0 };
    const mine = describeByStates(batch, states, followed.result.subarray(hops.from, hops.to));
    const theirs = results.map((result) => describeAnswer(batch, result, { ...hops, chain }));
    return theirs.flatMap((answer) => (mine === answer ? [] : [`${chain}: ${mine} instead of ${answer}`]));
  });
  return {
    states: states.table.firstTrouble,
    hops: kindOf.length,
    wrong: chains.filter((chain) => results[0]?.trouble[chain] !== 0).length,
    disagreements: disagreements.slice(0, 10),
  };
}

/** What `evaluate` answers with levels and without them, where other numbers stood before. */
function answerTwice(batch: Batch, question: BatchQuestion): readonly BatchResult[] {
  const { actions, posts } = question.chains;
  return [true, false].map((levels) => {
    const size = { hops: actions.length, chains: posts.length, levels };
    const into = soilResult(createBatchResult(batch, size));
    const answer = evaluate(batch, { ...question, into });
    invariant(!("problems" in answer), "The batch call refuses a question.");
    return answer.result;
  });
}

/** The kinds of acts of some chains, and the kind of each hop. */
function numberActs(
  { words, actSettings }: Batch,
  { actions, actors, brings, settings }: BatchQuestion["chains"],
): { readonly acts: BatchActs; readonly kindOf: readonly number[] } {
  const kinds = new Map<string, number>();
  const hops: number[] = [];
  const take = (array: Uint16Array | Uint32Array | undefined, hop: number, width: number): readonly number[] => [
    ...(array?.subarray(hop * width, (hop + 1) * width) ?? []),
  ];
  const width = actSettings.length;
  const kindOf = Array.from(actions, (action, hop) => {
    const key = [action, actors?.[hop], take(brings, hop, words), take(settings, hop, width)].join(" ");
    const kind = kinds.get(key) ?? hops.push(hop) - 1;
    kinds.set(key, kind);
    return kind;
  });
  const acts = {
    actions: Uint16Array.from(hops, (hop) => actions[hop] ?? 0),
    ...(actors === undefined ? {} : { actors: Uint16Array.from(hops, (hop) => actors[hop] ?? 0) }),
    ...(brings === undefined ? {} : { brings: Uint32Array.from(hops.flatMap((hop) => take(brings, hop, words))) }),
    ...(settings === undefined
      ? {}
      : { settings: Uint16Array.from(hops.flatMap((hop) => take(settings, hop, width))) }),
  };
  return { acts, kindOf };
}

function writeLog(
  { firsts }: BatchStates,
  { starts, posts }: BatchQuestion["chains"],
  kindOf: readonly number[],
): Uint16Array {
  const log = Uint16Array.from(kindOf);
  for (const [chain, post] of posts.entries()) {
    const at = starts[chain] ?? 0;
    if (at < (starts[chain + 1] ?? 0)) {
      const first = firsts[post];
      log[at] = first === undefined ? 0xff_ff : (log[at] ?? 0) + first;
    }
  }
  return log;
}

function describeByStates(batch: Batch, { answers }: BatchStates, states: Uint16Array): string {
  const at = states.findIndex((state) => answers.trouble[state] !== 0);
  const trouble = answers.trouble[states[at] ?? 0];
  return JSON.stringify([
    ...(at < 0 ? [] : [trouble, at + 1]),
    ...Array.from(states, (state) => describe(batch, answers, state)),
  ]);
}

function describeAnswer(
  batch: Batch,
  result: BatchResult,
  { chain, from, to }: { readonly chain: number; readonly from: number; readonly to: number },
): string {
  const trouble = result.trouble[chain] ?? 0;
  // What is wrong with the post or with the whole chain is told at its first act.
  const marked = trouble === 0 ? [] : [trouble, Math.max(result.troubleAt[chain] ?? 0, 1)];
  return JSON.stringify([
    ...marked,
    ...Array.from({ length: to - from }, (_, hop) => describe(batch, result, from + hop)),
  ]);
}

/** What stands at one place of answers. */
function describe(
  { words, counters }: Batch,
  answers: BatchStates["answers"] | BatchResult,
  at: number,
): readonly number[] {
  return [
    answers.outcome[at] ?? -1,
    answers.form[at] ?? -1,
    answers.counting[at] ?? -1,
    ...answers.countsFor.subarray(at * words, (at + 1) * words),
    ...answers.counters.subarray(at * counters.length, (at + 1) * counters.length),
  ];
}
