import type { TableAsk } from "@waft/runtime/internal";
import type { Condition, ConditionLeaf } from "../link/linked.ts";

/** For each combination of answers, by its number, 1 where a condition holds, else 0. */
export type Holding = Readonly<Uint8Array>;

/**
 * Tells in which combinations of answers a condition holds, all of them at once: what is asked changes in steps of equal
 * length, so whole stretches are written together.
 */
export function createHolding(asks: readonly TableAsk[], count: number): (when: Condition) => Holding {
  const steps: number[] = [];
  let step = 1;
  for (const { size } of asks) {
    steps.push(step);
    step *= size;
  }
  // Many rules have the same condition on many acts.
  const known = new WeakMap<Condition, Uint8Array>();
  const hold = (condition: Condition): Uint8Array => {
    const before = known.get(condition);
    if (before !== undefined) {
      return before;
    }
    const found = "items" in condition || "item" in condition ? combine(condition) : holdLeaf(condition);
    known.set(condition, found);
    return found;
  };
  const combine = (condition: Exclude<Condition, ConditionLeaf>): Uint8Array => {
    if ("item" in condition) {
      return hold(condition.item).map((is) => 1 - is);
    }
    const isAll = condition.kind === "all";
    const together = new Uint8Array(count).fill(isAll ? 1 : 0);
    for (const item of condition.items) {
      const one = hold(item);
      for (let row = 0; row < count; row += 1) {
        together[row] = isAll ? (together[row] ?? 0) & (one[row] ?? 0) : (together[row] ?? 0) | (one[row] ?? 0);
      }
    }
    return together;
  };
  const holdLeaf = (leaf: ConditionLeaf): Uint8Array => {
    const column = new Uint8Array(count);
    const place = asks.findIndex((ask) => isAskedBy(ask, leaf));
    const { size } = asks[place] ?? { size: 1 };
    // What is not asked has its first value everywhere.
    const length = steps[place] ?? count;
    for (let value = 0; value < size; value += 1) {
      if (holdsOf(leaf, value)) {
        for (let row = value * length; row < count; row += size * length) {
          column.fill(1, row, row + length);
        }
      }
    }
    return column;
  };
  return hold;
}

function isAskedBy(ask: TableAsk, leaf: ConditionLeaf): boolean {
  switch (leaf.kind) {
    case "part":
      return ask.ask === "part" && ask.part === leaf.part;
    case "attribute":
      return ask.ask === "attribute" && ask.attribute === leaf.attribute;
    case "count":
      return ask.ask === "counter" && ask.counter === leaf.counter;
    case "author":
    case "actor":
    case "identity":
      return ask.ask === leaf.kind;
  }
}

function holdsOf(leaf: ConditionLeaf, value: number): boolean {
  switch (leaf.kind) {
    case "part":
      return value === 1;
    case "author":
    case "actor":
      return value === leaf.actor;
    case "identity":
      return value === leaf.identity;
    case "attribute":
      return value === leaf.value;
    case "count":
      return leaf.atLeast ? value >= leaf.count : value === leaf.count;
  }
}
