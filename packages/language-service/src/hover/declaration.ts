import type { FileNode } from "@waft/core";
import type { EraNode, ItemNode, NameNode, RuleNode, TextNode } from "@waft/core/internal";

/** What is said where a name is declared. */
export interface Declaration {
  readonly name: NameNode;
  readonly item: ItemNode;
  readonly title?: TextNode;
  readonly doc?: string;
  /** Of a name inside another declaration, such as a part inside a part or a value: that one is `item`. */
  readonly inner?: true;
}

/** A rule with the era that it stands in. */
export interface PlacedRule {
  readonly rule: RuleNode;
  readonly era?: EraNode;
}

/** Lists what a file declares, by where the names begin. */
export function listDeclarations({ items }: FileNode): ReadonlyMap<number, Declaration> {
  return new Map(items.flatMap(listItem).map((one) => [one.name.span.start, one]));
}

function listItem(item: ItemNode): readonly Declaration[] {
  switch (item.kind) {
    case "actor":
      return item.names.map((name) => create(item, name));
    case "action":
      return item.names.map(({ name, title }) => create(item, name, title));
    case "group":
      return [
        create(item, item.name),
        ...item.members.map(({ name, title }): Declaration => ({ ...inside(item, name), ...(title && { title }) })),
      ];
    case "part":
      return [create(item, item.name, item.title), ...item.children.map(({ name }) => inside(item, name))];
    case "attribute":
      return [create(item, item.name), ...item.values.map((value) => inside(item, value))];
    case "form":
    case "audience":
    case "goal":
      return [create(item, item.name, item.title)];
    case "counter":
    case "source":
    case "rule":
      return [create(item, item.name)];
    case "era":
      return [create(item, item.name, item.title), ...item.rules.map((rule) => create(rule, rule.name))];
    case "otherwise":
    case "example":
    case "claim":
      return [];
  }
}

function create(item: ItemNode, name: NameNode, title?: TextNode): Declaration {
  return { name, item, ...(title && { title }), ...(item.doc === undefined ? {} : { doc: item.doc }) };
}

/** What is said of a whole declaration is not said of a name inside it. */
function inside(item: ItemNode, name: NameNode): Declaration {
  return { name, item, inner: true };
}

/** The rule that a place stands in. */
export function findRule({ items }: FileNode, offset: number): PlacedRule | undefined {
  const holds = ({ span }: ItemNode): boolean => span.start <= offset && offset <= span.end;
  for (const item of items.filter(holds)) {
    const rule = item.kind === "rule" ? item : item.kind === "era" ? item.rules.find(holds) : undefined;
    if (rule !== undefined) {
      return item.kind === "era" ? { rule, era: item } : { rule };
    }
  }
  return undefined;
}
