import type { Hop, Start, Trace } from "./answer.ts";
import type { Bundle, BundleNames, Outcome } from "./bundle.ts";
import { checkStep } from "./check-step.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { describeAct, describeHeld, nameForm } from "./describe-hop.ts";
import { nameEach, type Holding } from "./holding.ts";
import { describeNext, findAnswer, hold, publish, type Journey } from "./journey.ts";
import { makePlan } from "./make-plan.ts";
import { hasProblems, type Problems } from "./problem.ts";
import { questionShape } from "./question-shape.ts";
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
  const place = questionShape(question, "question", {});
  if (place !== undefined) {
    return { problems: [{ code: "not-a-question", place }] };
  }
  const plan = makePlan(bundle, question);
  if (hasProblems(plan)) {
    return plan;
  }
  const { platform, actors, attributes, parts } = bundle;
  const { journey, published } = publish(bundle, plan);
  const hops = follow(journey, published);
  if (hasProblems(hops)) {
    return hops;
  }
  const start: Start = {
    form: nameForm(bundle, published.form) ?? "",
    parts: nameEach(parts, published.parts),
    next: describeNext(journey, published),
  };
  const { day, author, named, settings, steps } = plan;
  const notReached = steps.slice(hops.length).map(({ name }) => name);
  const settled = attributes.flatMap(({ name, of, values }, index): readonly [string, string][] =>
    of === "post" ? [[name, values[settings[index] ?? 0] ?? ""]] : [],
  );
  return {
    waft: 1,
    platform,
    asOf: day,
    post: { by: actors[author] ?? "", parts: named, settings: Object.fromEntries(settled) },
    start,
    hops,
    ...(notReached.length > 0 && { notReached }),
    ...describeEvidence(bundle, [start, ...hops], day),
  };
}

/** Outcomes after which nobody holds anything new. */
const endings: readonly Outcome[] = ["silent", "gone", "refused"];

/** Takes one step after the other, until the chain ends. */
function follow(journey: Journey, published: Holding): readonly Hop[] | Problems {
  const { bundle, plan } = journey;
  const hops: Hop[] = [];
  let before = published;
  for (const step of plan.steps) {
    const hop = hops.length + 1;
    const row = findAnswer(journey, before, step);
    const problem = checkStep(bundle, step, { row, before });
    if (problem) {
      return { problems: [{ platform: bundle.platform, ...problem, step: hop }] };
    }
    const act = describeAct(bundle, step, { row, form: before.form, day: plan.day });
    if (endings.includes(row.outcome)) {
      return [...hops, act];
    }
    const after = hold(journey, before, { row, brought: step.brings, hop });
    hops.push({ ...act, ...describeHeld(bundle, before, after), next: describeNext(journey, after) });
    before = after;
  }
  return hops;
}
