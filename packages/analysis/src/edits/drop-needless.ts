import type { Edit } from "./edit.ts";

/**
 * Leaves out changes that do more than they need to: one part in the place of another, where taking the one away or
 * adding the other does the same.
 *
 * @param effectOf - what a change does; the same text for what is the same
 */
export function dropNeedless<Change>(
  changes: readonly Change[],
  editOf: (change: Change) => Edit,
  effectOf: (change: Change) => string,
): readonly Change[] {
  const nameOf = (kind: string, part: string, change: Change): string => JSON.stringify([kind, part, effectOf(change)]);
  const alone = new Set(
    changes.flatMap((change) => {
      const edit = editOf(change);
      return edit.edit === "remove-part" || edit.edit === "add-part" ? [nameOf(edit.edit, edit.part, change)] : [];
    }),
  );
  return changes.filter((change) => {
    const edit = editOf(change);
    return (
      edit.edit !== "replace-part" ||
      !(alone.has(nameOf("remove-part", edit.from, change)) || alone.has(nameOf("add-part", edit.to, change)))
    );
  });
}
