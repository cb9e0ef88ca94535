import type { Batch } from "./batch.ts";
import type { BatchPosts } from "./batch-question.ts";
import { createBatchResult } from "./batch-result.ts";
import { publishPost } from "./publish-post.ts";
import { createRun, type Run } from "./run.ts";

/** Posts that no act can tell apart, and what they have of which acts can ask. */
export interface PostClass {
  /** The first of them. */
  readonly post: number;
  /** What rules can ask of the post, each with its name. */
  readonly asked: ReadonlyMap<string, number>;
}

/** For each post its class, from 0, or less than 0 what is wrong with it. */
export interface ClassifiedPosts {
  readonly classes: readonly PostClass[];
  readonly classOf: Int32Array;
}

/**
 * Finds which posts acts can tell apart: by what rules ask of posts, by what publishing made of them, and by whether
 * those are there who can act.
 *
 * @param watched - parts that decide whether somebody is there who can act
 */
export function classifyPosts(batch: Batch, posts: BatchPosts, watched: Int32Array): ClassifiedPosts {
  const count = Math.floor(posts.parts.length / batch.words);
  const chains = { starts: Uint32Array.of(0), posts: new Uint32Array(), actions: new Uint16Array() };
  const run = createRun(batch, { posts, chains }, createBatchResult(batch, { hops: 0, chains: 0 }));
  const slots = listAskedSlots(batch);
  const classes: PostClass[] = [];
  const known = new Map<string, number>();
  const classOf = Int32Array.from({ length: count }, (_, post) => {
    const trouble = publishPost(run, post);
    if (trouble !== 0) {
      return -trouble;
    }
    const key = describePost(run, slots, watched);
    const found = known.get(key) ?? classes.length;
    if (found === classes.length) {
      known.set(key, found);
      classes.push({ post, asked: new Map([...slots].map(([slot, name]) => [name, run.post.slots[slot] ?? 0])) });
    }
    return found;
  });
  return { classes, classOf };
}

/** Slots of the post for which some rule asks, with their names. */
function listAskedSlots({ table, postSettings, parts }: Batch): ReadonlyMap<number, string> {
  const { cells, asks, askedParts } = table.cells;
  const width = 1 + 2 * asks;
  const asked = new Set([...cells].filter((_, at) => (at % width) % 2 === 1 && cells[at + 1] !== 0));
  const named: readonly (readonly [number, string])[] = [
    // Who published acts as the author, so that rules can ask for the kind of actor.
    [0, "author"],
    ...Array.from(table.postSlots, (slot, at) => [slot, postSettings[at]?.name ?? ""] as const),
    ...Array.from(askedParts, (part, at) => [table.partSlot + at, parts[part] ?? ""] as const),
  ];
  return new Map(named.filter(([slot]) => asked.has(slot) || (slot === 0 && asked.has(1))));
}

function describePost({ post, batch }: Run, slots: ReadonlyMap<number, string>, watched: Int32Array): string {
  const { words } = batch;
  const there = [...post.hi.subarray(0, words)].map((word, at) => word & (watched[at] ?? 0));
  return [...[...slots.keys()].map((slot) => post.slots[slot]), post.form[0], ...post.counters, ...there].join(" ");
}
