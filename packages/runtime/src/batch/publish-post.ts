import type { BatchPosts } from "./batch-question.ts";
import { firstAttribute } from "./flatten-cells.ts";
import { infoWidth, maskAt, maskWidth } from "./flatten-rows.ts";
import { addClosed } from "./bring-parts.ts";
import { troubles, type Run } from "./run.ts";
import { settlePlanes } from "./settle-planes.ts";

/** Makes a post the one that is held, after the rules `on post`; gives back what is wrong with it, or 0. */
export function publishPost(run: Run, index: number): number {
  const trouble = readPost(run, index);
  if (trouble !== 0) {
    return trouble;
  }
  const { batch, post } = run;
  const { cells } = batch.table;
  const at = batch.actions.length * cells.width * 3;
  const first = cells.cells[at] ?? 0;
  post.form[0] = batch.table.postForm;
  post.copied.fill(0);
  post.counters.fill(0);
  if (first !== 0) {
    applyPublishing(run, findPostRow(run, first, at));
  }
  clearAct(run);
  return 0;
}

function findPostRow({ batch, post }: Run, first: number, cell: number): number {
  const { cells, rows } = batch.table;
  let place = first;
  for (let ask = cells.cells[cell + 1] ?? 0; ask < (cells.cells[cell + 2] ?? 0); ask += 2) {
    place += (post.slots[cells.asks[ask] ?? 0] ?? 0) * (cells.asks[ask + 1] ?? 0);
  }
  const row = cells.rowAt[place] ?? 0;
  const form = rows.info[row * infoWidth + 1] ?? batch.forms.length;
  if (form < batch.forms.length) {
    post.form[0] = form;
  }
  return row;
}

/** Nobody has acted or brought anything yet: the first kind, who is nobody in particular, and settings as they are by default. */
function clearAct({ batch: { table }, post: { slots }, brought }: Run): void {
  brought.fill(0);
  slots[1] = 0;
  slots[2] = 0;
  for (const slot of table.actSlots) {
    slots[slot] = 0;
  }
}

/** Reads a post: its parts into all planes, the rest into slots. Its author is who publishes it. */
function readPost(run: Run, index: number): number {
  const { batch, question, post } = run;
  const { posts } = question;
  const { slots } = post;
  const count = Math.floor(posts.parts.length / batch.words);
  const author = posts.authors?.[index] ?? 0;
  if (index >= count) {
    return troubles["unknown-post"];
  }
  if (author >= batch.actors.length) {
    return troubles["unknown-actor"];
  }
  slots.fill(0);
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
  brought.set(table.parts.always);
  for (let word = 0; word < words; word += 1) {
    const named = parts[index * words + word] ?? 0;
    if ((named & ~(table.parts.ofPost[word] ?? 0)) !== 0) {
      return (named & ~(table.parts.all[word] ?? 0)) === 0 ? troubles["not-part-of-post"] : troubles["unknown-part"];
    }
    addClosed(brought, table.parts.closed, { word, named });
  }
  holdBare(run);
  return 0;
}

/** All that a post has is whole, and what rules ask of its parts is known. */
function holdBare({ batch, post, brought }: Run): void {
  const { words, table } = batch;
  for (let plane = 0; plane < 4; plane += 1) {
    post.lo.set(brought, plane * words);
    post.hi.set(brought, plane * words);
  }
  const { askedParts } = table.cells;
  for (let at = 0; at < askedParts.length; at += 1) {
    const part = askedParts[at] ?? 0;
    post.slots[table.partSlot + at] = ((brought[part >>> 5] ?? 0) >>> (part & 31)) & 1;
  }
}

/** The rules `on post`: what they do to the bare post, to which nobody brings anything. */
function applyPublishing({ batch, post }: Run, row: number): void {
  const { words, table } = batch;
  const { masks, raises } = table.rows;
  for (let word = 0; word < words; word += 1) {
    const at = (row * words + word) * maskWidth;
    const mask = (name: number): number => masks[at + name] ?? 0;
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
  for (let counter = 0; counter < post.counters.length; counter += 1) {
    const raised = raises[row * post.counters.length + counter] ?? 0;
    post.counters[counter] = Math.min(raised, table.counterMost[counter] ?? 0);
  }
}
