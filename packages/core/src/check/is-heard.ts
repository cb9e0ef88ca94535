import type { Model, ModelRule } from "../model/model.ts";

/** Whether a rule says anything at all of what happens. */
export function saysAnything({ outcome, effects, copies, countsFor, tells, raises }: ModelRule): boolean {
  const parts = [...effects, ...copies].some((effect) => effect !== undefined);
  return outcome !== undefined || countsFor !== undefined || tells !== undefined || raises.length > 0 || parts;
}

/**
 * Which of the rules that match beside a rule silence all that it says: those that refine it, or refuse the act.
 * Undefined when something of it is heard (meaning, 5).
 */
export function findSilencers(
  model: Model,
  rule: ModelRule,
  matching: readonly ModelRule[],
): readonly ModelRule[] | undefined {
  const refused = matching.filter(({ outcome }) => outcome?.kind === "refused");
  const taken = refused.length === 0 ? [] : matching.filter(({ outcome }) => outcome !== undefined);
  const refined = new Set(taken.flatMap(({ refines }) => [...refines]));
  const refusals = refused.filter(({ index }) => !refined.has(index));
  if (refusals.length > 0) {
    return refusals.includes(rule) ? undefined : refusals;
  }
  const refining = matching.filter(({ refines }) => refines.has(rule.index));
  return isHeard(model, rule, refining) ? undefined : refining;
}

/** Whether a rule says something that none of the rules that refine it says too; of copies only where they are followed. */
function isHeard({ tracksCopies }: Model, rule: ModelRule, refining: readonly ModelRule[]): boolean {
  const isSaid = (read: (one: ModelRule) => unknown): boolean =>
    read(rule) !== undefined && refining.every((one) => read(one) === undefined);
  return (
    rule.raises.length > 0 ||
    isSaid(({ outcome }) => outcome) ||
    isSaid(({ countsFor }) => countsFor) ||
    isSaid(({ tells }) => tells) ||
    rule.effects.some((_, part) => isSaid(({ effects }) => effects[part])) ||
    (tracksCopies && rule.copies.some((_, part) => isSaid(({ copies }) => copies[part])))
  );
}
