import type { Bundle } from "@waft/runtime";
import type { Asked } from "./asked.ts";
import type { Edit } from "./edit.ts";
import { listChainEdits } from "./list-chain-edits.ts";
import { addPart, closeParts, listChosenParts, nameParts, removePart } from "./post-parts.ts";

/** A change, and what makes the question as it is after it: there can be very many, and few are asked. */
export interface Edited {
  readonly edit: Edit;
  readonly make: () => Asked;
}

/** All single changes of a question but those of the day, in an order that only the bundle and the question decide. */
export function listEdits(bundle: Bundle, asked: Asked): readonly Edited[] {
  return [...listChainEdits(bundle, asked), ...listPostEdits(bundle, asked), ...listPostSettings(bundle, asked)];
}

/** Single changes to what is published, and by whom: a part more, a part less, one in the place of another. */
export function listPostEdits(bundle: Bundle, asked: Asked): readonly Edited[] {
  const has = closeParts(bundle, asked.post.parts);
  const nameOf = (part: number): string => bundle.parts[part]?.name ?? "";
  const give = (parts: ReadonlySet<number>, edit: Edit): Edited => ({
    edit,
    make: () => ({ ...asked, post: { ...asked.post, parts: nameParts(bundle, parts) } }),
  });
  const missing = listChosenParts(bundle).filter((part) => !has.has(part));
  const removed = [...has].map((part) => ({ part, left: removePart(bundle, has, part) }));
  return [
    ...removed.map(({ part, left }) => give(left, { edit: "remove-part", part: nameOf(part) })),
    ...missing.map((part) => give(addPart(bundle, has, part), { edit: "add-part", part: nameOf(part) })),
    ...removed.flatMap(({ part, left }) =>
      missing.map((other) =>
        give(addPart(bundle, left, other), { edit: "replace-part", from: nameOf(part), to: nameOf(other) }),
      ),
    ),
    ...bundle.actors
      .filter((actor) => actor !== asked.post.by)
      .map((to): Edited => ({
        edit: { edit: "author", from: asked.post.by, to },
        make: () => ({ ...asked, post: { ...asked.post, by: to } }),
      })),
  ];
}

/** Single changes to one setting of the post. */
export function listPostSettings(bundle: Bundle, asked: Asked): readonly Edited[] {
  return bundle.attributes.flatMap(({ name, of, values }) => {
    const from = asked.post.settings[name] ?? values[0] ?? "";
    const others = of === "post" ? values.filter((value) => value !== from) : [];
    return others.map((to): Edited => ({
      edit: { edit: "set-post", name, from, to },
      make: () => ({ ...asked, post: { ...asked.post, settings: { ...asked.post.settings, [name]: to } } }),
    }));
  });
}
