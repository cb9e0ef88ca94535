import {
  identities,
  levelNames,
  trace,
  type Bundle,
  type Hop,
  type Problems,
  type Question,
  type Step,
} from "@waft/runtime";
import {
  batchOutcomes,
  batchTroubles,
  countingKinds,
  noForm,
  type Batch,
  type BatchQuestion,
  type BatchResult,
  type BatchTrouble,
} from "@waft/runtime/batch";

/** A chain on which the batch call and `trace` do not say the same. */
export interface BatchDisagreement {
  readonly question: Question;
  readonly batch: string;
  readonly trace: string;
}

/** Compares what the batch call answered with what `trace` says of each of its chains; at most ten differences are kept. */
export function compareBatchWithTrace(
  bundle: Bundle,
  asked: { readonly batch: Batch; readonly question: BatchQuestion },
  result: BatchResult,
): readonly BatchDisagreement[] {
  const found: BatchDisagreement[] = [];
  const { batch, question } = asked;
  for (let chain = 0; chain < question.chains.posts.length && found.length < 10; chain += 1) {
    const named = nameChain(batch, question, chain);
    const mine = describeChain(batch, result, { chain, starts: question.chains.starts });
    const theirs = traceChain(bundle, batch, { named, result, chain, question });
    if (mine !== theirs) {
      found.push({ question: named, batch: mine, trace: theirs });
    }
  }
  return found;
}

/** A chain of a batch as a question with names; a number that is nothing becomes a name that nobody has. */
function nameChain(batch: Batch, { posts, chains }: BatchQuestion, chain: number): Question {
  const post = chains.posts[chain] ?? 0;
  const { words, postSettings, actors } = batch;
  const from = chains.starts[chain] ?? 0;
  const to = chains.starts[chain + 1] ?? 0;
  return {
    asOf: batch.day,
    post: {
      by: actors[posts.authors?.[post] ?? 0] ?? "nobody-at-all",
      parts: nameParts(batch, posts.parts.subarray(post * words, (post + 1) * words)),
      settings: nameSettings(postSettings, posts.settings, post),
    },
    chain: Array.from({ length: to - from }, (_, at) => nameStep(batch, chains, from + at)),
  };
}

function nameStep(batch: Batch, chains: BatchQuestion["chains"], hop: number): Step {
  const { words, actSettings, actors, actions } = batch;
  const told = chains.actors?.[hop] ?? 0;
  const by = [...actors, ...identities.slice(1)][told - 1] ?? "nobody-at-all";
  return {
    action: actions[chains.actions[hop] ?? 0] ?? "no-action",
    brings: nameParts(batch, chains.brings?.subarray(hop * words, (hop + 1) * words) ?? new Uint32Array()),
    ...(told === 0 ? {} : { by }),
    settings: nameSettings(actSettings, chains.settings, hop),
  };
}

function nameParts({ parts }: Batch, words: Uint32Array): readonly string[] {
  return Array.from({ length: words.length * 32 }, (_, part) => part)
    .filter((part) => hasBit(words, 0, part))
    .map((part) => parts[part] ?? "no-part");
}

function hasBit(words: Uint32Array, at: number, part: number): boolean {
  return (((words[at + (part >>> 5)] ?? 0) >>> (part & 31)) & 1) === 1;
}

function nameSettings(
  settings: Batch["postSettings"],
  given: Uint16Array | undefined,
  place: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings.flatMap(({ name, values }, at) => {
      const value = given?.[place * settings.length + at] ?? 0;
      return value === 0 ? [] : [[name, values[value] ?? "no-value"]];
    }),
  );
}

/** What the batch call answered for one chain, as text. */
function describeChain(
  batch: Batch,
  result: BatchResult,
  { chain, starts }: { readonly chain: number; readonly starts: Uint32Array },
): string {
  if (result.trouble[chain] !== 0) {
    return "wrong";
  }
  const hops: unknown[] = [];
  for (let hop = starts[chain] ?? 0; hop < (starts[chain + 1] ?? 0); hop += 1) {
    hops.push(describeHop(batch, result, hop));
  }
  return JSON.stringify(hops);
}

