import { listAnswers, type Answer } from "../space/list-answers.ts";
import type { Space } from "../space/space.ts";
import { groupPosts, type PostColumns, type Posts } from "./post-columns.ts";

/** An answer to an act, with the posts of which it is the answer. */
export interface Edge extends Answer {
  readonly action: number;
  readonly posts: Posts;
}

/** On what an act is done: a form, and what counters stand at. */
export interface EdgePlace {
  readonly form: number;
  readonly counters: readonly number[];
}

/** Every answer that rules give to an act on a form, of any of some posts and whoever acts. */
export function listEdges(
  { bundle, stretch }: Space,
  posts: PostColumns,
  { form, counters }: EdgePlace,
): readonly Edge[] {
  return bundle.actions.flatMap((_, action) => {
    const cell = bundle.cells[stretch.table.cells[action * bundle.forms.length + form] ?? -1];
    return cell === undefined
      ? []
      : groupPosts(posts, cell.asks).flatMap((group) =>
          listAnswers(bundle, group.post, { occasion: { action, cell, counters } }).map((answer) => ({
            ...answer,
            action,
            posts: group.posts,
          })),
        );
  });
}
