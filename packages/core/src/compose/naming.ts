import type { ClauseNode, ConditionNode, NameNode, OnNode, RuleNode } from "../syntax/tree.ts";

/** How the names of one side are written where two platforms are one; each gives the new name for the old one. */
export interface Naming {
  /** Of a rule or an era. */
  readonly rule: (name: string) => string;
  readonly source: (name: string) => string;
  readonly form: (name: string) => string;
  readonly counter: (name: string) => string;
  readonly attribute: (name: string) => string;
  /** The actions that a name stands for; without one, everything that a viewer can do. */
  readonly actions: (name: string | undefined) => readonly string[];
  /** The forms that `anything` stands for. */
  readonly forms: readonly string[];
  /** Whether a post can never be published with a part: what is asked of it is known. */
  readonly isNever: (part: string) => boolean;
}

/** Writes the rules of one side with the names that they have where two platforms are one. */
export function renameRule(rule: RuleNode, naming: Naming): RuleNode {
  return {
    ...rule,
    ...(rule.on === undefined ? {} : { on: renameOn(rule.on, naming) }),
    clauses: rule.clauses.map((clause) => renameClause(clause, naming)),
  };
}

/** The same name node with another text; an empty one, which could not be read, stays. */
export function rename(name: NameNode, give: (text: string) => string): NameNode {
  return name.text === "" ? name : { ...name, text: give(name.text) };
}

function renameOn(on: OnNode, { actions, forms, form }: Naming): OnNode {
  if (on.kind === "post") {
    return on;
  }
  const { span } = on;
  const names = (texts: readonly string[]): NameNode[] => texts.map((text) => ({ text, span }));
  return {
    ...on,
    actions:
      on.actions === undefined ? names(actions(undefined)) : on.actions.flatMap(({ text }) => names(actions(text))),
    forms: on.forms === undefined ? names(forms) : on.forms.map((one) => rename(one, form)),
  };
}

function renameClause(clause: ClauseNode, naming: Naming): ClauseNode {
  switch (clause.clause) {
    case "when":
      return { ...clause, condition: renameCondition(clause.condition, naming) };
    case "shows":
      return typeof clause.form === "string" ? clause : { ...clause, form: rename(clause.form, naming.form) };
    case "becomes":
      return clause.form === "nothing" ? clause : { ...clause, form: rename(clause.form, naming.form) };
    case "raises":
      return { ...clause, counter: rename(clause.counter, naming.counter) };
    case "source":
    case "inferred":
    case "against":
      return { ...clause, cites: clause.cites.map((cite) => ({ ...cite, name: rename(cite.name, naming.source) })) };
    case "from":
    case "until":
    case "review":
    case "refused":
    case "keeps":
    case "cuts":
    case "links":
    case "loses":
    case "unknown":
    case "copies":
    case "adds":
    case "allows":
    case "counts":
    case "tells":
      return clause;
  }
}

const always: ConditionNode = { kind: "and", items: [] };
const never: ConditionNode = { kind: "or", items: [] };

function renameCondition(node: ConditionNode, naming: Naming): ConditionNode {
  switch (node.kind) {
    case "and":
    case "or":
      return { ...node, items: node.items.map((item) => renameCondition(item, naming)) };
    case "not":
      return { ...node, item: renameCondition(node.item, naming) };
    case "has":
      return renameHas(node, naming);
    case "is":
      return { ...node, subject: rename(node.subject, naming.attribute) };
    case "count":
      return { ...node, counter: rename(node.counter, naming.counter) };
  }
}

function renameHas(node: Extract<ConditionNode, { readonly kind: "has" }>, { isNever }: Naming): ConditionNode {
  const parts = node.parts.filter(({ text }) => !isNever(text));
  if (!node.none && parts.length < node.parts.length) {
    return never;
  }
  return parts.length === 0 ? always : { ...node, parts };
}
