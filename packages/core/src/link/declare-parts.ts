import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import { suggestNames } from "../lib/suggest-names.ts";
import type { FileNode, NameNode, PartNode } from "../syntax/tree.ts";
import { gatherAnnounced } from "./announced.ts";
import type { LinkedPart } from "./linked.ts";
import { checkNames, createNameSpace, findName, type Findings } from "./names.ts";
import { itemsOf } from "./items.ts";
import { checkTaken } from "./taken-names.ts";
import { sortByName } from "./sort-by-name.ts";

/** The parts that a post of the platform can have or be given: those that posts have, `always` and `added` ones. */
export function declareParts(
  vocabularies: readonly FileNode[],
  files: readonly FileNode[],
  findings: Findings,
): LinkedPart[] {
  const own = itemsOf(files, "part");
  checkNames(
    "part",
    own.map(({ name }) => name),
    findings,
  );
  checkTakenParts(own, findings);
  own.forEach(({ children }) =>
    checkNames(
      "part",
      children.map(({ name }) => name),
      findings,
    ),
  );
  const nodes = mergeParts([...itemsOf(vocabularies, "part"), ...sortByName(own, ({ name }) => name.text)]);
  const had = findHadParts(nodes, files, findings);
  const parts: LinkedPart[] = [];
  for (const node of nodes) {
    if (node.presence !== "optional" || had.has(node.name.text)) {
      parts.push(...declarePart(node, parts.length));
    }
  }
  return parts;
}

/** Checks that no part or person is called as a word that stands in the same places. */
export function checkTakenParts(nodes: readonly PartNode[], findings: Findings): void {
  const namesOf = (ones: readonly PartNode[]): readonly NameNode[] => ones.map(({ name }) => name);
  checkTaken("part", namesOf(nodes), findings);
  checkTaken("person", namesOf(nodes.filter(({ person }) => person)), findings);
}

/** A part that is named again keeps its place, gets the new title and gains what is inside it. */
function mergeParts(nodes: readonly PartNode[]): readonly PartNode[] {
  const merged = new Map<string, PartNode>();
  for (const node of nodes) {
    const before = merged.get(node.name.text);
    merged.set(node.name.text, before === undefined ? node : mergePart(before, node));
  }
  return [...merged.values()];
}

function mergePart(before: PartNode, again: PartNode): PartNode {
  const known = new Set(before.children.map(({ name }) => name.text));
  const always = new Set(again.children.filter((child) => child.always).map(({ name }) => name.text));
  return {
    ...before,
    ...again,
    name: before.name,
    person: before.person || again.person,
    presence: again.presence === "optional" ? before.presence : again.presence,
    children: [
      ...before.children.map((child) => ({ ...child, always: child.always || always.has(child.name.text) })),
      ...again.children.filter(({ name }) => !known.has(name.text)),
    ],
  };
}

function findHadParts(nodes: readonly PartNode[], files: readonly FileNode[], findings: Findings): ReadonlySet<string> {
  const lists = files.flatMap(({ postsHave }) => postsHave);
  const known = nodes.map(({ name }) => ({ name: name.text }));
  const space = { ...createNameSpace("part", known), announced: gatherAnnounced(files)("part") };
  const named: readonly NameNode[] = lists.flatMap(({ parts }) => parts);
  for (const name of named) {
    const node = nodes[findName(space, name, findings) ?? -1];
    if (node?.presence === "added") {
      findings.push(createDiagnostic(catalogue.addedPartHad, { span: name.span }, { name: name.text }));
    }
  }
  lists.forEach((list) => checkTwice(list.parts, findings));
  for (const { span } of lists.slice(1)) {
    const related = [
      { message: { en: "The first list is here.", nl: "De eerste lijst staat hier." }, span: lists[0]?.span ?? span },
    ];
    findings.push(createDiagnostic(catalogue.postsHaveTwice, { span, related }, {}));
  }
  // What a misspelt name may have meant counts as had: that posts cannot have it would be a second finding.
  const near = named.flatMap(({ text }) => (space.names.has(text) ? [] : suggestNames(text, space.names.keys())));
  return new Set([...named.map(({ text }) => text), ...near]);
}

function checkTwice(names: readonly NameNode[], findings: Findings): void {
  const seen = new Set<string>();
  for (const { text, span } of names) {
    if (seen.has(text)) {
      findings.push(
        createDiagnostic(
          catalogue.saidTwice,
          { span },
          { whole: { en: "This list", nl: "Deze lijst" }, what: `'${text}'` },
        ),
      );
    }
    seen.add(text);
  }
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
