import { evaluate, followStates, prepareStates, type Batch, type BatchStates } from "@waft/runtime/batch";
import { chainLength, type Village, type VillageHops } from "./village.ts";

/** States of the village, for posts and for the kinds of acts that are drawn: each action, and a share that brings a note. */
export function prepareVillageStates({ batch }: Village, { posts }: Pick<VillageHops, "posts">): BatchStates {
  const kinds = [...batch.actions.keys(), batch.actions.indexOf("share")];
  const note = 2 ** batch.parts.indexOf("note");
  const acts = {
    actions: Uint16Array.from(kinds),
    brings: Uint32Array.from(kinds, (_, kind) => (kind === batch.actions.length ? note : 0)),
  };
  const prepared = prepareStates(batch, { posts, acts });
  if ("problems" in prepared) {
    throw new Error(prepared.problems[0]?.code);
  }
  return prepared.states;
}

/** Writes chains as a log: the kind of each act, and for the first of a chain what its post adds. */
export function numberHops({ actions }: Batch, { firsts }: BatchStates, { chains }: VillageHops): Uint16Array {
  const log = new Uint16Array(chains.actions.length);
  for (let hop = 0; hop < log.length; hop += 1) {
    log[hop] = (chains.brings[hop] ?? 0) === 0 ? (chains.actions[hop] ?? 0) : actions.length;
  }
  for (let chain = 0; chain < chains.posts.length; chain += 1) {
    const at = chain * chainLength;
    log[at] = (log[at] ?? 0) + (firsts[chains.posts[chain] ?? 0] ?? 0);
  }
  return log;
}

/** The hops of which a state does not say what the batch call says. */
export function compareStatesOf(village: Village, hops: VillageHops): number {
  const states = prepareVillageStates(village, hops);
  const { answers } = states;
  const followed = followStates(states, numberHops(village.batch, states, hops));
  const answer = evaluate(village.batch, hops);
  if ("problems" in followed || "problems" in answer) {
    throw new Error("The village is refused.");
  }
  const { result } = answer;
  return followed.result.reduce((different, state, hop) => {
    const same =
      answers.outcome[state] === result.outcome[hop] &&
      answers.form[state] === result.form[hop] &&
      answers.countsFor[state] === result.countsFor[hop] &&
      answers.counting[state] === result.counting[hop];
    return different + (same ? 0 : 1);
  }, 0);
}
