import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic } from "../diagnostics/create-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Condition } from "../link/linked.ts";
import { holds } from "../model/holds.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { listCases } from "./find-case.ts";
import { listIdleCounters } from "./idle-counters.ts";

/**
 * Whether each piece of a rule's condition makes a difference beside the others, decided over all cases; of pieces that
 * say the same the last is found. Pieces that hold always or never are another finding.
 */
export function findRedundant(model: Model, rule: ModelRule): readonly Diagnostic[] {
  if (countLeaves(rule.when) < 2 || listIdleCounters(model, rule.when).length > 0) {
    return [];
  }
  const cases = listCases(model, rule).map(({ asked }) => ({ asked, wanted: holds(rule.when, asked) }));
  const isSame = (when: Condition): boolean => cases.every(({ asked, wanted }) => holds(when, asked) === wanted);
  return visit({ condition: rule.when, put: (when) => when, isSame }).redundant.map(({ span }) =>
    createDiagnostic(catalogue.redundantCondition, { span: span ?? rule.linked.span }, { name: rule.name }),
  );
}

function countLeaves(condition: Condition): number {
  if ("items" in condition) {
    return condition.items.reduce((count, item) => count + countLeaves(item), 0);
  }
  return "item" in condition ? countLeaves(condition.item) : 1;
}

/** A piece of a condition, and how it stands in the whole. */
interface Piece {
  readonly condition: Condition;
  readonly put: (instead: Condition) => Condition;
  /** Whether the whole still holds in the same cases. */
  readonly isSame: (whole: Condition) => boolean;
}

/** What is left of a piece, and what could be left out of it. */
interface Visited {
  readonly left: Condition;
  readonly redundant: readonly Condition[];
}

function visit({ condition, put, isSame }: Piece): Visited {
  if ("item" in condition) {
    const inner = visit({ condition: condition.item, put: (item) => put({ ...condition, item }), isSame });
    return { left: { ...condition, item: inner.left }, redundant: inner.redundant };
  }
  if (!("items" in condition)) {
    return { left: condition, redundant: [] };
  }
  let left = condition;
  const redundant: Condition[] = [];
  for (const item of condition.items.toReversed()) {
    const place = left.items.indexOf(item);
    const without = { ...left, items: left.items.toSpliced(place, 1) };
    if (without.items.length > 0 && isSame(put(without))) {
      left = without;
      redundant.push(item);
    } else {
      const around = left;
      const putInner = (instead: Condition): Condition => put({ ...around, items: around.items.with(place, instead) });
      const inner = visit({ condition: item, put: putInner, isSame });
      left = { ...left, items: left.items.with(place, inner.left) };
      redundant.push(...inner.redundant);
    }
  }
  return { left, redundant };
}
