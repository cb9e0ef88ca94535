import type { Model } from "@waft/core";
import { isInForce } from "@waft/core/internal";
import { readDay } from "@waft/runtime";

/**
 * A day of each stretch on which a rule holds in one of some versions of a platform, the newest first; undefined stands
 * for any day, where no date is named.
 */
export function listDays(models: readonly Model[], rule: number): readonly (string | undefined)[] {
  const named = models.flatMap(({ days }) => days).flatMap((day) => (day === undefined ? [] : (readDay(day) ?? [])));
  const days = [...new Set(named)].toSorted();
  const [first] = days;
  const before = first === undefined ? undefined : dayBefore(first);
  const all = [...(before === undefined ? [] : [before]), ...days].toReversed();
  const spoken = models.flatMap(({ rules }) => rules[rule] ?? []);
  return all.length === 0 ? [undefined] : all.filter((day) => spoken.some((one) => isInForce(one, day)));
}

function dayBefore(day: string): string | undefined {
  return readDay(new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10));
}
