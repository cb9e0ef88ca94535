import type { Comparison, Difference, Trace } from "./answer.ts";
import type { Bundle, BundleNames } from "./bundle.ts";
import { hasProblems, type Problem, type Problems } from "./problem.ts";
import type { ChainQuestion, ComparisonQuestion } from "./question.ts";
import { trace } from "./trace.ts";

/**
 * Follows one post down several chains, and says which parts they leave differently.
 * Never throws; wrong names are answered with `problems`.
 */
export function compareChains<Names extends BundleNames>(
  bundle: Bundle<Names>,
  question: ComparisonQuestion<NoInfer<Names>>,
): Comparison | Problems;
export function compareChains(bundle: Bundle, question: ComparisonQuestion): Comparison | Problems {
  const { chains, ...shared } = { ...question };
  const traces: Trace[] = [];
  // What is wrong in the post is wrong for each chain, but is told once.
  const problems = new Map<string, Problem>();
  const asked: readonly ChainQuestion[] = Array.isArray(chains) ? chains : [];
  for (const chain of asked) {
    const answer = trace(bundle, { ...shared, chain });
    if (hasProblems(answer)) {
      answer.problems.forEach((problem) => problems.set(JSON.stringify(problem), problem));
    } else {
      traces.push(answer);
    }
  }
  if (problems.size > 0) {
    return { problems: [...problems.values()] };
  }
  const [first] = traces;
  if (!first) {
    return { problems: [{ code: "not-a-question", place: "question.chains" }] };
  }
  const { platform, asOf } = first;
  return { waft: 1, platform, asOf, traces, differences: findDifferences(bundle, traces) };
}

function findDifferences({ parts }: Bundle, traces: readonly Trace[]): readonly Difference[] {
  return parts.flatMap(({ name }) => {
    const levels = traces.map(({ hops, start }) => (hops.at(-1) ?? start).parts?.[name]?.level ?? null);
    return new Set(levels.map((level) => JSON.stringify(level))).size > 1 ? [{ part: name, levels }] : [];
  });
}
