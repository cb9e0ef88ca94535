import type { FileNode, ItemNode } from "../syntax/tree.ts";

/** All declarations of one kind, in the order of the files. */
export function itemsOf<Kind extends ItemNode["kind"]>(
  files: readonly FileNode[],
  kind: Kind,
): readonly Extract<ItemNode, { readonly kind: Kind }>[] {
  return files.flatMap(({ items }) =>
    items.filter((item): item is Extract<ItemNode, { readonly kind: Kind }> => item.kind === kind),
  );
}
