import type { Problems } from "../problem.ts";
import { identities } from "../identities.ts";
import type { Batch } from "./batch.ts";
import type { BatchPosts } from "./batch-question.ts";
import { batchTroubles } from "./batch-result.ts";
import type { BatchActs, BatchStates } from "./batch-states.ts";
import { checkQuestion } from "./check-question.ts";
import { classifyPosts, type PostClass } from "./classify-posts.ts";
import { exploreStates, type ExploredStates } from "./explore-states.ts";
import { mergeStates } from "./merge-states.ts";
import { mostEntries, mostPlaces, tabulateStates } from "./tabulate-states.ts";
import { refuseMade } from "./refuse-batch.ts";
import { watchPersons } from "./watch-persons.ts";

/** States are numbers of 16 bits; the last ones are those of troubles. */
const mostStates = (1 << 16) - batchTroubles.length;

/**
 * Numbers everything that can come out of some kinds of acts on some posts, once, for any number of calls of
 * `followStates`: there a hop costs one look into a table. Posts may be as many as there are; kinds of acts are few.
 * It means what `evaluate` means, because it asks `evaluate`: every kind of act on every state, until nothing new comes.
 * States that answer alike, and after every act still do, are one.
 *
 * More than 65,525 states, or a table of more than 2^22 places, are refused, with what there is too much of. Never throws,
 * whatever it is given.
 */
export function prepareStates(
  batch: Batch,
  asked: { readonly posts: BatchPosts; readonly acts: BatchActs },
): { readonly states: BatchStates } | Problems {
  try {
    const wrong = checkActs(batch, asked);
    return wrong ?? numberStates(batch, asked);
  } catch {
    // All arrays that are given are as they must be: what lacks something is the batch.
    return refuseMade("batch");
  }
}

/** What is wrong with the arrays, if anything is; a program without types may leave anything out. */
function checkActs(
  batch: Batch,
  asked: { readonly posts?: BatchPosts; readonly acts?: BatchActs } | undefined,
): Problems | undefined {
  const { posts, acts } = asked ?? {};
  const chains = { ...acts, starts: Uint32Array.of(0), posts: new Uint32Array() };
  const checked = checkQuestion(batch, { ...(posts === undefined ? {} : { posts }), chains });
  return "problems" in checked
    ? { problems: checked.problems.map((one) => ({ ...one, place: (one.place ?? "").replace("chains.", "acts.") })) }
    : undefined;
}

function numberStates(
  batch: Batch,
  { posts, acts }: { readonly posts: BatchPosts; readonly acts: BatchActs },
): { readonly states: BatchStates } | Problems {
  const kinds = acts.actions.length;
  if (2 * kinds > mostEntries) {
    return refuseStates(["acts"], mostEntries);
  }
  const watched = watchPersons(batch, acts);
  const { classes, classOf } = classifyPosts(batch, posts, watched);
  const most = Math.min(mostStates, Math.floor(mostPlaces / Math.max(kinds, 1)));
  const explored = exploreStates({ batch, posts, acts, classes, watched, most });
  if (!explored.isWhole) {
    return refuseStates(nameCauses(batch, classes, explored), most);
  }
  const merged = mergeStates(
    explored.states.map(({ post: _post, there: _there, ...answer }) => JSON.stringify(answer)),
    explored.next,
  );
  const states = tabulateStates({ batch, kinds, explored, merged, classes: classes.length, classOf });
  return states === undefined ? refuseStates(nameCauses(batch, classes, explored), most) : { states };
}

function refuseStates(known: readonly string[], count: number): Problems {
  return { problems: [{ code: "too-many-states", known, count }] };
}

/** Kinds of acts, and what tells most states apart, first of all. */
function nameCauses(batch: Batch, classes: readonly PostClass[], { states }: ExploredStates): readonly string[] {
  const values = new Map<string, Set<number>>();
  const add = (name: string, value: number): void => {
    const known = values.get(name) ?? new Set();
    values.set(name, known.add(value));
  };
  for (const { post, counters, there } of states) {
    for (const [name, value] of classes[post]?.asked ?? []) {
      add(name, value);
    }
    for (const [at, counter] of counters.entries()) {
      add(batch.counters[at] ?? "", counter);
    }
    for (const name of identities.slice(1)) {
      const part = batch.parts.indexOf(name);
      add(name, ((there[part >>> 5] ?? 0) >>> (part & 31)) & 1);
    }
  }
  const causes = [...values].filter(([, { size }]) => size > 1).toSorted(([, one], [, other]) => other.size - one.size);
  return ["acts", ...causes.slice(0, 4).map(([name]) => name)];
}
