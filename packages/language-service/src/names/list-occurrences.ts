import type { FileNode } from "@waft/core";
import type { AttributeNode, HeadNode, ItemNode, PartNode, RuleNode } from "@waft/core/internal";
import { noteClaim, noteExample } from "./list-claim-names.ts";
import { noteClause, noteOn, noteRuleName } from "./list-clause-names.ts";
import { note, type Listing, type Occurrence } from "./occurrence.ts";

/** Lists every name of a file, declared or used, in the order of their places. */
export function listOccurrences(tree: FileNode, text: string): readonly Occurrence[] {
  const listing: Listing = { file: tree.path, text, found: [] };
  const isBridge = tree.head?.kind === "bridge";
  if (tree.head !== undefined) {
    noteHead(listing, tree.head);
  }
  tree.postsHave.forEach(({ parts }) => parts.forEach((part) => note(listing, part, { kind: "part" })));
  tree.items.forEach((item) => noteItem(listing, item, isBridge));
  return listing.found.toSorted((a, b) => a.span.start - b.span.start);
}

function noteHead(listing: Listing, { name, extends: base, between }: HeadNode): void {
  note(listing, name, { kind: "platform", declares: "yes" });
  for (const other of [base?.platform, between?.from, between?.to]) {
    if (other !== undefined) {
      note(listing, other, { kind: "platform" });
    }
  }
}

function noteItem(listing: Listing, item: ItemNode, isBridge: boolean): void {
  switch (item.kind) {
    case "actor":
      item.names.forEach((name) => note(listing, name, { kind: "actor", declares: "yes" }));
      break;
    case "action":
      item.names.forEach(({ name }) => note(listing, name, { kind: "action", declares: "yes" }));
      break;
    case "group":
      note(listing, item.name, { kind: "action", declares: "yes" });
      item.members.forEach(({ name, title }) =>
        note(listing, name, { kind: "action", declares: title === undefined ? "member" : "yes" }),
      );
      break;
    case "part":
      notePart(listing, item);
      break;
    case "attribute":
      noteAttribute(listing, item);
      break;
    case "form":
    case "audience":
    case "counter":
    case "source":
      note(listing, item.name, { kind: item.kind, declares: "yes" });
      break;
    case "era":
      note(listing, item.name, { kind: "era", declares: "yes" });
      item.rules.forEach((rule) => noteRule(listing, rule, { isBridge, era: item.name.text }));
      break;
    case "rule":
      noteRule(listing, item, { isBridge });
      break;
    case "example":
      noteExample(listing, item);
      break;
    case "claim":
    case "goal":
      noteClaim(listing, item);
      break;
    case "otherwise":
      break;
  }
}

function notePart(listing: Listing, { name, children }: PartNode): void {
  note(listing, name, { kind: "part", declares: "yes" });
  for (const child of children) {
    note(listing, child.name, { kind: "part", name: `${name.text}.${child.name.text}`, declares: "yes" });
  }
}

function noteAttribute(listing: Listing, { name, of, values }: AttributeNode): void {
  note(listing, name, { kind: "attribute", declares: "yes" });
  of.filter(({ text }) => text !== "post" && text !== "viewer").forEach((action) =>
    note(listing, action, { kind: "action" }),
  );
  values.forEach((value) =>
    note(listing, value, { kind: "value", name: `${name.text} ${value.text}`, declares: "yes" }),
  );
}

function noteRule(
  listing: Listing,
  { name, refines, on, clauses }: RuleNode,
  { isBridge, era }: { readonly isBridge: boolean; readonly era?: string },
): void {
  const full = era === undefined ? name.text : `${era}.${name.text}`;
  note(listing, name, { kind: "rule", name: full, declares: "yes" });
  refines.forEach((refined) => noteRuleName(listing, refined, era));
  if (on !== undefined) {
    noteOn(listing, on, isBridge);
  }
  clauses.forEach((clause) => noteClause(listing, clause, isBridge));
}
