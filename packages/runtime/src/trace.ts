import type { Hop, Trace } from "./answer.ts";
import type { Bundle, BundleNames, Outcome } from "./bundle.ts";
import { checkStep } from "./check-step.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { describeHop, nameForm } from "./describe-hop.ts";
import { markRules } from "./hold-parts.ts";
import { findAnswer, hold, publish, type Holding, type Journey } from "./journey.ts";
import { makePlan } from "./make-plan.ts";
import { nameOf } from "./name-all.ts";
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
  const wrong = questionShape(question, {});
  if (wrong !== undefined) {
    return { problems: [{ code: "not-a-question", place: `question${wrong}` }] };
  }
  const plan = makePlan(bundle, question);
  if (hasProblems(plan)) {
    return plan;
  }
  const { journey, published } = publish(bundle, plan);
  const decided = new Uint8Array(bundle.rules.length + 1);
  markRules(published.parts, decided);
  const hops = follow(journey, published, decided);
  if (hasProblems(hops)) {
    return hops;
  }
  const { prepared } = journey;
  const { day, author, named, settings, steps } = plan;
  const notReached = steps.slice(hops.length).map(nameOf);
  const settled = bundle.attributes.flatMap(({ name, of, values }, index) =>
    of === "post" ? [[name, values[settings[index] ?? 0] ?? ""] as const] : [],
  );
  return {
    waft: 1,
    platform: bundle.platform,
    asOf: day,
    post: { by: bundle.actors[author] ?? "", parts: named, settings: Object.fromEntries(settled) },
    start: {
      form: nameForm(bundle, published.form) ?? "",
      parts: published.told,
      next: published.next,
    },
    hops,
    ...(notReached.length > 0 && { notReached }),
    ...describeEvidence(prepared, decided, day),
  };
}

/** Outcomes after which nobody holds anything new. */
const endings: readonly Outcome[] = ["silent", "gone", "refused"];

/** Takes one step after the other, until the chain ends; marks the rules that decided something, one place further on. */
function follow(journey: Journey, published: Holding, decided: Uint8Array): readonly Hop[] | Problems {
  const { prepared, plan } = journey;
  const { bundle } = prepared;
  const hops: Hop[] = [];
  let before = published;
  for (const step of plan.steps) {
    const hop = hops.length + 1;
    const row = findAnswer(journey, before, step);
    const problem = checkStep(bundle, step, { row, before });
    if (problem) {
      return { problems: [{ platform: bundle.platform, ...problem, step: hop }] };
    }
    const after = endings.includes(row.outcome) ? undefined : hold(journey, before, { row, brought: step.brings, hop });
    hops.push(describeHop(prepared, step, { row, before, after, day: plan.day }));
    for (const rule of row.rules) {
      decided[rule + 1] = 1;
    }
    if (after === undefined) {
      break;
    }
    markRules(after.parts, decided);
    before = after;
  }
  return hops;
}
