import type { Trace, TracedRule, TracedSource } from "./answer.ts";
import type { PreparedBundle } from "./prepare-bundle.ts";

/** The rules on which an answer stands, for each of `rules` and one before them whether it does, and their sources. */
export function describeEvidence(
  { bundle, rule: tell }: PreparedBundle,
  decided: readonly boolean[],
  day: string,
): Pick<Trace, "rules" | "sources"> {
  const cited: boolean[] = [];
  const rules: Record<string, TracedRule> = {};
  bundle.rules.forEach((rule, index) => {
    if (decided[index + 1]) {
      const { name, cites, staleFrom = never, staleUntil = never } = rule;
      const told = tell(rule)[staleFrom <= day && day < staleUntil ? 1 : 0];
      if (told) {
        rules[name] = told;
      }
      for (const one of cites) {
        cited[one] = true;
      }
    }
  });
  const sources: Record<string, TracedSource> = {};
  bundle.sources.forEach((one, index) => {
    if (cited[index]) {
      sources[one.name] = one.told;
    }
  });
  return { rules, sources };
}

/** A text behind every day. */
const never = "~";
