import type { BatchPosts } from "./batch-question.ts";
import { clear } from "./clear.ts";
import { firstAttribute } from "./flatten-cells.ts";
import { findRecord } from "./flatten-direct.ts";
import { formShift, infoWidth, maskAt, maskWidth } from "./flatten-rows.ts";
import { addClosed } from "./bring-parts.ts";
import { troubles, type Run } from "./run.ts";
import { settlePlanes } from "./settle-planes.ts";

/** Makes a post the one that is held, after the rules `on post`; gives back what is wrong with it, or 0. */
export function publishPost(run: Run, index: number): number {
  const trouble = readPost(run, index);
  if (trouble !== 0) {
    return trouble;
  }
  const { post, batch } = run;
  const { cells } = batch.table;
  const cell = cells.at[batch.actions.length * cells.width] ?? 0;
  post.form[0] = batch.table.postForm;
  for (let at = 0; at < post.copied.length; at += 1) {
    post.copied[at] = 0;
  }
  clear(post.counters);
  if (cell !== 0) {
    applyPublishing(run, findRecord(cells, cell, post.slots));
  }
  clearAct(run);
  const { classes } = batch.table.direct;
  let kind = 0;
  for (let at = 0; at < classes.length; at += 2) {
    kind += (post.slots[classes[at] ?? 0] ?? 0) * (classes[at + 1] ?? 0);
  }
  post.form[1] = kind;
  findEven(run);
  return 0;
}

/** What the post has whole for sure, and of what some bound says something else: of the first word. */
function findEven({ post }: Run): void {
  const { lo, hi, form } = post;
  const words = lo.length / 4;
  let every = -1;
  let some = 0;
  for (let at = 0; at < lo.length; at += words) {
    every &= (lo[at] ?? 0) & (hi[at] ?? 0);
    some |= (lo[at] ?? 0) | (hi[at] ?? 0);
  }
  form[2] = every;
  form[3] = some & ~every;
}

/** Nobody has acted or brought anything yet: the first kind, who is nobody in particular, and settings as they are by default. */
function clearAct({ batch: { table }, post: { slots }, brought }: Run): void {
  clear(brought);
  slots[1] = 0;
  slots[2] = 0;
  // A loop over the array itself would make an iterator for each post.
  for (let at = 0; at < table.actSlots.length; at += 1) {
    slots[table.actSlots[at] ?? firstAttribute] = 0;
  }
}

/** Reads a post: its parts into all planes, the rest into slots. Its author is who publishes it. */
function readPost(run: Run, index: number): number {
  const { batch, question, post } = run;
  const { posts } = question;
  const { slots } = post;
  const author = posts.authors?.[index] ?? 0;
  if ((index + 1) * batch.words > posts.parts.length) {
    return troubles["unknown-post"];
  }
  if (author >= batch.actors.length) {
    return troubles["unknown-actor"];
  }
  clear(slots);
  slots[0] = author;
  slots[1] = author;
  slots[2] = 1;
  return readPostSettings(run, posts, index) || readParts(run, posts, index);
}

function readPostSettings({ batch, post }: Run, { settings }: BatchPosts, index: number): number {
  const { postSlots, postSizes } = batch.table;
  for (let at = 0; at < postSlots.length; at += 1) {
    const value = settings?.[index * postSlots.length + at] ?? 0;
    if (value >= (postSizes[at] ?? 0)) {
      return troubles["unknown-value"];
    }
    post.slots[postSlots[at] ?? firstAttribute] = value;
  }
  return 0;
}

function readParts(run: Run, { parts }: BatchPosts, index: number): number {
  const { batch, brought } = run;
  const { words, table } = batch;
  for (let word = 0; word < words; word += 1) {
    brought[word] = table.parts.always[word] ?? 0;
  }
  for (let word = 0; word < words; word += 1) {
    const named = parts[index * words + word] ?? 0;
    if ((named & ~(table.parts.ofPost[word] ?? 0)) !== 0) {
      return (named & ~(table.parts.all[word] ?? 0)) === 0 ? troubles["not-part-of-post"] : troubles["unknown-part"];
    }
    addClosed(brought, table.parts.closed, named, word);
  }
  holdBare(run);
  return 0;
}

/** All that a post has is whole, and what rules ask of its parts is known. */
function holdBare({ batch, post, brought }: Run): void {
  const { words, table } = batch;
  for (let word = 0; word < words; word += 1) {
    const bare = brought[word] ?? 0;
    for (let at = word; at < 4 * words; at += words) {
      post.lo[at] = bare;
      post.hi[at] = bare;
    }
  }
  const { askedParts } = table.cells;
  for (let at = 0; at < askedParts.length; at += 1) {
    const part = askedParts[at] ?? 0;
    post.slots[table.partSlot + at] = ((brought[part >>> 5] ?? 0) >>> (part & 31)) & 1;
  }
}

/** The rules `on post`: what they do to the bare post, to which nobody brings anything. */
function applyPublishing({ batch, post }: Run, record: number): void {
  const { words, table } = batch;
  const { records } = table.rows;
  const form = (records[record] ?? 0) >> formShift;
  if (form >= 0) {
    post.form[0] = form;
  }
  for (let word = 0; word < words; word += 1) {
    const at = record + infoWidth + word * maskWidth;
    const mask = (name: number): number => records[at + name] ?? 0;
    const bare = post.hi[word] ?? 0;
    const made = (bare & mask(maskAt.keep)) | mask(maskAt.add) | (bare & mask(maskAt.again));
    const back = (bare | (table.parts.restorable[word] ?? 0)) & mask(maskAt.raise);
    for (let plane = 0; plane < 4; plane += 1) {
      post.lo[plane * words + word] = made & mask(maskAt.capLo + plane);
      post.hi[plane * words + word] = (made & mask(maskAt.capHi + plane)) | back;
    }
    post.copied[word] = mask(maskAt.copyYes);
    post.copied[words + word] = mask(maskAt.copyEither);
  }
  settlePlanes({ planes: post.lo, at: 0 }, table.parts.pairs, words);
  settlePlanes({ planes: post.hi, at: 0 }, table.parts.pairs, words);
  countPublishing({ batch, post }, records[record + 1] ?? 0);
}

function countPublishing({ batch, post: { counters } }: Pick<Run, "batch" | "post">, row: number): void {
  const { rows, counterMost } = batch.table;
  for (let counter = 0; counter < counters.length; counter += 1) {
    const raised = rows.raises[row * counters.length + counter] ?? 0;
    counters[counter] = Math.min(raised, counterMost[counter] ?? 0);
  }
}
