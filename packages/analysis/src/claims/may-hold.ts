import { holds, type Condition, type ConditionLeaf } from "@waft/core/internal";

type Asked = Parameters<typeof holds>[1];

/** Whether a condition holds, or could if what is not known of were otherwise. */
export function mayHold(condition: Condition, asked: Asked, isKnown: (leaf: ConditionLeaf) => boolean): boolean {
  return mayBe(condition, true, { asked, isKnown });
}

/** Whether a condition may be as wanted. */
function mayBe(
  one: Condition,
  wanted: boolean,
  at: { readonly asked: Asked; readonly isKnown: (leaf: ConditionLeaf) => boolean },
): boolean {
  if ("items" in one) {
    return (one.kind === "all") === wanted
      ? one.items.every((item) => mayBe(item, wanted, at))
      : one.items.some((item) => mayBe(item, wanted, at));
  }
  return "item" in one ? mayBe(one.item, !wanted, at) : !at.isKnown(one) || holds(one, at.asked) === wanted;
}

/** Everything that a condition asks. */
export function listLeaves(condition: Condition): readonly ConditionLeaf[] {
  if ("items" in condition) {
    return condition.items.flatMap(listLeaves);
  }
  return "item" in condition ? listLeaves(condition.item) : [condition];
}
