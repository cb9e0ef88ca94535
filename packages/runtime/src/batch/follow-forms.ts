// oxlint-disable max-lines-per-function, complexity -- One loop over typed arrays: a call for each hop would cost as much as its work.
import { longestChain } from "../plan/make-plan.ts";
import { clearHeld } from "./clear-hops.ts";
import { countHop } from "./count-hop.ts";
import { endChain, type Chains } from "./end-chain.ts";
import { answerShift, findRecord } from "./flatten-direct.ts";
import { formShift, infoWidth, maskAt, maskWidth, rowFlags } from "./flatten-rows.ts";
import { followViews } from "./follow-views.ts";
import { publishPost } from "./publish-post.ts";
import { readAct, readBrought } from "./read-act.ts";
import type { Run } from "./run.ts";

/** Follows chains of whose levels nobody asks: forms, outcomes, and whom acts count for. */
export function followForms(run: Run, { from: firstChain, to: lastChain }: Chains): void {
  const { batch, question, result, post } = run;
  const { words, table } = batch;
  const { at: cellAt, width } = table.cells;
  const { answers } = table.direct;
  const { records } = table.rows;
  const { byAuthor, counterSlot } = table;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting, trouble: troubleOf, troubleAt } = result;
  const { slots } = post;
  const counters = post.counters.length;
  const isDirect = answers.length > 0 && question.chains.actors === undefined && question.chains.settings === undefined;
  let held = -1;
  let wrongPost = 0;
  for (let chain = firstChain; chain < lastChain; chain += 1) {
    const index = posts[chain] ?? 0;
    if (index !== held) {
      wrongPost = publishPost(run, index);
      held = index;
    }
    const first = starts[chain] ?? 0;
    const end = starts[chain + 1] ?? 0;
    let isWhole = wrongPost === 0 && end - first <= longestChain;
    for (let counter = 0; counter < counters; counter += 1) {
      slots[counterSlot + counter] = post.counters[counter] ?? 0;
    }
    let form = post.form[0] ?? 0;
    const answersAt = (post.form[1] ?? 0) * byAuthor.length * width + 1;
    let hop = isWhole ? first : end;
    for (; hop < end; hop += 1) {
      const action = actions[hop] ?? 0;
      // Whether a person is there who acts can only be seen in a view.
      isWhole = isDirect ? byAuthor[action] === 0 : readAct(run, hop, action) === 0 && slots[2] === 0;
      if (!isWhole) {
        break;
      }
      const record = isDirect
        ? (answers[answersAt + action * width + form] ?? 0) >> answerShift
        : findRecord(table.cells, cellAt[action * width + 1 + form] ?? 0, slots);
      if (brings !== undefined) {
        const mayNotBring = records[record + infoWidth + maskAt.mayNotBring] ?? 0;
        isWhole = words === 1 ? ((brings[hop] ?? 0) & mayNotBring) === 0 : readBrought(run, hop, record) === 0;
      }
      if (!isWhole) {
        break;
      }
      const flags = records[record] ?? 0;
      outcome[hop] = flags & 7;
      counting[hop] = (flags >>> 3) & 3;
      form = flags >> formShift;
      forms[hop] = form;
      let mask = record + infoWidth + maskAt.countsFor;
      for (let word = hop * words; word < (hop + 1) * words; word += 1) {
        countsFor[word] = records[mask] ?? 0;
        mask += maskWidth;
      }
      if ((flags & rowFlags.ends) !== 0) {
        clearHeld(run, hop, hop + 1);
        break;
      }
      if (counters > 0) {
        countHop(run, { record, hop, isKnown: form >= 0 });
      }
    }
    if (isWhole && hop >= end) {
      troubleOf[chain] = 0;
      troubleAt[chain] = 0;
    } else if (isWhole) {
      endChain(run, chain, { trouble: 0, hop, end });
    } else {
      followViews(run, { from: chain, to: chain + 1 });
      held = -1;
    }
  }
}
