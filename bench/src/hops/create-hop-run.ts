import { createBatchResult, evaluate, followStates } from "@waft/runtime/batch";
import { followByHand } from "./hand-written-loop.ts";
import { createHandWrittenResult, createHandWrittenTable } from "./hand-written-table.ts";
import { numberHops, prepareVillageStates } from "./number-hops.ts";
import { chainLength, compileVillage, drawHops, type Drawing, type Village, type VillageHops } from "./village.ts";

/**
 * Who follows the chains: the batch call, with levels or without, the loop written by hand, or states; and what comes
 * before states: to prepare them, and to number the hops.
 */
export type Follower = "batch" | "forms" | "hand" | StateStep;

type StateStep = "states" | "prepare" | "number";

/** Makes a run that follows chains once; what the batch call and the loop answer was compared before. */
export function createHopRun(follower: Follower, drawing: Drawing, text?: string): () => void {
  const village = compileVillage(text);
  const hops = drawHops(village, drawing);
  const size = { hops: drawing.chains * chainLength, chains: drawing.chains };
  if (follower === "hand") {
    const table = createHandWrittenTable(village);
    const result = createHandWrittenResult(size.hops);
    return () => {
      followByHand(table, hops, result);
    };
  }
  if (follower !== "batch" && follower !== "forms") {
    return createStateRun(follower, village, hops);
  }
  const into = createBatchResult(village.batch, { ...size, levels: follower === "batch" });
  return () => {
    const answer = evaluate(village.batch, { ...hops, into });
    if ("problems" in answer) {
      throw new Error(answer.problems[0]?.code);
    }
  };
}

function createStateRun(step: StateStep, village: Village, hops: VillageHops): () => void {
  const states = prepareVillageStates(village, hops);
  const log = numberHops(village.batch, states, hops);
  const into = new Uint16Array(log.length);
  const steps: Readonly<Record<StateStep, () => void>> = {
    states: () => {
      followStates(states, log, into);
    },
    prepare: () => {
      prepareVillageStates(village, hops);
    },
    number: () => {
      numberHops(village.batch, states, hops);
    },
  };
  return steps[step];
}

/** The hops at which the loop written by hand and the batch call do not say the same. */
export function compareByHand(village: Village, hops: VillageHops): number {
  const count = hops.chains.actions.length;
  const answer = evaluate(village.batch, hops);
  if ("problems" in answer) {
    throw new Error(answer.problems[0]?.code);
  }
  const mine = createHandWrittenResult(count);
  followByHand(createHandWrittenTable(village), hops, mine);
  const { result } = answer;
  let different = 0;
  for (let hop = 0; hop < count; hop += 1) {
    const said = mine.outcome[hop] === result.outcome[hop] && mine.form[hop] === result.form[hop];
    const planes = [0, 1, 2, 3].every((plane) => {
      const at = hop * 4 + plane;
      return mine.lo[at] === result.lo[at] && mine.hi[at] === result.hi[at];
    });
    different += said && planes && mine.countsFor[hop] === result.countsFor[hop] ? 0 : 1;
  }
  return different;
}
