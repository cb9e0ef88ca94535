import type { Hop, Trace } from "./answer.ts";
import type { Bundle, BundleNames } from "./bundle.ts";
import { checkStep } from "./check-step.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { describeHop, nameForm } from "./describe-hop.ts";
import { describeNext, findAnswer, hold, publish, type Holding, type Journey } from "./journey.ts";
import { makePlan } from "./make-plan.ts";
import { hasProblems, type Problems } from "./problem.ts";
import type { Question } from "./question.ts";

/**
 * Follows a post down a chain of acts: what each viewer holds, which rule decided it, where a part was lost,
 * whom each act counts for. Never throws; a question with a wrong name is answered with `problems`.
 *
 * @example
 * ```ts
 * const answer = trace(linkedin, { post: { by: "page", parts: ["text"] }, chain: ["share", "like"], asOf: "2016-03" });
 * if (!("problems" in answer)) console.log(answer.hops[1]?.countsFor);
 * ```
 */
export function trace<Names extends BundleNames>(
  bundle: Bundle<Names>,
  question: Question<NoInfer<Names>>,
): Trace | Problems;
export function trace(bundle: Bundle, question: Question): Trace | Problems {
  const plan = makePlan(bundle, question);
  if (hasProblems(plan)) {
    return plan;
  }
  const journey = publish(bundle, plan);
  const { published, decided } = journey;
  const hops = follow(journey);
  if (hasProblems(hops)) {
    return hops;
  }
  const notReached = plan.steps.slice(hops.length).map(({ said }) => said.action);
  const settings: Record<string, string> = {};
  bundle.attributes.forEach(({ name, of, values }, index) => {
    if (of === "post") {
      settings[name] = values[plan.settings[index] ?? 0] ?? "";
    }
  });
  return {
    waft: 1,
    platform: bundle.platform,
    asOf: plan.day,
    post: { by: bundle.actors[plan.author] ?? "", parts: plan.named, settings },
    start: {
      form: nameForm(bundle, published) ?? "",
      parts: published.told,
      next: describeNext(journey, published),
    },
    hops,
    ...(notReached.length > 0 && { notReached }),
    ...describeEvidence(journey.prepared, decided, plan.day),
  };
}

/** Takes one step after the other, until the chain ends. */
function follow(journey: Journey): readonly Hop[] | Problems {
  const { prepared, plan, decided } = journey;
  const { bundle } = prepared;
  const hops: Hop[] = [];
  let before: Holding | undefined = journey.published;
  for (const step of plan.steps) {
    if (before === undefined) {
      break;
    }
    const hop = hops.length + 1;
    const row = findAnswer(journey, before, step);
    const problem = checkStep(bundle, step, { row, before });
    if (problem) {
      return { problems: [{ platform: bundle.platform, ...problem, step: hop }] };
    }
    for (const rule of row.rules) {
      decided[rule + 1] = true;
    }
    const after: Holding | undefined = prepared.row(row).ends
      ? undefined
      : hold(journey, before, { row, brings: step.brings, hop });
    hops.push(describeHop(journey, step, { row, before, after }));
    before = after;
  }
  return hops;
}
