import type { OpenBundle, TableCell } from "@waft/runtime/internal";
import { listAnswers, type Occasion } from "../space/list-answers.ts";
import type { Space } from "../space/space.ts";
import { groupPosts, type Edge, type PostColumns } from "./post-columns.ts";

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
    const number = stretch.table.cells[action * bundle.forms.length + form] ?? -1;
    const cell = bundle.cells[number];
    if (cell === undefined) {
      return [];
    }
    // Most acts are answered alike on most stretches of days.
    const key = `${action} ${number} ${readCounters(cell, counters).join(".")}`;
    const known = posts.edges.get(key) ?? listOfCell(bundle, posts, { action, cell, counters });
    posts.edges.set(key, known);
    return known;
  });
}

/** What those counters stand at for which rules ask. */
function readCounters({ asks }: TableCell, counters: readonly number[]): readonly (number | undefined)[] {
  return asks.flatMap((one) => (one.ask === "counter" ? [counters[one.counter]] : []));
}

function listOfCell(
  bundle: OpenBundle,
  posts: PostColumns,
  occasion: Occasion & { readonly cell: TableCell },
): readonly Edge[] {
  return groupPosts(posts, occasion.cell.asks).flatMap((group) =>
    listAnswers(bundle, group.post, { occasion }).map((answer) => ({
      ...answer,
      action: occasion.action,
      posts: group.posts,
    })),
  );
}
