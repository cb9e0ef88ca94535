import type { Comparison, Difference, Trace } from "./answer.ts";
import type { Bundle, BundleNames } from "./bundle.ts";
import { hasProblems, type Problems } from "./problem.ts";
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
  const answers = (Array.isArray(chains) ? chains : []).map((chain: ChainQuestion) =>
    trace(bundle, { ...shared, chain }),
  );
  const problems = answers.flatMap((answer) => (hasProblems(answer) ? answer.problems : []));
  const traces = answers.flatMap((answer) => (hasProblems(answer) ? [] : answer));
  const [first] = traces;
  if (problems.length > 0) {
    // What is wrong in the post is wrong for each chain, but is told once.
    return { problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()] };
  }
  if (first === undefined) {
    return { problems: [{ code: "not-a-question", place: "question.chains" }] };
  }
  const { platform, asOf } = first;
  return { waft: 1, platform, asOf, traces, differences: findDifferences(bundle, traces) };
}

function findDifferences({ parts }: Bundle, traces: readonly Trace[]): readonly Difference[] {
  return parts.flatMap(({ name }) => {
    const levels = traces.map(({ hops, start }) => (hops.at(-1) ?? start).parts?.[name]?.level ?? null);
    const [first] = levels;
    return levels.some((level) => JSON.stringify(level) !== JSON.stringify(first)) ? [{ part: name, levels }] : [];
  });
}
