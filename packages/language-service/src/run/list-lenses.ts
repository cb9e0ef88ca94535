import type { FileNode } from "@waft/core";
import type { Lens } from "../language-service.ts";

/** The examples and claims of a file, in its order. */
export function listLenses({ items }: FileNode): readonly Lens[] {
  return items.flatMap((item): Lens[] =>
    item.kind === "example" || item.kind === "claim"
      ? [{ kind: item.kind, name: item.title.en, span: item.title.span }]
      : [],
  );
}
