import type {
  ActionNode,
  AttributeNode,
  EraNode,
  FileNode,
  GroupNode,
  HeadNode,
  ItemNode,
  PartNode,
  SourceField,
  SourceNode,
  TitledName,
} from "../syntax/tree.ts";
import { printClaim, printExample } from "./print-claim.ts";
import { printRule } from "./print-rule.ts";
import { printDate, printDates, printNames, printOptional, printText, printTitled } from "./print-words.ts";

/**
 * Writes a tree as a rule file that is read back as the same tree, but for where things stand; comments are not in
 * a tree. `formatFile` gives it the one style. Holds for every tree that was read without a finding.
 */
export function printTree({ head, uses, postsHave, items }: FileNode): string {
  const lines = [
    "waft 1",
    ...(head === undefined ? [] : [printHead(head)]),
    ...uses.map(({ name, builtIn }) => `use ${builtIn ? name : printText({ en: name })}`),
    ...postsHave.map(({ parts }) => `posts have ${printNames(parts)}`),
    ...items.flatMap((item) => ["", ...printDoc(item), ...printItem(item)]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function printHead({ kind, extends: base, between, ...titled }: HeadNode): string {
  return [
    `${kind} ${printTitled(titled)}`,
    ...(base === undefined ? [] : [`extends ${base.platform.text}`]),
    ...(base?.asOf === undefined ? [] : [`as of ${printDate(base.asOf)}`]),
    ...(between === undefined ? [] : [`from ${between.from.text} to ${between.to.text}`]),
  ].join(" ");
}

function printDoc({ doc }: Pick<ItemNode, "doc">): readonly string[] {
  return doc === undefined ? [] : [`/// ${doc}`.trimEnd()];
}

function printItem(item: ItemNode): readonly string[] {
  switch (item.kind) {
    case "actor":
      return [`actor ${printNames(item.names)}`];
    case "part":
      return [printPart(item)];
    case "form":
    case "audience":
      return [`${item.kind} ${printTitled(item)}`];
    case "action":
    case "group":
      return [printAction(item)];
    case "attribute":
      return [printAttribute(item)];
    case "counter":
      return [`counter ${item.name.text} to ${item.most.value}`];
    case "otherwise":
      return [["otherwise refused", ...printOptional(item.text)].join(" ")];
    case "source":
      return printSource(item);
    case "era":
      return printEra(item);
    case "rule":
      return printRule(item);
    case "example":
      return printExample(item);
    case "claim":
    case "goal":
      return printClaim(item);
  }
}

function printPart({ person, presence, children, ...titled }: PartNode): string {
  const inside = children.map(({ name, always }) => (always ? `${name.text} always` : name.text));
  return [
    `${person ? "person" : "part"} ${printTitled(titled)}`,
    ...(presence === "optional" ? [] : [presence]),
    ...(inside.length === 0 ? [] : [`{ ${inside.join(", ")} }`]),
  ].join(" ");
}

function printAction(node: ActionNode | GroupNode): string {
  const list = (names: readonly TitledName[]): string => names.map(printTitled).join(", ");
  return node.kind === "group"
    ? `action ${node.name.text} = ${list(node.members)}`
    : `action ${list(node.names)}${node.byAuthor ? " by author" : ""}`;
}

function printAttribute({ name, of, values }: AttributeNode): string {
  return `attribute ${name.text} of ${printNames(of)} is ${printNames(values)}`;
}

function printSource({ name, fields }: SourceNode): readonly string[] {
  return [`source ${name.text} {`, ...fields.map((field) => `  ${printField(field)}`), "}"];
}

function printField(field: SourceField): string {
  if ("text" in field) {
    return `${field.field} ${printText(field.text)}`;
  }
  return `${field.field} ${"name" in field ? field.name.text : printDate(field.date)}`;
}

function printEra(era: EraNode): readonly string[] {
  const rules = era.rules.flatMap((rule) => ["", ...printDoc(rule), ...printRule(rule)]);
  return [
    `era ${printTitled(era)} {`,
    ...printDates(era).map((line) => `  ${line}`),
    ...rules.map((line) => (line === "" ? line : `  ${line}`)),
    "}",
  ];
}
