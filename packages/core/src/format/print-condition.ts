import type { ConditionNode } from "../syntax/tree.ts";
import { printNames } from "./print-words.ts";

/** Writes a condition; brackets stand only where something else would be read without them. */
export function printCondition(condition: ConditionNode): string {
  switch (condition.kind) {
    case "or":
      return condition.items.map((item) => printInside(item, ["or"])).join(" or ");
    case "and":
      return condition.items.map((item) => printInside(item, ["or", "and"])).join(" and ");
    case "not":
      return `not ${printInside(condition.item, ["or", "and", "not"])}`;
    case "has":
      return `post has ${condition.none ? "no " : ""}${printNames(condition.parts)}`;
    case "is":
      return `${condition.subject.text} is ${condition.not ? "not " : ""}${condition.values.map(({ text }) => text).join(" or ")}`;
    case "count":
      return `${condition.counter.text} is ${condition.atLeast ? "at least " : ""}${condition.count.value}`;
  }
}

function printInside(condition: ConditionNode, inBrackets: readonly ConditionNode["kind"][]): string {
  const printed = printCondition(condition);
  return inBrackets.includes(condition.kind) ? `(${printed})` : printed;
}
