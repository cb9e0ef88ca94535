import { declareActions } from "../link/declare-actions.ts";
import { itemsOf } from "../link/items.ts";
import type { LinkedAction, LinkedGroup } from "../link/linked.ts";
import type { FileNode, NamedNode, OtherwiseNode, PartNode } from "../syntax/tree.ts";

/** What one side has, before it is joined with the other. */
export interface SideParts {
  readonly name: string;
  readonly files: readonly FileNode[];
  readonly actions: readonly LinkedAction[];
  readonly groups: readonly LinkedGroup[];
  /** Forms, each once, with the title that was said last. */
  readonly forms: readonly NamedNode<"form">[];
  /** Parts by their names, those of the vocabularies as well. */
  readonly parts: ReadonlyMap<string, PartNode>;
  /** Names of the parts that posts can be published with. */
  readonly had: ReadonlySet<string>;
  readonly otherwise?: OtherwiseNode;
}

/** Gathers what one side has. */
export function gatherSide(name: string, files: readonly FileNode[], vocabularies: readonly FileNode[]): SideParts {
  const both = [...vocabularies, ...files];
  const [otherwise] = itemsOf(files, "otherwise");
  const forms = new Map<string, NamedNode<"form">>();
  for (const node of itemsOf(both, "form")) {
    forms.set(node.name.text, { ...forms.get(node.name.text), ...node });
  }
  const parts = new Map(itemsOf(both, "part").map((node) => [node.name.text, node]));
  const listed = files.flatMap(({ postsHave }) => postsHave.flatMap((list) => list.parts.map(({ text }) => text)));
  const always = [...parts.values()].filter(({ presence }) => presence === "always").map((node) => node.name.text);
  return {
    name,
    files,
    ...declareActions(vocabularies, files, []),
    forms: [...forms.values()],
    parts,
    had: new Set([...listed, ...always]),
    ...(otherwise === undefined ? {} : { otherwise }),
  };
}
