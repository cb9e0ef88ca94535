import type {
  CiteNode,
  ClaimNode,
  ClauseNode,
  ConditionNode,
  ExampleNode,
  FileNode,
  GoalNode,
  ItemNode,
  NameNode,
  PatternNode,
  PropertyNode,
  RuleNode,
  ShapeNode,
} from "../syntax/tree.ts";
import type { DeclaredKind } from "./linked.ts";

/**
 * What rules, examples, claims and goals name, by kind; values stand behind their attribute: `visibility public`.
 * A counter is used where it is asked for.
 */
export interface UsedNames {
  readonly has: (kind: DeclaredKind, name: string) => boolean;
  /** Whether some rule speaks of everything, and so of every part. */
  readonly everything: boolean;
}

type Note = (kind: DeclaredKind, ...names: readonly (NameNode | string)[]) => void;

/** Collects every name that rules, examples, claims and goals use, or finds what is known of it. */
export function collectUsedNames(files: readonly FileNode[], known: WeakMap<ItemNode, readonly string[]>): UsedNames {
  const used = new Set<string>();
  for (const item of files.flatMap(({ items }) => items)) {
    const names = known.get(item) ?? listUsed(item);
    known.set(item, names);
    names.forEach((name) => used.add(name));
  }
  return { has: (kind, name) => used.has(`${kind} ${name}`), everything: used.has(everything) };
}

/** Stands for every part: no name is written so. */
const everything = "everything";

/** Everything that a declaration uses, once. */
function listUsed(item: ItemNode): readonly string[] {
  const used = new Set<string>();
  const note: Note = (kind, ...names) =>
    names.forEach((name) => used.add(`${kind} ${typeof name === "string" ? name : name.text}`));
  if (item.kind === "rule" || item.kind === "era") {
    const rules = item.kind === "era" ? item.rules : [item];
    rules.forEach((rule) => noteRule(rule, note));
    if (rules.some(({ clauses }) => clauses.some((clause) => "everything" in clause && clause.everything))) {
      used.add(everything);
    }
  } else if (item.kind === "example") {
    noteExample(item, note);
  } else if (item.kind === "claim" || item.kind === "goal") {
    noteClaim(item, note);
  }
  return [...used];
}

function noteRule({ on, clauses }: RuleNode, note: Note): void {
  if (on?.kind === "act") {
    note("action", ...(on.actions ?? []));
    note("form", ...(on.forms ?? []));
  }
  clauses.forEach((clause) => noteClause(clause, note));
}

function noteClause(clause: ClauseNode, note: Note): void {
  switch (clause.clause) {
    case "when":
      noteCondition(clause.condition, note);
      break;
    case "shows":
      note("audience", ...clause.audiences);
      break;
    case "counts":
    case "tells":
      noteParts(typeof clause.who === "string" ? [] : clause.who, note);
      break;
    case "source":
    case "inferred":
    case "against":
      noteCites(clause.cites, note);
      break;
    case "keeps":
    case "copies":
    case "cuts":
    case "links":
    case "loses":
    case "unknown":
    case "adds":
    case "allows":
      noteParts(clause.parts, note);
      break;
    case "from":
    case "until":
    case "review":
    case "becomes":
    case "raises":
    case "refused":
      break;
  }
}

function noteCites(cites: readonly CiteNode[], note: Note): void {
  note("source", ...cites.map(({ name }) => name));
}

/** Who speaks of a part speaks of what is around it. */
function noteParts(names: readonly NameNode[], note: Note): void {
  note("part", ...names.map(({ text }) => text.split(".")[0] ?? ""));
}

function noteCondition(condition: ConditionNode, note: Note): void {
  switch (condition.kind) {
    case "and":
    case "or":
      condition.items.forEach((item) => noteCondition(item, note));
      break;
    case "not":
      noteCondition(condition.item, note);
      break;
    case "has":
      noteParts(condition.parts, note);
      break;
    case "count":
      note("counter", condition.counter);
      break;
    case "is":
      noteComparison(condition, note);
      break;
  }
}

function noteComparison({ subject, values }: Extract<ConditionNode, { readonly kind: "is" }>, note: Note): void {
  if (subject.text === "author" || subject.text === "actor") {
    note("actor", ...values);
  } else {
    note("attribute", subject);
    note("value", ...values.map(({ text }) => `${subject.text} ${text}`));
  }
}

function noteShape({ by, with: has, without, when }: ShapeNode, note: Note): void {
  note("actor", ...(by === undefined ? [] : [by]));
  noteParts([...has, ...without], note);
  if (when !== undefined) {
    noteCondition(when, note);
  }
}

function noteExample({ cites, steps }: ExampleNode, note: Note): void {
  noteCites(cites, note);
  for (const { action, shape, properties } of steps) {
    note("action", ...(action === undefined ? [] : [action]));
    noteShape(shape, note);
    properties.forEach((property) => noteProperty(property, note));
  }
}

function noteClaim({ scope, demands }: ClaimNode | GoalNode, note: Note): void {
  for (const clause of scope) {
    if (clause.clause === "for") {
      noteShape(clause.shape, note);
    } else if (clause.clause === "when") {
      noteCondition(clause.condition, note);
    } else if (clause.clause === "after") {
      notePattern(clause.pattern, note);
    }
  }
  demands.forEach(({ property }) => noteProperty(property, note));
}

function notePattern(pattern: PatternNode, note: Note): void {
  if (pattern.kind === "action") {
    note("action", pattern.name);
  } else if (pattern.kind === "repeat") {
    notePattern(pattern.item, note);
  } else if (pattern.kind !== "any") {
    pattern.items.forEach((item) => notePattern(item, note));
  }
}

function noteProperty(property: PropertyNode, note: Note): void {
  if ("items" in property) {
    property.items.forEach((item) => noteProperty(item, note));
  } else if ("parts" in property) {
    noteParts(property.parts, note);
  } else if (property.kind === "shown") {
    note("audience", ...property.audiences);
  } else if (property.kind === "counts" || property.kind === "tells") {
    noteParts(property.who === "nobody" ? [] : property.who, note);
  }
}
