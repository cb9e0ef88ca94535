// oxlint-disable max-lines-per-function, complexity -- One loop over typed arrays: a call for each hop would cost as much as its work.
import { longestChain } from "../plan/make-plan.ts";
import type { Chains } from "./end-chain.ts";
import { endWord } from "./end-word.ts";
import { answerShift, authorActs } from "./flatten-direct.ts";
import { formShift, infoWidth, maskAt, rowFlags } from "./flatten-rows.ts";
import { followViews } from "./follow-views.ts";
import { publishPost } from "./publish-post.ts";
import type { Run } from "./run.ts";

/**
 * What `followForms` does, for plain calls: the answer to an act stands ready, and nothing is called at a
 * hop. A chain of which that cannot be said is left to `followViews` as a whole.
 */
export function followPlainForms(run: Run, { from: firstChain, to: lastChain }: Chains): void {
  const { batch, question, result, post } = run;
  const { width } = batch.table.cells;
  const { answers } = batch.table.direct;
  const { records } = batch.table.rows;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting, trouble, troubleAt } = result;
  const known = batch.actions.length - 1;
  const classWidth = batch.actions.length * width;
  let held = -1;
  let isWrong = false;
  trouble.fill(0, firstChain, lastChain);
  troubleAt.fill(0, firstChain, lastChain);
  for (let chain = firstChain; chain < lastChain; chain += 1) {
    const index = posts[chain] ?? 0;
    if (index !== held) {
      isWrong = publishPost(run, index) !== 0;
      held = index;
    }
    const first = starts[chain] ?? 0;
    const end = starts[chain + 1] ?? 0;
    const answersAt = (post.form[1] ?? 0) * classWidth + 1;
    let form = post.form[0] ?? 0;
    let odd = isWrong || end - first > longestChain ? 1 : 0;
    let hop = first;
    const last = odd === 0 ? end : first;
    for (; hop < last; hop += 1) {
      const action = actions[hop] ?? 0;
      const answer = answers[answersAt + action * width + form] ?? 0;
      const record = answer >> answerShift;
      const flags = records[record] ?? 0;
      const mask = record + infoWidth;
      const named = brings === undefined ? 0 : (brings[hop] ?? 0) & (records[mask + maskAt.mayNotBring] ?? 0);
      // Whether a person is there who acts can only be seen in a view.
      odd = ((known - action) >> 31) | (answer & authorActs) | named;
      if (odd !== 0) {
        break;
      }
      form = flags >> formShift;
      outcome[hop] = flags & 7;
      counting[hop] = (flags >>> 3) & 3;
      countsFor[hop] = records[mask + maskAt.countsFor] ?? 0;
      forms[hop] = form;
      if ((flags & rowFlags.ends) !== 0) {
        break;
      }
    }
    if (odd !== 0) {
      followViews(run, { from: chain, to: chain + 1 });
      held = -1;
    } else if (hop < end) {
      endWord(run, chain, { hop, end });
    }
  }
}
