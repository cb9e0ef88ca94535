import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { ActionNode, FileNode, GroupNode, RuleNode, TitledName } from "../syntax/tree.ts";
import { itemsOf } from "./items.ts";
import { kindWords } from "./kinds.ts";
import type { LinkedAction, LinkedGroup } from "./linked.ts";
import { checkNames, createNameSpace, type Findings } from "./names.ts";
import { sortByName } from "./sort-by-name.ts";
import { checkTaken } from "./taken-names.ts";

/** The actions a platform has, and its groups of them. */
export interface DeclaredActions {
  readonly actions: readonly LinkedAction[];
  readonly groups: readonly LinkedGroup[];
}

/** A platform has the actions that its files declare, and those of the vocabulary that its rules speak of. */
export function declareActions(
  vocabularies: readonly FileNode[],
  files: readonly FileNode[],
  findings: Findings,
): DeclaredActions {
  const own = gatherActions(files);
  const shared = gatherActions(vocabularies);
  const groupNodes = [...itemsOf(vocabularies, "group"), ...itemsOf(files, "group")];
  checkNames(
    "action",
    itemsOf(files, "action").flatMap(({ names }) => names.map(({ name }) => name)),
    findings,
  );
  checkGroupNames(groupNodes, new Set([...shared.keys(), ...own.keys()]), findings);
  const ownGroups = itemsOf(files, "group");
  const named = new Set(ownGroups.map(({ name }) => name.text));
  // A platform that says which actions of a group it has does not get the others of the vocabulary.
  const bringing = [...ownGroups, ...itemsOf(vocabularies, "group").filter(({ name }) => !named.has(name.text))];
  const spoken = findSpoken(files, bringing);
  const sorted = sortByName([...own], ([name]) => name);
  const all = new Map([...shared, ...sorted].filter(([name]) => own.has(name) || spoken.has(name)));
  for (const [name, action] of all) {
    const title = own.get(name)?.title ?? shared.get(name)?.title;
    all.set(name, {
      ...action,
      byAuthor: action.byAuthor || shared.get(name)?.byAuthor === true,
      ...(title === undefined ? {} : { title }),
    });
  }
  const actions = [...all.values()];
  return { actions, groups: gatherGroups(groupNodes, actions) };
}

/** In a rule a name is an action or a group, never both. */
function checkGroupNames(groups: readonly GroupNode[], actions: ReadonlySet<string>, findings: Findings): void {
  checkTaken(
    "action",
    groups.flatMap(({ name, members }) => [name, ...members.map((member) => member.name)]),
    findings,
  );
  for (const { name } of groups.filter((group) => actions.has(group.name.text))) {
    const values = { kind: kindWords.action.one, name: name.text };
    findings.push(createDiagnostic(catalogue.doubledName, { span: name.span }, values));
  }
}

function gatherActions(files: readonly FileNode[]): Map<string, LinkedAction> {
  const found = new Map<string, LinkedAction>();
  const add = (named: TitledName, node: ActionNode | GroupNode): void => {
    found.set(named.name.text, gatherAction(found.get(named.name.text), named, node));
  };
  for (const node of itemsOf(files, "action")) {
    node.names.forEach((name) => add(name, node));
  }
  for (const node of itemsOf(files, "group")) {
    node.members.forEach((name) => add(name, node));
  }
  found.delete("");
  return found;
}

/** An action as it is said now, with what was said of it before. */
function gatherAction(
  before: LinkedAction | undefined,
  { name, title }: TitledName,
  node: ActionNode | GroupNode,
): LinkedAction {
  const byAuthor = (node.kind === "action" && node.byAuthor) || before?.byAuthor === true;
  const { text, span } = name;
  const base = { span, ...before, name: text, byAuthor };
  const documented = node.kind === "action" && node.doc !== undefined ? { doc: node.doc, ...base } : base;
  return title === undefined ? documented : { ...documented, title };
}

/**
 * Names of actions that rules speak of, themselves or as members of a group. An editor asks at each key: the rules are
 * gone through once, and no list is made of them.
 */
function findSpoken(files: readonly FileNode[], groups: readonly GroupNode[]): ReadonlySet<string> {
  const spoken = new Set<string>();
  const add = ({ on }: RuleNode): void => {
    for (const { text } of on?.kind === "act" ? (on.actions ?? []) : []) {
      spoken.add(text);
    }
  };
  for (const item of files.flatMap(({ items }) => items)) {
    if (item.kind === "rule") {
      add(item);
    } else if (item.kind === "era") {
      item.rules.forEach((rule) => add(rule));
    }
  }
  const members = groups.filter(({ name }) => spoken.has(name.text)).flatMap((group) => group.members);
  members.forEach(({ name }) => spoken.add(name.text));
  return spoken;
}

function gatherGroups(nodes: readonly GroupNode[], actions: readonly LinkedAction[]): readonly LinkedGroup[] {
  const groups = new Map<string, LinkedGroup>();
  const { names } = createNameSpace("action", actions);
  for (const { name, members, doc } of sortByName(nodes, (node) => node.name.text)) {
    const before = groups.get(name.text);
    const indices = members.flatMap((member) => names.get(member.name.text) ?? []);
    groups.set(name.text, {
      name: name.text,
      ...(doc === undefined ? {} : { doc }),
      span: before?.span ?? name.span,
      actions: [...new Set([...(before?.actions ?? []), ...indices])].toSorted((a, b) => a - b),
    });
  }
  groups.delete("");
  return [...groups.values()];
}
