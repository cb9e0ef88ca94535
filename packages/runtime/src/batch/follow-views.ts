// oxlint-disable max-lines-per-function, complexity, max-depth -- One loop over typed arrays: a call for each hop or word would cost as much as its work.
import { longestChain } from "../make-plan.ts";
import { clearHeld } from "./clear-hops.ts";
import { endChain, markChain, type Chains } from "./end-chain.ts";
import { countHop } from "./count-hop.ts";
import { infoWidth, maskWidth, rowFlags } from "./flatten-rows.ts";
import { publishPost } from "./publish-post.ts";
import { isSomebody, readAct, readBrought } from "./read-act.ts";
import { raiseAndSettle } from "./raise-and-settle.ts";
import { troubles, type Run } from "./run.ts";

/** Follows chains with all that viewers hold: forms, both bounds of every part, copies and counters. */
export function followViews(run: Run, { from: firstChain, to: lastChain }: Chains): void {
  const { batch, question, result, post, brought, view } = run;
  const { words, table } = batch;
  const { cells, asks, rowAt, width } = table.cells;
  const { info, masks } = table.rows;
  const { byAuthor, counterSlot } = table;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting } = result;
  const { lo, hi, copied, stride, copyStride } = view;
  const { slots, lo: startLo, hi: startHi, copied: startCopied } = post;
  const counters = post.counters.length;
  const plain = question.chains.actors === undefined && question.chains.settings === undefined;
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
    let beforeCopied = startCopied;
    let before = 0;
    let copyBefore = 0;
    let at = first * stride;
    let copyAt = first * copyStride;
    let trouble = 0;
    let hop = first;
    for (; hop < end; hop += 1) {
      const action = actions[hop] ?? 0;
      let identity = byAuthor[action] ?? 4;
      if (!plain || identity === 4) {
        trouble = readAct(run, hop, action);
        identity = slots[2] ?? 0;
      } else if (identity !== slots[2]) {
        slots[2] = identity;
        slots[1] = identity === 0 ? 0 : (slots[0] ?? 0);
      }
      if (trouble === 0 && identity !== 0 && !isSomebody(run, beforeHi, { at: before, identity })) {
        trouble = troubles["nobody-there"];
      }
      if (trouble !== 0) {
        break;
      }
      const cell = (action * width + form) * 3;
      let place = cells[cell] ?? 0;
      const lastAsk = cells[cell + 2] ?? 0;
      for (let ask = cells[cell + 1] ?? 0; ask < lastAsk; ask += 2) {
        place += (slots[asks[ask] ?? 0] ?? 0) * (asks[ask + 1] ?? 0);
      }
      const row = rowAt[place] ?? 0;
      if (brings !== undefined) {
        trouble = readBrought(run, hop, row);
        if (trouble !== 0) {
          break;
        }
      }
      const flags = info[row * infoWidth] ?? 0;
      outcome[hop] = flags & 7;
      counting[hop] = (flags >>> 3) & 3;
      form = info[row * infoWidth + 1] ?? 0;
      forms[hop] = info[row * infoWidth + 2] ?? 0;
      let mask = row * words * maskWidth;
      for (let word = 0; word < words; word += 1) {
        const keep = masks[mask] ?? 0;
        const again = masks[mask + 3] ?? 0;
        const made = (masks[mask + 1] ?? 0) | ((brought[word] ?? 0) & (masks[mask + 2] ?? 0));
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
        lo[to] = lost & (masks[mask + 4] ?? 0);
        lo[to + words] = linked & (masks[mask + 5] ?? 0);
        lo[to + two] = cut & (masks[mask + 6] ?? 0);
        lo[to + three] = whole & (masks[mask + 7] ?? 0);
        hi[to] = mostLost & (masks[mask + 8] ?? 0);
        hi[to + words] = mostLinked & (masks[mask + 9] ?? 0);
        hi[to + two] = mostCut & (masks[mask + 10] ?? 0);
        hi[to + three] = mostWhole & (masks[mask + 11] ?? 0);
        countsFor[hop * words + word] = masks[mask + 12] ?? 0;
        if (copies) {
          const kept = masks[mask + 16] ?? 0;
          const fresh = masks[mask + 17] ?? 0;
          const surely = beforeCopied[copyBefore + word] ?? 0;
          const perhaps = beforeCopied[copyBefore + words + word] ?? 0;
          copied[copyAt + word] = (surely & kept) | ((startCopied[word] ?? 0) & fresh) | (masks[mask + 18] ?? 0);
          copied[copyAt + words + word] =
            (perhaps & kept) | ((startCopied[words + word] ?? 0) & fresh) | (masks[mask + 19] ?? 0);
        }
        mask += maskWidth;
      }
      if (flags >= rowFlags.ends) {
        if ((flags & rowFlags.ends) !== 0) {
          clearHeld(run, { from: hop, to: hop + 1 });
          break;
        }
        raiseAndSettle(run, { row, flags, at });
      }
      if (counters > 0) {
        countHop(run, { row, hop, isKnown: form !== width - 1 });
      }
      beforeLo = lo;
      beforeHi = hi;
      beforeCopied = copied;
      before = at;
      copyBefore = copyAt;
      at += stride;
      copyAt += copyStride;
    }
    endChain(run, chain, { trouble, hop, end });
  }
}
