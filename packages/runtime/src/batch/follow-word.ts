// oxlint-disable max-lines-per-function, complexity, max-depth -- One loop over typed arrays: a call for each hop would cost as much as its work.
import { longestChain } from "../make-plan.ts";
import { clearHeld } from "./clear-hops.ts";
import { countHop } from "./count-hop.ts";
import { endChain, markChain, type Chains } from "./end-chain.ts";
import { findRecord } from "./flatten-direct.ts";
import { infoWidth, maskAt, rowFlags } from "./flatten-rows.ts";
import { publishPost } from "./publish-post.ts";
import { raiseAndSettle } from "./raise-and-settle.ts";
import { isSomebody, readAct, readBrought } from "./read-act.ts";
import { troubles, type Run } from "./run.ts";

/** What `followViews` does, for platforms of at most 32 parts: what is held stays in registers from hop to hop. */
export function followWord(run: Run, { from: firstChain, to: lastChain }: Chains): void {
  const { batch, question, result, post, brought, view } = run;
  const { copies, table } = batch;
  const { at: cellAt, width } = table.cells;
  const { answers } = table.direct;
  const { records } = table.rows;
  const { byAuthor, counterSlot } = table;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting, trouble: troubleOf, troubleAt } = result;
  const { lo, hi, copied, stride, copyStride } = view;
  const { slots, lo: startLo, hi: startHi, copied: startCopied } = post;
  const counters = post.counters.length;
  const isDirect = answers.length > 0 && question.chains.actors === undefined && question.chains.settings === undefined;
  const all = table.parts.all[0] ?? 0;
  let lastNamed = 0;
  let come = 0;
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
    const answersAt = (post.form[1] ?? 0) * byAuthor.length * width;
    let lost = (startLo[0] ?? 0) | 0;
    let linked = (startLo[1] ?? 0) | 0;
    let cut = (startLo[2] ?? 0) | 0;
    let whole = (startLo[3] ?? 0) | 0;
    let mostLost = (startHi[0] ?? 0) | 0;
    let mostLinked = (startHi[1] ?? 0) | 0;
    let mostCut = (startHi[2] ?? 0) | 0;
    let mostWhole = (startHi[3] ?? 0) | 0;
    let surely = (startCopied[0] ?? 0) | 0;
    let perhaps = (startCopied[1] ?? 0) | 0;
    let trouble = 0;
    let hop = first;
    for (; hop < end; hop += 1) {
      const at = hop * stride;
      const action = actions[hop] ?? 0;
      let identity = byAuthor[action] ?? 4;
      if (!isDirect || identity === 4) {
        trouble = readAct(run, hop, action);
        identity = slots[2] ?? 0;
        if (trouble !== 0) {
          break;
        }
      }
      if (identity !== 0 && !isSomebody(run, identity, { word: 0, mostLost })) {
        trouble = troubles["nobody-there"];
        break;
      }
      let record = 0;
      if (isDirect) {
        const answer = (answersAt + action * width + form) * 2;
        record = answers[answer] ?? 0;
        form = answers[answer + 1] ?? 0;
      } else {
        record = findRecord(table.cells, cellAt[action * width + form] ?? 0, slots);
        form = records[record + 1] ?? 0;
      }
      const mask = record + infoWidth;
      let made = records[mask + maskAt.add] ?? 0;
      const named = brings?.[hop] ?? 0;
      if (named !== 0) {
        if ((named & ~(records[mask + maskAt.mayBring] ?? 0)) !== 0 || (named & ~all) !== 0) {
          trouble = readBrought(run, hop, record);
          break;
        }
        // Most acts that bring something bring the same.
        if (named !== lastNamed) {
          readBrought(run, hop, record);
          lastNamed = named;
          come = brought[0] ?? 0;
        }
        made |= come & (records[mask + maskAt.allow] ?? 0);
      }
      const flags = records[record] ?? 0;
      outcome[hop] = flags & 7;
      counting[hop] = (flags >>> 3) & 3;
      countsFor[hop] = records[mask + maskAt.countsFor] ?? 0;
      forms[hop] = records[record + 2] ?? 0;
      if ((flags & rowFlags.ends) !== 0) {
        clearHeld(run, hop, hop + 1);
        break;
      }
      const keep = records[mask] ?? 0;
      lost = (lost & keep) | made;
      linked = (linked & keep) | made;
      cut = (cut & keep) | made;
      whole = (whole & keep) | made;
      mostLost = (mostLost & keep) | made;
      mostLinked = (mostLinked & keep) | made;
      mostCut = (mostCut & keep) | made;
      mostWhole = (mostWhole & keep) | made;
      const again = records[mask + maskAt.again] ?? 0;
      if (again !== 0) {
        lost |= (startLo[0] ?? 0) & again;
        linked |= (startLo[1] ?? 0) & again;
        cut |= (startLo[2] ?? 0) & again;
        whole |= (startLo[3] ?? 0) & again;
        mostLost |= (startHi[0] ?? 0) & again;
        mostLinked |= (startHi[1] ?? 0) & again;
        mostCut |= (startHi[2] ?? 0) & again;
        mostWhole |= (startHi[3] ?? 0) & again;
      }
      lost &= records[mask + 4] ?? 0;
      linked &= records[mask + 5] ?? 0;
      cut &= records[mask + 6] ?? 0;
      whole &= records[mask + 7] ?? 0;
      mostLost &= records[mask + 8] ?? 0;
      mostLinked &= records[mask + 9] ?? 0;
      mostCut &= records[mask + 10] ?? 0;
      mostWhole &= records[mask + 11] ?? 0;
      lo[at] = lost;
      lo[at + 1] = linked;
      lo[at + 2] = cut;
      lo[at + 3] = whole;
      hi[at] = mostLost;
      hi[at + 1] = mostLinked;
      hi[at + 2] = mostCut;
      hi[at + 3] = mostWhole;
      if (copies) {
        const kept = records[mask + maskAt.copyKeep] ?? 0;
        const fresh = records[mask + maskAt.copyAgain] ?? 0;
        const to = hop * copyStride;
        surely = (surely & kept) | ((startCopied[0] ?? 0) & fresh) | (records[mask + maskAt.copyYes] ?? 0);
        perhaps = (perhaps & kept) | ((startCopied[1] ?? 0) & fresh) | (records[mask + maskAt.copyEither] ?? 0);
        copied[to] = surely;
        copied[to + 1] = perhaps;
      }
      if (flags >= rowFlags.settles) {
        raiseAndSettle(run, { record, at });
        lost = (lo[at] ?? 0) | 0;
        linked = (lo[at + 1] ?? 0) | 0;
        cut = (lo[at + 2] ?? 0) | 0;
        whole = (lo[at + 3] ?? 0) | 0;
        mostLost = (hi[at] ?? 0) | 0;
        mostLinked = (hi[at + 1] ?? 0) | 0;
        mostCut = (hi[at + 2] ?? 0) | 0;
        mostWhole = (hi[at + 3] ?? 0) | 0;
      }
      if (counters > 0) {
        countHop(run, { record, hop, isKnown: form !== width - 1 });
      }
    }
    if (trouble === 0 && hop >= end) {
      troubleOf[chain] = 0;
      troubleAt[chain] = 0;
    } else {
      endChain(run, chain, { trouble, hop, end });
    }
  }
}
