// oxlint-disable max-lines-per-function, complexity, max-depth -- One loop over typed arrays: a call for each hop would cost as much as its work.
import { longestChain } from "../make-plan.ts";
import { closedWays } from "./bring-parts.ts";
import type { Chains } from "./end-chain.ts";
import { endWord } from "./end-word.ts";
import { formShift, infoWidth, maskAt, rowFlags } from "./flatten-rows.ts";
import { answerShift, authorActs, needsViews } from "./flatten-direct.ts";
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
  let lastNamed = 0;
  let come = 0;
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
    // The post as it was at the start: what is whole, and of what that cannot be said.
    const start = post.form[2] ?? 0;
    const between = post.form[3] ?? 0;
    const answersAt = (post.form[1] ?? 0) * byAuthor.length * width;
    let form = post.form[0] ?? 0;
    let odd = isWrong || end - first > longestChain || between !== 0 ? 1 : 0;
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
        come = close(closed, lastNamed);
      }
      for (; hop < last; hop += 1) {
        const action = actions[hop] ?? 0;
        const answer = answers[answersAt + action * width + form] ?? 0;
        const record = answer >> answerShift;
        const flags = records[record] ?? 0;
        const mask = record + infoWidth;
        const named = (brings?.[hop] ?? 0) | 0;
        // All ones when something is brought.
        const isBrought = (named | -named) >> 31;
        odd =
          ((known - action) >> 31) |
          (answer & leave) |
          (answer & authorActs & ~(mostLost >>> author)) |
          (named & (records[mask + maskAt.mayNotBring] ?? 0));
        // Something else is brought than the last time: what comes along is looked up outside of this loop.
        isNew = (named ^ lastNamed) & isBrought;
        if ((odd | isNew) !== 0) {
          break;
        }
        form = flags >>> formShift;
        outcome[hop] = flags & 7;
        counting[hop] = (flags >>> 3) & 3;
        countsFor[hop] = records[mask + maskAt.countsFor] ?? 0;
        forms[hop] = form;
        if ((flags & rowFlags.ends) !== 0) {
          break;
        }
        const keep = records[mask] ?? 0;
        const made =
          (records[mask + maskAt.add] ?? 0) |
          (come & isBrought & (records[mask + maskAt.allow] ?? 0)) |
          (start & (records[mask + maskAt.again] ?? 0));
        lost = ((lost & keep) | made) & (records[mask + 4] ?? 0);
        linked = ((linked & keep) | made) & (records[mask + 5] ?? 0);
        cut = ((cut & keep) | made) & (records[mask + 6] ?? 0);
        whole = ((whole & keep) | made) & (records[mask + 7] ?? 0);
        mostLost = ((mostLost & keep) | made) & (records[mask + 8] ?? 0);
        mostLinked = ((mostLinked & keep) | made) & (records[mask + 9] ?? 0);
        mostCut = ((mostCut & keep) | made) & (records[mask + 10] ?? 0);
        mostWhole = ((mostWhole & keep) | made) & (records[mask + 11] ?? 0);
        const at = hop * 4;
        lo[at] = lost;
        lo[at + 1] = linked;
        lo[at + 2] = cut;
        lo[at + 3] = whole;
        hi[at] = mostLost;
        hi[at + 1] = mostLinked;
        hi[at + 2] = mostCut;
        hi[at + 3] = mostWhole;
      }
    } while (isNew !== 0 && odd === 0);
    if (odd !== 0) {
      followViews(run, { from: chain, to: chain + 1 });
      held = -1;
    } else if (hop < end) {
      endWord(run, chain, { hop, end });
    }
  }
}

/** The parts named in a word, with all that comes along. */
function close(closed: Int32Array, named: number): number {
  let come = 0;
  for (let four = 0; four < 8; four += 1) {
    come |= closed[four * closedWays + ((named >>> (four * 4)) & 15)] ?? 0;
  }
  return come;
}
