import type { Trace, TracedRule, TracedSource } from "../answer.ts";
import type { Bundle } from "../bundle.ts";

/** The rules on which an answer stands, and their sources, as on a day. */
export function describeEvidence(
  bundle: Bundle,
  decided: readonly boolean[],
  day: string,
): Pick<Trace, "rules" | "sources"> {
  const cited: boolean[] = [];
  const rules: Record<string, TracedRule> = {};
  bundle.rules.forEach((rule, index) => {
    if (decided[index]) {
      const { name, told, cites, staleFrom = never, staleUntil = never } = rule;
      rules[name] = staleFrom <= day && day < staleUntil ? { ...told, stale: true } : told;
      for (const source of cites) {
        cited[source] = true;
      }
    }
  });
  const sources: Record<string, TracedSource> = {};
  bundle.sources.forEach((source, index) => {
    if (cited[index]) {
      sources[source.name] = source.told;
    }
  });
  return { rules, sources };
}

/** A text behind every day. */
const never = "~";
