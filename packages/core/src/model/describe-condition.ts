import type { Condition, ConditionLeaf } from "../link/linked.ts";
import type { Known } from "./known.ts";

/** A condition as text, without the places where it stands: equal ones ask the same in the same way. */
export function describeCondition(condition: Condition, { texts }: Known): string {
  const known = texts.get(condition) ?? describe(condition);
  texts.set(condition, known);
  return known;
}

function describe(condition: Condition): string {
  if ("items" in condition) {
    return `${condition.kind}(${condition.items.map(describe).join(" ")})`;
  }
  return "item" in condition ? `not(${describe(condition.item)})` : describeLeaf(condition);
}

function describeLeaf(leaf: ConditionLeaf): string {
  switch (leaf.kind) {
    case "part":
      return `part:${leaf.part}`;
    case "author":
    case "actor":
      return `${leaf.kind}:${leaf.actor}`;
    case "identity":
      return `identity:${leaf.identity}`;
    case "attribute":
      return `attribute:${leaf.attribute}:${leaf.value}`;
    case "count":
      return `count:${leaf.counter}:${leaf.atLeast ? "least" : "just"}:${leaf.count}`;
  }
}
