import type { Trace } from "@waft/runtime";

/** Keeps the rules that are named, and the sources of these. */
export function keepNamed(
  { rules, sources }: Pick<Trace, "rules" | "sources">,
  named: ReadonlySet<string | null>,
): Pick<Trace, "rules" | "sources"> {
  const kept = Object.entries(rules).filter(([name]) => named.has(name));
  const cited = new Set(kept.flatMap(([, rule]) => [...rule.sources, ...(rule.against ?? [])]));
  return {
    rules: Object.fromEntries(kept),
    sources: Object.fromEntries(Object.entries(sources).filter(([name]) => cited.has(name))),
  };
}
