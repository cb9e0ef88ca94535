import type { FileNode, Language } from "@waft/core";
import type { ItemNode, NameNode, RuleNode } from "@waft/core/internal";
import type { OutlineItem } from "../language-service.ts";

/** The text of a file, and the language in which titles are read. */
export interface Outlined {
  readonly text: string;
  readonly language: Language;
}

/** What a file declares, in its order, with rules inside their eras and parts inside parts. */
export function listOutline({ head, items }: FileNode, outlined: Outlined): readonly OutlineItem[] {
  const { text, language } = outlined;
  const line = (node: ItemNode): readonly OutlineItem[] => listItem(node, outlined);
  const declared = items.flatMap(line);
  if (head === undefined || head.name.text === "") {
    return declared;
  }
  const { name, title, kind } = head;
  const end = Math.max(name.span.end, title?.span.end ?? 0);
  const whole = { ...name.span, start: Math.max(0, text.lastIndexOf(kind, name.span.start)), end };
  return [{ ...createItem(name, kind, readTitle(title, language)), span: whole }, ...declared];
}

function createItem(name: NameNode, kind: OutlineItem["kind"], detail?: string): OutlineItem {
  const { text, span } = name;
  return {
    name: text,
    kind,
    ...(detail === undefined || detail === "" ? {} : { detail }),
    span,
    nameSpan: span,
    children: [],
  };
}

function listItem(node: ItemNode, { text, language }: Outlined): readonly OutlineItem[] {
  switch (node.kind) {
    case "actor":
      return node.names.map((name) => ({ ...createItem(name, "actor"), ...wholeIfAlone(node, node.names) }));
    case "action": {
      const whole = wholeIfAlone(node, node.names);
      return node.names.map(({ name, title }) => ({
        ...createItem(name, "action", readTitle(title, language)),
        ...whole,
      }));
    }
    case "group": {
      const children = node.members.map(({ name, title }) => createItem(name, "action", readTitle(title, language)));
      return [{ ...createItem(node.name, "group"), span: node.span, children }];
    }
    case "part": {
      const children = node.children.map(({ name }) => createItem(name, "part"));
      const item = createItem(node.name, node.person ? "person" : "part", readTitle(node.title, language));
      return [{ ...item, span: node.span, children }];
    }
    case "attribute": {
      const children = node.values.map((value) => createItem(value, "value"));
      return [{ ...createItem(node.name, "attribute"), span: node.span, children }];
    }
    case "era": {
      const children = node.rules.map((rule) => listRule(rule, text));
      return [{ ...createItem(node.name, "era", readTitle(node.title, language)), span: node.span, children }];
    }
    case "rule":
      return [listRule(node, text)];
    case "form":
    case "audience":
    case "goal":
      return [{ ...createItem(node.name, node.kind, readTitle(node.title, language)), span: node.span }];
    case "counter":
    case "source":
      return [{ ...createItem(node.name, node.kind, titleOf(node, language)), span: node.span }];
    case "example":
    case "claim":
      return [
        {
          ...createItem({ text: readTitle(node.title, language) ?? "", span: node.title.span }, node.kind),
          span: node.span,
        },
      ];
    case "otherwise":
      return [{ ...createItem({ text: "otherwise", span: node.span }, "otherwise", readTitle(node.text, language)) }];
  }
}

function wholeIfAlone({ span }: ItemNode, names: readonly unknown[]): Partial<Pick<OutlineItem, "span">> {
  return names.length === 1 ? { span } : {};
}

/** A title as far as it is there in a language, otherwise in English. */
function readTitle(
  title: { readonly en: string; readonly nl?: string } | undefined,
  language: Language,
): string | undefined {
  return title?.[language] ?? title?.en;
}

function titleOf(
  node: Extract<ItemNode, { readonly kind: "counter" | "source" }>,
  language: Language,
): string | undefined {
  return node.kind === "source"
    ? node.fields.flatMap((field) => (field.field === "title" ? [readTitle(field.text, language)] : []))[0]
    : `0–${node.most.value}`;
}

/** A rule with what it is on, as it is written. */
function listRule({ name, on, span }: RuleNode, text: string): OutlineItem {
  const detail = on === undefined ? undefined : text.slice(on.span.start, on.span.end).replaceAll(/\s+/gu, " ");
  return { ...createItem(name, "rule", detail), span };
}
