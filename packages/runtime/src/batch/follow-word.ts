// oxlint-disable max-lines-per-function, complexity, max-depth -- One loop over typed arrays: a call for each hop would cost as much as its work.
import { longestChain } from "../make-plan.ts";
import { closedWays } from "./bring-parts.ts";
import type { Chains } from "./end-chain.ts";
import { noForm } from "./batch-result.ts";
import { authorActs, needsViews } from "./flatten-direct.ts";
import { followViews } from "./follow-views.ts";
import { publishPost } from "./publish-post.ts";
import type { Run } from "./run.ts";

/** Whether `followWord` can follow chains: the rules ask neither for counters nor for copies, and nobody says who acts or how. */
export function canFollowWord({ batch, question: { chains } }: Run): boolean {
  const { words, copies, counters, table } = batch;
  const isPlain = words === 1 && !copies && counters.length === 0 && table.direct.answers.length > 0;
  return isPlain && chains.actors === undefined && chains.settings === undefined;
}

/**
 * What `followViews` does, for most chains on platforms of at most 32 parts: what is held stays in registers. Which act
 * comes next cannot be foreseen, so hardly anything here depends on it; a chain of which that cannot be said is left to
 * `followViews` as a whole.
 *
 * Places in records, shifts and flags are written as numbers: those of `flattenRows` and `flattenDirect`, of which an
 * imported name would be a variable here. Each level is written as soon as it is known, so that it need not be kept.
 */
