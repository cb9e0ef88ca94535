import type { Problems } from "../problem.ts";
import type { Batch } from "./batch.ts";
import type { BatchQuestion } from "./batch-question.ts";
import { createBatchResult, type BatchResult } from "./batch-result.ts";
import { checkQuestion, type BatchSize } from "./check-question.ts";
import { chooseFollower, type Follower } from "./choose-follower.ts";
import type { Chains } from "./end-chain.ts";
import { followForms } from "./follow-forms.ts";
import { followPlainForms } from "./follow-plain-forms.ts";
import { followViews } from "./follow-views.ts";
import { followWord } from "./follow-word.ts";
import { refuseBatch, refuseMade } from "./refuse-batch.ts";
import { createRun, type Run } from "./run.ts";

const followers: Readonly<Record<Follower, (run: Run, chains: Chains) => void>> = {
  views: followViews,
  word: followWord,
  forms: followForms,
  "plain-forms": followPlainForms,
};

/**
 * Follows many posts down many chains on the day of the batch, in time linear in hops, and allocates nothing for a hop.
 * It means what `trace` means: bounds, refusals, what nobody has said, acts of the author, settings and counters.
 *
 * `words` stands for the batch's number of words of 32 parts; part `p` is bit `p % 32` of word `p / 32` of a set.
 * The lengths of the arrays, and what stands in them, are said in `BatchPosts`, `BatchChains` and `BatchResult`:
 *
 * | array | kind | length | values |
 * | --- | --- | --- | --- |
 * | `posts.parts` | `Uint32Array` | posts × words | sets of parts that a post can have |
 * | `posts.authors` | `Uint16Array` | posts | kinds of actors |
 * | `posts.settings` | `Uint16Array` | posts × `postSettings` | values |
 * | `chains.starts` | `Uint32Array` | chains + 1 | hops, never falling; at most 1000 apart |
 * | `chains.posts` | `Uint32Array` | chains | posts |
 * | `chains.actions` | `Uint16Array` | hops | actions |
 * | `chains.actors` | `Uint16Array` | hops | 0, kinds from 1, then author, sharer and via |
 * | `chains.brings` | `Uint32Array` | hops × words | sets of parts |
 * | `chains.settings` | `Uint16Array` | hops × `actSettings` | values |
 * | `outcome`, `counting` | `Uint8Array` | hops | `batchOutcomes`, `countingKinds` |
 * | `form` | `Uint16Array` | hops | forms, or `noForm` |
 * | `countsFor` | `Uint32Array` | hops × words | sets of persons |
 * | `lo`, `hi` | `Uint32Array` | hops × 4 × words, or 0 | planes: at least lost, linked, cut, whole |
 * | `copied` | `Uint32Array` | hops × 2 × words, or 0 | sets: surely, perhaps |
 * | `counters` | `Uint16Array` | hops × `counters`, or 0 | counts, or `noForm` |
 * | `trouble`, `troubleAt` | `Uint8Array`, `Uint16Array` | chains | `batchTroubles`; acts from 1 |
 *
 * Arrays of the wrong kind or length refuse the whole call, before anything is written. What is wrong inside a chain
 * (a number that is nothing, a part that may not be brought, somebody who is not there) marks that chain alone.
 * Never throws, whatever it is given, and never reads or writes beyond an array.
 *
 * @example
 * ```ts
 * const prepared = prepareBatch(linkedin, "2016-03");
 * if ("problems" in prepared) throw new Error(prepared.problems[0]?.code);
 * const answer = evaluate(prepared.batch, {
 *   posts: { parts: Uint32Array.from(createPartSet([0], prepared.batch.parts.length)) },
 *   chains: { starts: Uint32Array.of(0, 2), posts: Uint32Array.of(0), actions: Uint16Array.of(1, 0) },
 * });
 * ```
 */
export function evaluate(batch: Batch, question: BatchQuestion): { readonly result: BatchResult } | Problems {
  try {
    const checked = checkQuestion(batch, question);
    return "problems" in checked ? checked : answer(batch, question, checked.size);
  } catch {
    // All arrays of the question are as they must be: what lacks something is the batch.
    return refuseMade("batch");
  }
}

function answer(batch: Batch, question: BatchQuestion, size: BatchSize): { readonly result: BatchResult } | Problems {
  const result = question.into ?? makeResult(batch, size);
  if (result === undefined) {
    return refuseBatch({ place: "into", about: "BatchResult", count: size.hops });
  }
  const follow = followers[chooseFollower(batch, question, result)];
  follow(createRun(batch, question, result), { from: 0, to: size.chains });
  return { result };
}

/** A result for a question, unless no array can be that long. */
function makeResult(batch: Batch, size: BatchSize): BatchResult | undefined {
  try {
    return createBatchResult(batch, size);
  } catch (error) {
    if (error instanceof RangeError) {
      return undefined;
    }
    throw error;
  }
}
