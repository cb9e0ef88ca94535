import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { FileNode, ItemNode, NameNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import { checkTakenParts } from "./declare-parts.ts";
import { itemsOf } from "./items.ts";
import { checkNames, type Findings } from "./names.ts";

/** A vocabulary declares words for several platforms, each once in a file; what one platform does with them stands elsewhere. */
export function checkVocabularyFiles(vocabularies: readonly FileNode[], findings: Findings): void {
  for (const file of vocabularies) {
    checkDeclaredNames(file, findings);
    for (const span of findForeign(file)) {
      const name = file.head?.name.text ?? "";
      findings.push(createDiagnostic(catalogue.notInVocabulary, { span }, { name }));
    }
  }
}

/** The first words of what only a platform has. */
function findForeign({ items, postsHave }: FileNode): readonly Span[] {
  const lists = postsHave.map(({ span }) => ({ ...span, end: span.start + "posts have".length }));
  return [...lists, ...items.flatMap((item) => findPlatformItem(item) ?? [])];
}

function findPlatformItem(item: ItemNode): Span | undefined {
  switch (item.kind) {
    case "era":
    case "rule":
    case "goal":
      return item.name.span;
    case "example":
    case "claim":
      return item.title.span;
    case "otherwise":
      return item.span;
    case "actor":
    case "part":
    case "form":
    case "audience":
    case "action":
    case "group":
    case "attribute":
    case "counter":
    case "source":
      return undefined;
  }
}

function checkDeclaredNames(file: FileNode, findings: Findings): void {
  const namesOf = (kind: "part" | "form" | "audience"): readonly NameNode[] =>
    itemsOf([file], kind).map(({ name }) => name);
  checkNames("part", namesOf("part"), findings);
  checkTakenParts(itemsOf([file], "part"), findings);
  checkNames("form", namesOf("form"), findings);
  checkNames("audience", namesOf("audience"), findings);
  const actions = itemsOf([file], "action").flatMap(({ names }) => names.map(({ name }) => name));
  checkNames("action", actions, findings);
}
