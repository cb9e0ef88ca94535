import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { FileNode, NameNode, PartNode } from "../syntax/tree.ts";
import type { LinkedPart } from "./linked.ts";
import { checkNames, createNameSpace, findName, type Findings } from "./names.ts";
import { itemsOf } from "./items.ts";

/** The parts that a post of the platform can have or be given: those that posts have, `always` and `added` ones. */
export function declareParts(
  vocabularies: readonly FileNode[],
  files: readonly FileNode[],
  findings: Findings,
): LinkedPart[] {
  const nodes = [...itemsOf(vocabularies, "part"), ...itemsOf(files, "part")];
  const own = itemsOf(files, "part");
  checkNames(
    "a part",
    own.map(({ name }) => name),
    findings,
  );
  own.forEach(({ children }) =>
    checkNames(
      "a part",
      children.map(({ name }) => name),
      findings,
    ),
  );
  const had = findHadParts(nodes, files, findings);
  const parts: LinkedPart[] = [];
  for (const node of nodes) {
    if (node.presence !== "optional" || had.has(node.name.text)) {
      parts.push(...declarePart(node, parts.length));
    }
  }
  return parts;
}

function findHadParts(nodes: readonly PartNode[], files: readonly FileNode[], findings: Findings): ReadonlySet<string> {
  const lists = files.flatMap(({ postsHave }) => postsHave);
  const space = createNameSpace(
    "a part",
    nodes.map(({ name }) => ({ name: name.text })),
  );
  const named: readonly NameNode[] = lists.flatMap(({ parts }) => parts);
  named.forEach((name) => findName(space, name, findings));
  for (const { span } of lists.slice(1)) {
    const related = [{ message: "The first list is here.", span: lists[0]?.span ?? span }];
    findings.push(createDiagnostic(catalogue.postsHaveTwice, { span, related }, {}));
  }
  return new Set(named.map(({ text }) => text));
}

function declarePart(node: PartNode, index: number): LinkedPart[] {
  const { name, title, doc, person, presence } = node;
  const ofPost = presence !== "added";
  const top: LinkedPart = {
    name: name.text,
    ...(title === undefined ? {} : { title }),
    ...(doc === undefined ? {} : { doc }),
    span: name.span,
    parent: -1,
    person,
    always: presence === "always",
    ofPost,
  };
  const children = node.children.map((child) => ({
    name: `${name.text}.${child.name.text}`,
    span: child.name.span,
    parent: index,
    person: false,
    always: child.always,
    ofPost,
  }));
  return [top, ...children];
}
