// oxlint-disable max-lines-per-function, complexity, max-depth -- One loop over typed arrays: a call for each hop or word would cost as much as its work.
import { longestChain } from "../plan/make-plan.ts";
import { clearHeld } from "./clear-hops.ts";
import { endChain, markChain, type Chains } from "./end-chain.ts";
import { copyHop } from "./copy-hop.ts";
import { countHop } from "./count-hop.ts";
import { findRecord } from "./flatten-direct.ts";
import { formShift, infoWidth, maskWidth, rowFlags, special } from "./flatten-rows.ts";
import { publishPost } from "./publish-post.ts";
import { checkActor, readAct, readBrought } from "./read-act.ts";
import { raiseAndSettle } from "./raise-and-settle.ts";
import { troubles, type Run } from "./run.ts";

/** Follows chains with all that viewers hold: forms, both bounds of every part, copies and counters. */
export function followViews(run: Run, { from: firstChain, to: lastChain }: Chains): void {
  const { batch, question, result, post, brought, view } = run;
  const { words, table } = batch;
  const { at: cellAt, width } = table.cells;
  const { records } = table.rows;
  const { counterSlot } = table;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting, trouble: troubleOf, troubleAt } = result;
  const { lo, hi, stride } = view;
  const { slots, lo: startLo, hi: startHi } = post;
  const counters = post.counters.length;
  const { copies } = batch;
  const two = 2 * words;
  const three = 3 * words;
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
    if (wrongPost !== 0 || end - first > longestChain) {
      markChain(run, chain, { trouble: wrongPost || troubles["chain-too-long"], hop: first - 1 });
      continue;
    }
    for (let counter = 0; counter < counters; counter += 1) {
      slots[counterSlot + counter] = post.counters[counter] ?? 0;
    }
    let form = post.form[0] ?? 0;
    let beforeLo = startLo;
    let beforeHi = startHi;
    let before = 0;
    let at = first * stride;
    let trouble = 0;
    let hop = first;
    for (; hop < end; hop += 1) {
      const action = actions[hop] ?? 0;
      trouble = readAct(run, hop, action) || checkActor(run, beforeHi, before);
      if (trouble !== 0) {
        break;
      }
      const record = findRecord(table.cells, cellAt[action * width + 1 + form] ?? 0, slots);
      if (brings !== undefined) {
        trouble = readBrought(run, hop, record);
        if (trouble !== 0) {
          break;
        }
      }
      const flags = records[record] ?? 0;
      outcome[hop] = flags & 7;
      counting[hop] = (flags >>> 3) & 3;
      form = flags >> formShift;
      forms[hop] = form;
      let mask = record + infoWidth;
      for (let word = 0; word < words; word += 1) {
        const keep = records[mask] ?? 0;
        const again = records[mask + 3] ?? 0;
        const made = (records[mask + 1] ?? 0) | ((brought[word] ?? 0) & (records[mask + 2] ?? 0));
        const from = before + word;
        const to = at + word;
        let lost = ((beforeLo[from] ?? 0) & keep) | made;
        let linked = ((beforeLo[from + words] ?? 0) & keep) | made;
        let cut = ((beforeLo[from + two] ?? 0) & keep) | made;
        let whole = ((beforeLo[from + three] ?? 0) & keep) | made;
        let mostLost = ((beforeHi[from] ?? 0) & keep) | made;
        let mostLinked = ((beforeHi[from + words] ?? 0) & keep) | made;
        let mostCut = ((beforeHi[from + two] ?? 0) & keep) | made;
        let mostWhole = ((beforeHi[from + three] ?? 0) & keep) | made;
        if (again !== 0) {
          lost |= (startLo[word] ?? 0) & again;
          linked |= (startLo[word + words] ?? 0) & again;
          cut |= (startLo[word + two] ?? 0) & again;
          whole |= (startLo[word + three] ?? 0) & again;
          mostLost |= (startHi[word] ?? 0) & again;
          mostLinked |= (startHi[word + words] ?? 0) & again;
          mostCut |= (startHi[word + two] ?? 0) & again;
          mostWhole |= (startHi[word + three] ?? 0) & again;
        }
        lo[to] = lost & (records[mask + 4] ?? 0);
        lo[to + words] = linked & (records[mask + 5] ?? 0);
        lo[to + two] = cut & (records[mask + 6] ?? 0);
        lo[to + three] = whole & (records[mask + 7] ?? 0);
        hi[to] = mostLost & (records[mask + 8] ?? 0);
        hi[to + words] = mostLinked & (records[mask + 9] ?? 0);
        hi[to + two] = mostCut & (records[mask + 10] ?? 0);
        hi[to + three] = mostWhole & (records[mask + 11] ?? 0);
        countsFor[hop * words + word] = records[mask + 12] ?? 0;
        mask += maskWidth;
      }
      if (copies) {
        copyHop(run, record, hop, first);
      }
      if ((flags & special) !== 0) {
        if ((flags & rowFlags.ends) !== 0) {
          clearHeld(run, hop, hop + 1);
          break;
        }
        raiseAndSettle(run, { record, at });
      }
      if (counters > 0) {
        countHop(run, { record, hop, isKnown: form >= 0 });
      }
      beforeLo = lo;
      beforeHi = hi;
      before = at;
      at += stride;
    }
    if (trouble === 0 && hop >= end) {
      troubleOf[chain] = 0;
      troubleAt[chain] = 0;
    } else {
      endChain(run, chain, { trouble, hop, end });
    }
  }
}
