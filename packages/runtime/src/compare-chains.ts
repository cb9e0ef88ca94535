import type { Comparison, Difference, Level, Trace } from "./answer.ts";
import type { Bundle, BundleNames } from "./bundle.ts";
import { hasProblems, type Problem, type Problems } from "./problem.ts";
import type { ComparisonQuestion } from "./question.ts";
import { comparisonShape } from "./question-shape.ts";
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
  const place = comparisonShape(question, "question", {});
  if (place !== undefined) {
    return { problems: [{ code: "not-a-question", place }] };
  }
  const { chains, ...shared } = question;
  const traces: Trace[] = [];
  const problems: Problem[] = [];
  for (const chain of chains) {
    const answer = trace(bundle, { ...shared, chain });
    if (hasProblems(answer)) {
      problems.push(...answer.problems);
    } else {
      traces.push(answer);
    }
  }
  const [first] = traces;
  if (problems.length > 0 || first === undefined) {
    return { problems: keepDistinct(problems) };
  }
  const { platform, asOf } = first;
  return { waft: 1, platform, asOf, traces, differences: findDifferences(bundle, traces) };
}

/** One wrong part in the post is wrong for each chain, but is reported once. */
function keepDistinct(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()];
}

function findDifferences(bundle: Bundle, traces: readonly Trace[]): readonly Difference[] {
  return bundle.parts.flatMap(({ name }) => {
    const levels = traces.map((one) => readLast(one, name));
    const distinct = new Set(levels.map((level) => JSON.stringify(level)));
    return distinct.size > 1 ? [{ part: name, levels }] : [];
  });
}

function readLast({ hops, start }: Trace, part: string): Level | null {
  const last = hops.at(-1);
  const parts = last === undefined ? start.parts : last.parts;
  return parts?.[part]?.level ?? null;
}
