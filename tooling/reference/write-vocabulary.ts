import { createReader } from "../../packages/core/src/index.ts";
import { social } from "../../packages/core/src/vocabulary/social.ts";
import type { FileNode, ItemNode, TextNode } from "../../packages/core/src/syntax/tree.ts";

/** Writes what `use social` brings as tables. */
export function writeVocabulary(): string {
  const { value } = createReader().readFile({ path: "social.waft", text: social });
  return [
    "# The vocabulary `social`",
    "What `use social` brings, generated from its own source. A platform may name any of it again to give it another title, or, with parts, more inside.",
    ...sections(value),
  ].join("\n\n");
}

function sections(file: FileNode): readonly string[] {
  const parts = of(file, "part");
  const person = parts.filter((part) => part.person);
  return [
    section(
      "Actors",
      ["name"],
      of(file, "actor").flatMap(({ names }) => names.map(({ text }) => [code(text)])),
    ),
    section("Persons", partHead, person.map(partRow)),
    section("Parts", partHead, parts.filter((part) => !part.person).map(partRow)),
    section(
      "Forms",
      titledHead,
      of(file, "form").map(({ name, title }) => [code(name.text), ...both(title)]),
    ),
    section(
      "Actions",
      [...titledHead, "done by"],
      of(file, "action").flatMap(({ names, byAuthor }) =>
        names.map(({ name, title }) => [code(name.text), ...both(title), byAuthor ? "the author" : "viewers"]),
      ),
    ),
    section(
      "Groups of actions",
      ["name", "actions"],
      of(file, "group").map(({ name, members }) => [
        code(name.text),
        members.map((member) => code(member.name.text)).join(", "),
      ]),
    ),
    section(
      "Audiences",
      titledHead,
      of(file, "audience").map(({ name, title }) => [code(name.text), ...both(title)]),
    ),
  ];
}

const titledHead = ["name", "English", "Dutch"];
const partHead = [...titledHead, "there", "inside"];

function partRow({ name, title, presence, children }: Extract<ItemNode, { readonly kind: "part" }>): readonly string[] {
  const there = { always: "always", added: "when an act adds it", optional: "if `posts have` lists it" }[presence];
  const inside = children.map((child) => `${code(child.name.text)}${child.always ? " (always)" : ""}`);
  return [code(name.text), ...both(title), there, inside.join(", ")];
}

function of<Kind extends ItemNode["kind"]>(
  { items }: FileNode,
  kind: Kind,
): readonly Extract<ItemNode, { readonly kind: Kind }>[] {
  return items.filter((item): item is Extract<ItemNode, { readonly kind: Kind }> => item.kind === kind);
}

function both(title: TextNode | undefined): readonly string[] {
  return [title?.en ?? "", title?.nl ?? ""];
}

function code(text: string): string {
  return `\`${text}\``;
}

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [`## ${title}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
