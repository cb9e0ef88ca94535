import { createPartSet } from "../part-set.ts";
import { identities } from "../identities.ts";
import type { Batch } from "./batch.ts";
import type { BatchActs } from "./batch-states.ts";

/** The persons who act in some kinds of acts, with all that is around them: whether they are there decides who can act. */
export function watchPersons(batch: Batch, acts: BatchActs): Int32Array {
  const { persons, pairs } = batch.table.parts;
  const watched = new Set(listIdentities(batch, acts).map((identity) => persons[identity] ?? -1));
  // Parents stand first, so that those around them are found from behind.
  for (let pair = pairs.length - 2; pair >= 0; pair -= 2) {
    if (watched.has(pairs[pair] ?? -1)) {
      watched.add(pairs[pair + 1] ?? -1);
    }
  }
  const set = createPartSet(
    [...watched].filter((part) => part >= 0),
    batch.parts.length,
  );
  return Int32Array.from(set);
}

/** Which of `identities` act. */
function listIdentities({ table, actors }: Batch, { actions, actors: told }: BatchActs): readonly number[] {
  const all = Array.from(actions, (action, kind) => {
    const actor = told?.[kind] ?? 0;
    return actor === 0 ? (table.byAuthor[action] ?? 0) : actor - actors.length;
  });
  return all.filter((identity) => identity > 0 && identity < identities.length);
}