export function followWord(run: Run, { from: firstChain, to: lastChain }: Chains): void {
  const { batch, question, result, post } = run;
  const { width } = batch.table.cells;
  const { answers } = batch.table.direct;
  const { records } = batch.table.rows;
  const { byAuthor, parts } = batch.table;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting, trouble, troubleAt, lo, hi } = result;
  const { closed } = parts;
  const author = parts.persons[1] ?? -1;
  const leave = needsViews | (author < 0 ? authorActs : 0);
  const known = byAuthor.length - 1;
  const none = ~(parts.all[0] ?? 0);
  let lastNamed = 0;
  let come = 0;
  let held = -1;
  // The post as it was at the start: what is whole, its form, its class, and whether more must be known of it.
  let start = 0;
  let firstForm = 0;
  let answersAt = 0;
  let isOdd = 0;
  trouble.fill(0, firstChain, lastChain);
  troubleAt.fill(0, firstChain, lastChain);
  let chain = firstChain;
  while (chain < lastChain) {
    if (posts[chain] !== held) {
      held = posts[chain] ?? 0;
      const isWrong = publishPost(run, held) !== 0;
      firstForm = post.form[0] ?? 0;
      answersAt = Math.imul(post.form[1] ?? 0, byAuthor.length * width);
      start = post.form[2] ?? 0;
      isOdd = isWrong || post.form[3] !== 0 ? 1 : 0;
    }
    // Down to the end of its chains nothing is called. What an array is, is looked up here and not at each chain.
    const read = (starts[0] ?? 0) | (actions[0] ?? 0) | (brings?.[0] ?? 0) | (answers[0] ?? 0) | (records[0] ?? 0);
    const written = (outcome[0] ?? 0) | (counting[0] ?? 0) | (countsFor[0] ?? 0) | (forms[0] ?? 0);
    // oxlint-disable-next-line oxc/erasing-op, no-erasing-op -- That they are read is what matters.
    let odd = (read | written | (lo[0] ?? 0) | (hi[0] ?? 0)) & 0;
    for (; chain < lastChain && posts[chain] === held; chain = (chain + 1) | 0) {
      const first = (starts[chain] ?? 0) | 0;
      const end = (starts[(chain + 1) | 0] ?? 0) | 0;
      odd = ((longestChain - (end - first)) >> 31) | isOdd;
      let form = firstForm;
      let lost = start;
      let linked = start;
      let cut = start;
      let whole = start;
      let mostLost = start;
      let mostLinked = start;
      let mostCut = start;
      let mostWhole = start;
      let hop = first;
      const last = odd === 0 ? end : first;
      let isNew = 0;
      do {
        if (isNew !== 0) {
          lastNamed = (brings?.[hop] ?? 0) | 0;
          come = 0;
          for (let four = 0; four < 8; four += 1) {
            come |= closed[four * closedWays + ((lastNamed >>> (four * 4)) & 15)] ?? 0;
          }
        }
        for (; hop < last; hop = (hop + 1) | 0) {
          const action = actions[hop] ?? 0;
          const answer = answers[(answersAt + Math.imul(action, width) + form) | 0] ?? 0;
          // `answerShift`; then a record of three numbers, and masks in the order of `maskAt`.
          const record = answer >> 2;
          const flags = records[record] ?? 0;
          const named = (brings?.[hop] ?? 0) | 0;
          // All ones when something is brought.
          const isBrought = (named | -named) >> 31;
          odd =
            ((known - action) >> 31) |
            (answer & leave) |
            (answer & 1 & ~(mostLost >>> author)) |
            (named & (records[(record + 18) | 0] ?? 0));
          // Something else is brought than the last time: what comes along is looked up outside of this loop.
          isNew = (named ^ lastNamed) & isBrought;
          if ((odd | isNew) !== 0) {
            break;
          }
          outcome[hop] = flags & 7;
          counting[hop] = (flags >>> 3) & 3;
          form = flags >>> 8;
          forms[hop] = form;
          countsFor[hop] = records[(record + 15) | 0] ?? 0;
          if ((flags & 32) !== 0) {
            break;
          }
          const keep = records[(record + 3) | 0] ?? 0;
          const made =
            (records[(record + 4) | 0] ?? 0) |
            (come & isBrought & (records[(record + 5) | 0] ?? 0)) |
            (start & (records[(record + 6) | 0] ?? 0));
          const to = hop << 2;
          lost = ((lost & keep) | made) & (records[(record + 7) | 0] ?? 0);
          lo[to] = lost;
          linked = ((linked & keep) | made) & (records[(record + 8) | 0] ?? 0);
          lo[to | 1] = linked;
          cut = ((cut & keep) | made) & (records[(record + 9) | 0] ?? 0);
          lo[to | 2] = cut;
          whole = ((whole & keep) | made) & (records[(record + 10) | 0] ?? 0);
          lo[to | 3] = whole;
          mostLost = ((mostLost & keep) | made) & (records[(record + 11) | 0] ?? 0);
          hi[to] = mostLost;
          mostLinked = ((mostLinked & keep) | made) & (records[(record + 12) | 0] ?? 0);
          hi[to | 1] = mostLinked;
          mostCut = ((mostCut & keep) | made) & (records[(record + 13) | 0] ?? 0);
          hi[to | 2] = mostCut;
          mostWhole = ((mostWhole & keep) | made) & (records[(record + 14) | 0] ?? 0);
          hi[to | 3] = mostWhole;
        }
      } while (isNew !== 0 && odd === 0);
      // Nobody holds anything any more: what comes after must only be named rightly.
      for (let at = (hop + 1) | 0; at < end; at = (at + 1) | 0) {
        odd |= ((known - (actions[at] ?? 0)) >> 31) | ((brings?.[at] ?? 0) & none);
      }
      if (odd !== 0) {
        break;
      }
      for (let at = hop; at < end; at = (at + 1) | 0) {
        forms[at] = noForm;
        const to = at << 2;
        for (let plane = 0; plane < 4; plane = (plane + 1) | 0) {
          lo[to | plane] = 0;
          hi[to | plane] = 0;
        }
      }
      for (let at = (hop + 1) | 0; at < end; at = (at + 1) | 0) {
        outcome[at] = 0;
        counting[at] = 0;
        countsFor[at] = 0;
      }
    }
    if (odd !== 0) {
      followViews(run, { from: chain, to: chain + 1 });
      held = -1;
      chain += 1;
    }
  }
}
