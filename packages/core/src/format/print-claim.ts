import type {
  ClaimNode,
  ConditionNode,
  ExampleNode,
  ExampleStepNode,
  GoalNode,
  PropertyNode,
  ScopeClauseNode,
  ShapeNode,
} from "../syntax/tree.ts";
import { printCondition } from "./print-condition.ts";
import { printPattern } from "./print-pattern.ts";
import { printCites, printDate, printNames, printText, printTitled } from "./print-words.ts";

/** Writes an example: a line for each act, and deeper ones for what must hold after it. */
export function printExample({ title, at, cites, steps }: ExampleNode): readonly string[] {
  return [
    `example ${printText(title)} {`,
    ...(at === undefined ? [] : [`  at ${printDate(at)}`]),
    ...(cites.length === 0 ? [] : [`  source ${printCites(cites)}`]),
    ...steps.flatMap(printStep),
    "}",
  ];
}

/** Writes a claim or a goal: a line for each thing it speaks of, then one for each demand. */
export function printClaim(node: ClaimNode | GoalNode): readonly string[] {
  const first = node.kind === "claim" ? `claim ${printText(node.title)}` : `goal ${printTitled(node)}`;
  return [
    `${first} {`,
    ...node.scope.map((clause) => `  ${printScope(clause)}`),
    ...node.demands.map(({ how, property }) => `  ${how} ${printProperty(property)}`),
    "}",
  ];
}

function printStep({ action, shape, properties }: ExampleStepNode): readonly string[] {
  const { when, ...bare } = shape;
  const asked = when === undefined ? [] : [`when ${printAsked(when, properties[0])}`];
  const act = [action === undefined ? "post" : action.text, ...printShape(bare), ...asked].join(" ");
  return [`  ${act}`, ...properties.map((property) => `    ${printProperty(property)}`)];
}

/** Before `is` the last value of a condition would be read as what is asked about, if `or` stands before it. */
function printAsked(when: ConditionNode, next: PropertyNode | undefined): string {
  return next !== undefined && beginsWithIs(next) ? `(${printCondition(when)})` : printCondition(when);
}

function beginsWithIs(property: PropertyNode): boolean {
  const [first] = "items" in property ? property.items : [];
  return property.kind === "is" || (first !== undefined && beginsWithIs(first));
}

function printShape({ by, with: included, without }: ShapeNode): readonly string[] {
  return [
    ...(by === undefined ? [] : [`by ${by.text}`]),
    ...(included.length === 0 ? [] : [`with ${printNames(included)}`]),
    ...(without.length === 0 ? [] : [`without ${printNames(without)}`]),
  ];
}

function printScope(clause: ScopeClauseNode): string {
  switch (clause.clause) {
    case "at":
    case "from":
    case "until":
      return `${clause.clause} ${printDate(clause.date)}`;
    case "for":
      return ["for post", ...printShape(clause.shape)].join(" ");
    case "when":
      return `when ${printCondition(clause.condition)}`;
    case "after":
      return `after ${printPattern(clause.pattern)}`;
  }
}

/** Properties nest two deep only, `and` inside `or`: they have no brackets. */
function printProperty(property: PropertyNode): string {
  switch (property.kind) {
    case "and":
    case "or":
      return property.items.map(printProperty).join(` ${property.kind} `);
    case "sees":
      return `sees ${property.how === undefined ? "" : `${property.how} `}${printNames(property.parts)}`;
    case "reaches":
    case "misses":
      return `${property.kind} ${printNames(property.parts)}`;
    case "unsure":
      return `unsure of ${printNames(property.parts)}`;
    case "counts":
    case "tells":
      return `${property.kind === "counts" ? "counts for" : "tells"} ${property.who === "nobody" ? "nobody" : printNames(property.who)}`;
    case "shown":
      return `shown to ${property.some ? "some " : ""}${printNames(property.audiences)}`;
    case "silent":
    case "gone":
    case "refused":
      return property.kind;
    case "is":
      return `is ${property.form.text}`;
    case "decided":
      return `decided by ${property.rule.text}`;
  }
}
