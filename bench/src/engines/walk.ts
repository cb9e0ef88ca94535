import { hasPart } from "@waft/runtime";
import { createPartSet, expandParts, evaluate, noForm, type BatchResult } from "@waft/runtime/batch";
import { chainLength, drawHops, type Village, type VillageHops } from "../hops/village.ts";
import type { EngineAct, EnginePost, Runner } from "./engine.ts";

/** Chains as engines are told of them, and what the batch call answers. */
export interface Walks {
  readonly posts: readonly EnginePost[];
  /** For each post its acts. */
  readonly chains: readonly (readonly EngineAct[])[];
  readonly hops: VillageHops;
  readonly expected: BatchResult;
}

/** Draws chains, each of a post of its own, and answers them by the batch call. */
export function drawWalks(village: Village, chains: number): Walks {
  const { batch, bundle } = village;
  const hops = drawHops(village, { chains, chainsPerPost: 1, seed: 2 });
  const answer = evaluate(batch, hops);
  if ("problems" in answer) {
    throw new Error(answer.problems[0]?.code);
  }
  const always = bundle.parts.flatMap((part, index) => (part.parent < 0 && part.always ? [index] : []));
  const image = batch.parts.indexOf("image");
  const posts = Array.from(hops.posts.parts, (word, post): EnginePost => {
    const named = [...batch.parts.keys()].filter((part) => hasPart([word], part));
    const set = createPartSet(expandParts([...always, ...named], bundle.parts), bundle.parts.length);
    return {
      image: hasPart(set, image),
      circle: hops.posts.settings[post] === 1,
      levels: batch.parts.map((_, part) => (hasPart(set, part) ? 4 : 0)),
    };
  });
  const actOf = (hop: number): EngineAct => ({
    action: batch.actions[hops.chains.actions[hop] ?? 0] ?? "",
    brought: batch.parts.map((_, part) => (hasPart([hops.chains.brings[hop] ?? 0], part) ? 1 : 0)),
  });
  const acts = posts.map((_, chain) =>
    Array.from({ length: chainLength }, (_at, at) => actOf(chain * chainLength + at)),
  );
  return { posts, chains: acts, hops, expected: answer.result };
}

/** Walks every chain once with an engine that answers at once; counts what is not refused, so that nothing is left out. */
export function walkAll({ posts, chains }: Walks, runner: Runner): number {
  let shown = 0;
  for (const [chain, post] of posts.entries()) {
    runner.begin(post);
    for (const act of chains[chain] ?? []) {
      if (runner.act(act) === refusal) {
        break;
      }
      shown += 1;
    }
  }
  return shown;
}

/** The same with an engine that answers later. */
export async function walkLater({ posts, chains }: Walks, runner: Runner): Promise<number> {
  let shown = 0;
  for (const [chain, post] of posts.entries()) {
    runner.begin(post);
    for (const act of chains[chain] ?? []) {
      // oxlint-disable-next-line no-await-in-loop -- Each act is done on what the act before showed.
      if ((await runner.act(act)) === refusal) {
        break;
      }
      shown += 1;
    }
  }
  return shown;
}

const refusal = "refused nobody";

/** Throws unless an engine says what the batch call says at every hop. */
export async function checkEngine(
  village: Village,
  walks: Walks,
  { runner, levels }: { runner: Runner; levels: boolean },
): Promise<void> {
  for (const [chain, post] of walks.posts.entries()) {
    runner.begin(post);
    for (const [at, act] of (walks.chains[chain] ?? []).entries()) {
      const hop = chain * chainLength + at;
      const expected = nameExpected(village, walks.expected, hop);
      // oxlint-disable-next-line no-await-in-loop -- Each act is done on what the act before showed.
      const answer = await runner.act(act);
      const same = answer === refusal || !levels || isSameLevels(walks.expected, hop, runner.levels());
      if (answer !== expected || !same) {
        throw new Error(
          `Hop ${hop}: '${answer}' instead of '${expected}', levels ${same ? "the same" : runner.levels().join(" ")}.`,
        );
      }
      if (answer === refusal) {
        break;
      }
    }
  }
}

function nameExpected({ batch }: Village, { form, countsFor }: BatchResult, hop: number): string {
  const next = form[hop] ?? noForm;
  const person = batch.parts.findIndex((_, part) => hasPart([countsFor[hop] ?? 0], part));
  return `${batch.forms[next] ?? "refused"} ${batch.parts[person] ?? "nobody"}`;
}

function isSameLevels({ lo, hi }: BatchResult, hop: number, levels: readonly number[]): boolean {
  const heightOf = (planes: Uint32Array, part: number): number =>
    [0, 1, 2, 3].filter((plane) => hasPart([planes[hop * 4 + plane] ?? 0], part)).length;
  return levels.every((level, part) => level === heightOf(lo, part) && level === heightOf(hi, part));
}
