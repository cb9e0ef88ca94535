import { itemsOf } from "../link/items.ts";
import type {
  ActionNode,
  AttributeNode,
  CounterNode,
  FileNode,
  GroupNode,
  ItemNode,
  NameNode,
  PartNode,
} from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import { rename, type Naming } from "./naming.ts";
import type { SideParts } from "./side.ts";

/** Two sides, and what is said beside them. */
export interface Joining {
  readonly first: SideParts;
  readonly second: SideParts;
  readonly there: Naming;
  /** Whether the bridge says itself what posts have. */
  readonly saysPosts: boolean;
  readonly own: readonly FileNode[];
}

/** Declares for both sides together what the rules of each speak of: posts are published on the first one. */
export function joinDeclarations({ first, second, there, saysPosts, own }: Joining): FileNode {
  const sides = [first, second] as const;
  const files = sides.flatMap((side) => side.files);
  const declared = new Set(itemsOf(own, "audience").map(({ name }) => name.text));
  const items: readonly ItemNode[] = [
    ...itemsOf(files, "actor"),
    ...joinParts(first, second),
    ...itemsOf(first.files, "form"),
    ...second.forms.map((form) => ({ ...form, name: rename(form.name, there.form) })),
    ...onceByName(itemsOf(files, "audience")).filter(({ name }) => !declared.has(name.text)),
    ...joinActions(sides),
    ...joinGroups(sides),
    ...joinAttributes(sides, there),
    ...joinCounters(first, second, there),
  ];
  return {
    path: own[0]?.path ?? "",
    uses: [],
    postsHave: saysPosts ? [] : first.files.flatMap((file) => file.postsHave),
    items,
    comments: [],
  };
}

function onceByName<Node extends { readonly name: NameNode }>(nodes: readonly Node[]): readonly Node[] {
  const found = new Map<string, Node>();
  for (const node of nodes) {
    found.set(node.name.text, found.get(node.name.text) ?? node);
  }
  return [...found.values()];
}

/** What only posts of the second side can have is never there when a post is published: at most an act adds it. */
function joinParts(first: SideParts, second: SideParts): readonly PartNode[] {
  const mine = itemsOf(first.files, "part");
  const known = new Map(mine.map((node) => [node.name.text, node]));
  const more = new Map<string, PartNode>();
  for (const node of itemsOf(second.files, "part")) {
    const here = first.had.has(node.name.text) || node.presence === "added";
    more.set(node.name.text, here ? node : { ...node, presence: "added" });
  }
  for (const name of second.had) {
    const node = second.parts.get(name);
    if (node !== undefined && !first.had.has(name) && !more.has(name)) {
      more.set(name, { ...node, presence: "added" });
    }
  }
  const gained = [...more.values()].map((node) => join(known.get(node.name.text), node));
  return [...mine.filter(({ name }) => !more.has(name.text)), ...gained];
}

function join(before: PartNode | undefined, node: PartNode): PartNode {
  if (before === undefined) {
    return node;
  }
  const known = new Set(before.children.map(({ name }) => name.text));
  return { ...before, children: [...before.children, ...node.children.filter(({ name }) => !known.has(name.text))] };
}

function joinActions(sides: readonly SideParts[]): readonly ActionNode[] {
  const nodes = sides.flatMap(({ actions }) =>
    actions.map(({ name, title, byAuthor, span, doc }): ActionNode & { readonly name: NameNode } => {
      const named = { text: name, span };
      const titled = { name: named, ...(title === undefined ? {} : { title }) };
      return { kind: "action", name: named, names: [titled], byAuthor, span, ...(doc === undefined ? {} : { doc }) };
    }),
  );
  return onceByName(nodes).map(({ name: _name, ...node }) => node);
}

/** Groups are for claims and questions; in the rules of each side they stand for its own actions already. */
function joinGroups(sides: readonly SideParts[]): readonly GroupNode[] {
  const found = new Map<string, { readonly span: Span; readonly members: Set<string> }>();
  for (const { groups, actions } of sides) {
    for (const { name, span, actions: members } of groups) {
      const known = found.get(name) ?? { span, members: new Set<string>() };
      members.forEach((at) => known.members.add(actions[at]?.name ?? ""));
      found.set(name, known);
    }
  }
  return [...found].map(([text, { span, members }]) => ({
    kind: "group",
    name: { text, span },
    members: [...members].map((member) => ({ name: { text: member, span } })),
    span,
  }));
}

/** An attribute that both sides have has the values of both, those of the first one first. */
function joinAttributes([first, second]: readonly [SideParts, SideParts], there: Naming): readonly AttributeNode[] {
  const renamed = listAttributes(second).map((node) => ({ ...node, name: rename(node.name, there.attribute) }));
  const found = new Map<string, AttributeNode>();
  for (const node of [...listAttributes(first), ...renamed]) {
    const before = found.get(node.name.text);
    const joined =
      before === undefined
        ? node
        : {
            ...before,
            of: onceByText([...before.of, ...node.of]),
            values: onceByText([...before.values, ...node.values]),
          };
    found.set(node.name.text, joined);
  }
  return [...found.values()];
}

/** The attributes of a side; those of groups are of their members. */
function listAttributes({ files, groups, actions }: SideParts): readonly AttributeNode[] {
  const members = new Map(groups.map((group) => [group.name, group.actions.flatMap((at) => actions[at]?.name ?? [])]));
  return itemsOf(files, "attribute").map((node) => ({
    ...node,
    of: node.of.flatMap((one) => members.get(one.text)?.map((text) => ({ ...one, text })) ?? [one]),
  }));
}

function onceByText(names: readonly NameNode[]): readonly NameNode[] {
  return onceByName(names.map((name) => ({ name }))).map(({ name }) => name);
}

function joinCounters(first: SideParts, second: SideParts, there: Naming): readonly CounterNode[] {
  return [
    ...itemsOf(first.files, "counter"),
    ...itemsOf(second.files, "counter").map((node) => ({ ...node, name: rename(node.name, there.counter) })),
  ];
}
