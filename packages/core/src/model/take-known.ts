import { dayOf } from "../link/link-dates.ts";
import type { LinkedPlatform, LinkedRule, LinkedSource } from "../link/linked.ts";

/**
 * A platform as it was known on a day (meaning, Days and evidence): a rule speaks only if a source it cites had been
 * published by then, or, of a source that says no such day, had been seen. Rules without sources do not.
 */
export function takeKnown(platform: LinkedPlatform, day: string): LinkedPlatform {
  const known = new Set(
    platform.sources.flatMap((source, index) => ((findFirstDay(source) ?? "9999") <= day ? [index] : [])),
  );
  const isKnown = ({ cites }: LinkedRule): boolean =>
    [...cites.source, ...cites.inferred].some((source) => known.has(source));
  return { ...platform, rules: platform.rules.map((rule) => (isKnown(rule) ? rule : silence(rule))) };
}

function findFirstDay({ published, seen }: LinkedSource): string | undefined {
  return dayOf(published) ?? dayOf(seen);
}

/** It keeps its place, so that what refines it still does. */
function silence(rule: LinkedRule): LinkedRule {
  return { ...rule, on: { kind: "act", actions: [], forms: [] } };
}