function describeHop(batch: Batch, result: BatchResult, hop: number): unknown {
  const { words, counters } = batch;
  const outcome = batchOutcomes[result.outcome[hop] ?? 0] ?? "";
  const countsFor = describePersons(batch, result, hop);
  const counts = [...result.counters.subarray(hop * counters.length, (hop + 1) * counters.length)];
  if (["silent", "gone", "refused", "not-reached"].includes(outcome)) {
    return [outcome, countsFor, holdsNothing(batch, result, hop) && counts.every((count) => count === noForm)];
  }
  const told = result.form[hop] ?? 0;
  // A number of which there is no form is what no trace says.
  const form = told === noForm ? null : (batch.forms[told] ?? told);
  const parts =
    result.lo.length > 0
      ? Array.from({ length: 32 * words }, (_, part) => describePart(batch, result, { hop, part }))
      : [];
  return [outcome, countsFor, form, parts, counts.map((count) => (count === noForm ? null : count))];
}

/** Whether nothing at all is held after a hop, in any of the arrays. */
function holdsNothing({ words, copies }: Batch, { form, lo, hi, copied }: BatchResult, hop: number): boolean {
  const planes = [lo, hi].flatMap((bound) => [...bound.subarray(hop * 4 * words, (hop + 1) * 4 * words)]);
  const copying = copies && lo.length > 0 ? copied.subarray(hop * 2 * words, (hop + 1) * 2 * words) : [];
  return form[hop] === noForm && [...planes, ...copying].every((word) => word === 0);
}

function describePersons(batch: Batch, result: BatchResult, hop: number): readonly string[] | string | null {
  const kind = countingKinds[result.counting[hop] ?? 0] ?? "persons";
  const persons = nameParts(batch, result.countsFor.subarray(hop * batch.words, (hop + 1) * batch.words)).toSorted();
  return { persons, chosen: "chosen", unknown: null }[kind];
}

function describePart(batch: Batch, result: BatchResult, { hop, part }: { hop: number; part: number }): unknown {
  const { words } = batch;
  const height = (planes: Uint32Array): number =>
    [0, 1, 2, 3].filter((plane) => hasBit(planes, (hop * 4 + plane) * words, part)).length;
  const lo = height(result.lo);
  const hi = height(result.hi);
  const surely = batch.copies && hasBit(result.copied, hop * 2 * words, part);
  const perhaps = batch.copies && hasBit(result.copied, (hop * 2 + 1) * words, part);
  const copied = hi < 2 && lo === hi ? false : surely ? true : perhaps ? "unknown" : false;
  return [levelNames[lo], levelNames[hi], copied];
}

interface Traced {
  readonly named: Question;
  readonly result: BatchResult;
  readonly chain: number;
  readonly question: BatchQuestion;
}

/** What `trace` answers, as the same text; `wrong` if what it finds wrong is what the batch call found. */
function traceChain(bundle: Bundle, batch: Batch, { named, result, chain, question }: Traced): string {
  const trouble = batchTroubles[result.trouble[chain] ?? 0] ?? "none";
  if ((question.chains.posts[chain] ?? 0) * batch.words >= question.posts.parts.length) {
    return trouble === "unknown-post" ? "wrong" : "The post is nothing.";
  }
  const answer = trace(bundle, named);
  if ("problems" in answer) {
    const at = result.troubleAt[chain] ?? 0;
    return isSameTrouble(answer, trouble, at) ? "wrong" : JSON.stringify([answer.problems, trouble, at]);
  }
  const hops = answer.hops.map((hop) => describeTraced(batch, hop, result.lo.length > 0));
  const rest = (answer.notReached ?? []).map(() => ["not-reached", [], true]);
  return JSON.stringify([...hops, ...rest]);
}

/** Names are looked up before anything happens: what is wrong with a later one comes first in a trace. */
function isSameTrouble({ problems }: Problems, trouble: BatchTrouble, at: number): boolean {
  const happens = trouble === "nobody-there" || trouble === "not-allowed-here";
  return problems.some(({ code, step = 0 }) => (code === trouble && step === at) || (happens && step >= at));
}

function describeTraced(batch: Batch, hop: Hop, levels: boolean): unknown {
  const { outcome, countsFor } = hop;
  const persons = typeof countsFor === "object" && countsFor !== null ? countsFor.toSorted() : countsFor;
  if (hop.parts === undefined) {
    return [outcome, persons, true];
  }
  const { parts: held } = hop;
  const parts = Array.from({ length: 32 * batch.words }, (_, part) => {
    const { level = "absent", copied = false } = held[batch.parts[part] ?? ""] ?? {};
    return typeof level === "string" ? [level, level, copied] : [level.atLeast, level.atMost, copied];
  });
  const counters = batch.counters.map((name) => hop.counters?.[name] ?? null);
  return [outcome, persons, hop.form, levels ? parts : [], counters];
}
