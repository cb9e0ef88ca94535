import type { Batch } from "./batch.ts";
import type { BatchQuestion } from "./batch-question.ts";
import type { BatchResult } from "./batch-result.ts";

/** What follows the chains of a call: with all that is held or with forms alone, and of each a faster one for plain calls. */
export type Follower = "views" | "word" | "forms" | "plain-forms";

/** Which of them follows the chains of a call: it depends on the platform, on what is asked, and on what is to be written. */
export function chooseFollower(batch: Batch, question: BatchQuestion, { lo }: Pick<BatchResult, "lo">): Follower {
  const isPlain = canFollowWord(batch, question);
  if (lo.length === 0) {
    return isPlain ? "plain-forms" : "forms";
  }
  return isPlain ? "word" : "views";
}

/** Whether the rules ask neither for counters nor for copies, parts fit in one word, and nobody says who acts or how. */
function canFollowWord({ words, copies, counters, table }: Batch, { chains }: BatchQuestion): boolean {
  const isPlain = words === 1 && !copies && counters.length === 0 && table.direct.answers.length > 0;
  return isPlain && chains.actors === undefined && chains.settings === undefined;
}
