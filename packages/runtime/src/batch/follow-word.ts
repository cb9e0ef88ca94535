// oxlint-disable max-lines-per-function, complexity, max-depth -- One loop over typed arrays: a call for each hop would cost as much as its work.
import { longestChain } from "../plan/make-plan.ts";
import { closedWays } from "./bring-parts.ts";
import type { Chains } from "./end-chain.ts";
import { noForm } from "./batch-result.ts";
import { authorActs, needsViews } from "./flatten-direct.ts";
import { followViews } from "./follow-views.ts";
import { publishPost } from "./publish-post.ts";
import type { Run } from "./run.ts";

/** Where following chains stands: between the chains of two posts, and at what was brought last. */
interface Place {
  chain: number;
  readonly last: number;
  /** The post of the chains that come next, what of it is whole, its form, its class, and whether more must be known of it. */
  post: number;
  start: number;
  form: number;
  answersAt: number;
  isOdd: number;
  /** What was brought last, and what came along with it. */
  named: number;
  come: number;
}

/**
 * What `followViews` does, for most chains on platforms of at most 32 parts: what is held stays in registers. Which act
 * comes next cannot be foreseen, so hardly anything here depends on it; a chain of which that cannot be said is left to
 * `followViews` as a whole.
 */
export function followWord(run: Run, { from, to }: Chains): void {
  const { batch, question, result, post } = run;
  const perClass = batch.table.byAuthor.length * batch.table.cells.width;
  const { posts } = question.chains;
  const place: Place = {
    chain: from,
    last: to,
    post: -1,
    start: 0,
    form: 0,
    answersAt: 0,
    isOdd: 0,
    named: 0,
    come: 0,
  };
  result.trouble.fill(0, from, to);
  result.troubleAt.fill(0, from, to);
  while (place.chain < to) {
    if (posts[place.chain] !== place.post) {
      place.post = posts[place.chain] ?? 0;
      const isWrong = publishPost(run, place.post) !== 0;
      place.form = post.form[0] ?? 0;
      place.answersAt = Math.imul(post.form[1] ?? 0, perClass) + 1;
      place.start = post.form[2] ?? 0;
      place.isOdd = isWrong || post.form[3] !== 0 ? 1 : 0;
    }
    if (followPost(run, place) !== 0) {
      followViews(run, { from: place.chain, to: place.chain + 1 });
      place.post = -1;
      place.chain += 1;
    }
  }
}

/**
 * Follows the chains of one post, and calls nothing: up to the last one, or to one of which more must be known; then it is
 * not 0 what is given back.
 *
 * Places in records, shifts and flags are written as numbers: those of `flattenRows` and `flattenDirect`, of which an
 * imported name would be a variable here. Each level is written as soon as it is known, so that it need not be kept. What
 * an array is, is looked up before the first chain and not at each, by reading from it.
 */
function followPost({ batch, question, result }: Run, place: Place): number {
  const { width } = batch.table.cells;
  const { answers } = batch.table.direct;
  const { records } = batch.table.rows;
  const { byAuthor, parts } = batch.table;
  const { starts, posts, actions, brings } = question.chains;
  const { outcome, form: forms, countsFor, counting, lo, hi } = result;
  const { closed } = parts;
  const { last: lastChain, post, start, form: firstForm, answersAt, isOdd } = place;
  const author = parts.persons[1] ?? -1;
  const leave = needsViews | (author < 0 ? authorActs : 0);
  const known = byAuthor.length - 1;
  const none = ~(parts.all[0] ?? 0);
  let { chain, named: lastNamed, come } = place;
  const read = (starts[0] ?? 0) | (actions[0] ?? 0) | (brings?.[0] ?? 0) | (answers[0] ?? 0) | (records[0] ?? 0);
  const written = (outcome[0] ?? 0) | (counting[0] ?? 0) | (countsFor[0] ?? 0) | (forms[0] ?? 0);
  // oxlint-disable-next-line oxc/erasing-op, no-erasing-op -- That they are read is what matters.
  let odd = (read | written | (lo[0] ?? 0) | (hi[0] ?? 0)) & 0;
  for (; chain < lastChain && posts[chain] === post; chain = (chain + 1) | 0) {
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
        // `answerShift`; then a record of two numbers, and masks in the order of `maskAt`.
        const record = answer >> 2;
        const flags = records[record] ?? 0;
        const named = (brings?.[hop] ?? 0) | 0;
        // All ones when something is brought.
        const isBrought = (named | -named) >> 31;
        odd =
          ((known - action) >> 31) |
          (answer & leave) |
          (answer & 1 & ~(mostLost >>> author)) |
          (named & (records[(record + 17) | 0] ?? 0));
        // Something else is brought than the last time: what comes along is looked up outside of this loop.
        isNew = (named ^ lastNamed) & isBrought;
        if ((odd | isNew) !== 0) {
          break;
        }
        outcome[hop] = flags & 7;
        counting[hop] = (flags >>> 3) & 3;
        form = flags >> 8;
        forms[hop] = form;
        countsFor[hop] = records[(record + 14) | 0] ?? 0;
        if ((flags & 32) !== 0) {
          break;
        }
        const keep = records[(record + 2) | 0] ?? 0;
        const made =
          (records[(record + 3) | 0] ?? 0) |
          (come & isBrought & (records[(record + 4) | 0] ?? 0)) |
          (start & (records[(record + 5) | 0] ?? 0));
        const to = hop << 2;
        lost = ((lost & keep) | made) & (records[(record + 6) | 0] ?? 0);
        lo[to] = lost;
        linked = ((linked & keep) | made) & (records[(record + 7) | 0] ?? 0);
        lo[to | 1] = linked;
        cut = ((cut & keep) | made) & (records[(record + 8) | 0] ?? 0);
        lo[to | 2] = cut;
        whole = ((whole & keep) | made) & (records[(record + 9) | 0] ?? 0);
        lo[to | 3] = whole;
        mostLost = ((mostLost & keep) | made) & (records[(record + 10) | 0] ?? 0);
        hi[to] = mostLost;
        mostLinked = ((mostLinked & keep) | made) & (records[(record + 11) | 0] ?? 0);
        hi[to | 1] = mostLinked;
        mostCut = ((mostCut & keep) | made) & (records[(record + 12) | 0] ?? 0);
        hi[to | 2] = mostCut;
        mostWhole = ((mostWhole & keep) | made) & (records[(record + 13) | 0] ?? 0);
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
  place.chain = chain;
  place.named = lastNamed;
  place.come = come;
  return odd;
}
