import type { Bundle } from "@waft/runtime";

/**
 * Whether two sets of rules are of one platform: of the same name, or one has every rule of the other, as a platform has
 * that extends it. Then the same question means the same on both sides, on any day.
 */
export function areOfOnePlatform(a: Bundle, b: Bundle): boolean {
  return a.platform === b.platform || hasRulesOf(a, b) || hasRulesOf(b, a);
}

function hasRulesOf(one: Bundle, other: Bundle): boolean {
  const names = new Set(one.rules.map(({ name }) => name));
  return other.rules.length > 0 && other.rules.every(({ name }) => names.has(name));
}
