import type { Hop, Trace } from "./answer.ts";
import { at } from "./at.ts";
import type { Bundle, BundleNames } from "./bundle.ts";
import { makePlan } from "./plan/make-plan.ts";
import type { Plan } from "./plan/plan.ts";
import { hasProblems, type Problems } from "./problem.ts";
import type { Question } from "./question.ts";
import { checkStep } from "./walk/check-step.ts";
import { describeEvidence } from "./walk/describe-evidence.ts";
import { describeHop } from "./walk/describe-hop.ts";
import { describeNext } from "./walk/describe-next.ts";
import { hold } from "./walk/hold.ts";
import { publish } from "./walk/publish.ts";
import { findRow, type Holding } from "./walk/walk.ts";

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
  try {
    return hasProblems(plan) ? plan : follow(bundle, plan);
  } catch {
    // Only a bundle that was not loaded names what is not there.
    return { problems: [{ code: "not-a-bundle", reason: "fit", place: "bundle" }] };
  }
}

function follow(bundle: Bundle, plan: Plan): Trace | Problems {
  const { day: asOf, by, parts, steps } = plan;
  const walk = publish(bundle, plan);
  const { published } = walk;
  const hops: Hop[] = [];
  let held: Holding | undefined = published;
  for (const step of steps) {
    if (held) {
      const before: Holding = held;
      const hop = hops.length + 1;
      const row = findRow(walk, before, step);
      const problem = checkStep(bundle, step, { row, before });
      if (problem) {
        return { problems: [{ platform: bundle.platform, ...problem, step: hop }] };
      }
      for (const rule of row.rules) {
        walk.decided[rule] = true;
      }
      held = row.ends ? undefined : hold(walk, before, { row, brings: step.brings, hop });
      hops.push(describeHop(walk, step, { row, before, after: held }));
    }
  }
  const notReached = steps.slice(hops.length).map(({ said }) => said.action);
  const settings = bundle.attributes.flatMap(({ name, of, values }, index) =>
    of === "post" ? [[name, at(values, at(plan.settings, index))] as const] : [],
  );
  return {
    waft: 1,
    platform: bundle.platform,
    asOf,
    post: { by, parts, settings: Object.fromEntries(settings) },
    start: { form: at(bundle.forms, published.form).name, parts: published.told, next: describeNext(walk, published) },
    hops,
    ...(notReached.length > 0 && { notReached }),
    ...describeEvidence(bundle, walk.decided, asOf),
  };
}
