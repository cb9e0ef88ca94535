import type { PartSet } from "@waft/runtime";
import type { TableRow } from "@waft/runtime/internal";
import type { WalkedPost } from "../space/list-posts.ts";
import { enter, type Space } from "../space/space.ts";
import { answerPost } from "../space/walk-chain.ts";
import { createCrossing, type Crossing } from "./known-walks.ts";
import { storeState, type StateStore, type StoredState } from "./state-store.ts";

/** What publishing leads to, as far as a claim asks; posts of which nothing that is asked differs share it. */
export interface Published {
  readonly row: TableRow;
  readonly start: StoredState;
  /** Where the ways of posts begin that were published so. */
  readonly crossing: Crossing;
}

/** Everything that publishing led to, by the row that answered it and by the parts that matter. */
export type PublishedPosts = Map<TableRow | undefined, Map<string, Published | undefined>>;

/** Publishes a post; undefined where nobody holds anything of it. */
export function enterPost(
  {
    space,
    store,
    published,
  }: { readonly space: Space; readonly store: StateStore; readonly published: PublishedPosts },
  post: WalkedPost,
): Published | undefined {
  const row = answerPost({ bundle: space.bundle, span: space.stretch, post });
  const known = published.get(row) ?? new Map<string, Published | undefined>();
  published.set(row, known);
  const key = keep(post.parts, store.mask.there).join(" ");
  if (!known.has(key)) {
    known.set(key, publish({ space, store }, post));
  }
  return known.get(key);
}

function publish(
  { space, store }: { readonly space: Space; readonly store: StateStore },
  post: WalkedPost,
): Published | undefined {
  const { row, after } = enter(space, post);
  return after && { row, start: storeState(store, after), crossing: createCrossing() };
}

function keep(parts: PartSet, mask: PartSet): readonly number[] {
  return parts.map((word, index) => word & (mask[index] ?? 0));
}
