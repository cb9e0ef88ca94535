import type { FileNode, ItemNode, NameNode, PartNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import { itemsOf } from "./items.ts";
import type { DeclaredKind, DeclaredName } from "./linked.ts";
import { collectUsedNames, type UsedNames } from "./used-names.ts";

/** The files of a platform, and all in which its names may be declared. */
export interface DeclaringFiles {
  readonly own: readonly FileNode[];
  readonly vocabularies: readonly FileNode[];
  readonly all: readonly FileNode[];
}

/**
 * Lists what a platform's own files declare, and whether any rule, example, claim or goal of theirs uses it.
 * What vocabularies declare is not listed: nobody needs all of it. A group of theirs, or of a platform that is
 * extended, that gains members is there to compare platforms and for what others say of it, so it is used.
 *
 * @param known - the names that some declarations use, as far as that is known
 */
export function listDeclared(
  { own, vocabularies, all }: DeclaringFiles,
  known: WeakMap<ItemNode, readonly string[]>,
): readonly DeclaredName[] {
  const used = collectUsedNames(own, known);
  const others = [...vocabularies, ...all.filter((file) => !own.includes(file))];
  const groups = new Set(itemsOf(others, "group").map(({ name }) => name.text));
  const plain = own.flatMap(({ items }) =>
    items
      .filter((item) => item.kind !== "group" || !groups.has(item.name.text))
      .flatMap((item) => listPlain(item, used)),
  );
  const attributes = itemsOf(own, "attribute").flatMap(({ name, values }) =>
    values.map((value): DeclaredName => {
      const { text, span } = value;
      return { kind: "value", name: text, of: name.text, span, used: used.has("value", `${name.text} ${text}`) };
    }),
  );
  return [...plain, ...attributes, ...listParts(own, used)].filter(({ name }) => name !== "");
}

function listPlain(item: ItemNode, used: UsedNames): DeclaredName[] {
  const one = (kind: DeclaredKind, name: NameNode, whole?: Span): DeclaredName => ({
    kind,
    name: name.text,
    span: name.span,
    ...(whole === undefined || item.doc !== undefined ? {} : { whole }),
    used: used.has(kind, name.text),
  });
  switch (item.kind) {
    case "form":
      return [one("form", item.name)];
    case "audience":
    case "attribute":
    case "counter":
    case "source":
      return [one(item.kind, item.name, item.span)];
    case "group":
      return [{ ...one("group", item.name), used: used.has("action", item.name.text) }];
    case "actor":
      return item.names.map((name) => one("actor", name, item.names.length === 1 ? item.span : undefined));
    case "action":
    case "part":
    case "era":
    case "rule":
    case "otherwise":
    case "example":
    case "claim":
    case "goal":
      return [];
  }
}

/** Parts that posts have, and parts that the platform declares itself: `everything` speaks of all that can be there. */
function listParts(files: readonly FileNode[], used: UsedNames): DeclaredName[] {
  const had = files.flatMap(({ postsHave }) => postsHave).flatMap(({ parts }) => parts);
  const names = new Set(had.map(({ text }) => text));
  const isUsed = (name: string): boolean => used.has("part", name);
  const listed = had.map(({ text, span }): DeclaredName => {
    return { kind: "part", name: text, span, used: used.everything || isUsed(text) };
  });
  const own = itemsOf(files, "part").filter(({ name }) => !names.has(name.text));
  const declared = own.map((node: PartNode): DeclaredName => {
    const { text, span } = node.name;
    const whole = node.doc === undefined ? { whole: node.span } : {};
    const reached = node.presence === "always" && used.everything;
    return { kind: "own-part", name: text, span, ...whole, used: reached || isUsed(text) };
  });
  return [...listed, ...declared];
}
