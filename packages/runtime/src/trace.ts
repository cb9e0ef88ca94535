import type { Hop, Start, Trace } from "./answer.ts";
import { applyRow, createGapRow } from "./apply-row.ts";
import type { Bundle, BundleRow, BundleSpan } from "./bundle.ts";
import { countOn } from "./count-on.ts";
import { describeEvidence, isNearSoftDate } from "./describe-evidence.ts";
import { describeAct, describeChanges, endsChain, nameForm, type Act } from "./describe-hop.ts";
import { describeNext } from "./describe-next.ts";
import { findCell, findSpan } from "./find-span.ts";
import { describeParts, nameParts, type Holding } from "./holding.ts";
import { makePlan } from "./make-plan.ts";
import { createPartSet, hasPart } from "./part-set.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { refuseQuestion, type Problem, type Problems } from "./problem.ts";
import { hasQuestionShape } from "./question-shape.ts";
import type { Question } from "./question.ts";
import { findRow, identities, type Situation } from "./situation.ts";
import { createView, type View } from "./view.ts";

/** Everything that stays the same along a chain. */
interface Journey {
  readonly bundle: Bundle;
  readonly plan: Plan;
  readonly span: BundleSpan;
  readonly gap: BundleRow;
  readonly start: View;
}

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
export function trace(bundle: Bundle, question: Question): Trace | Problems {
  if (!hasQuestionShape(question)) {
    return refuseQuestion("a list of acts as 'chain'");
  }
  const { plan, problems } = makePlan(bundle, question);
  const span = plan && findSpan(bundle, plan.day);
  if (plan === undefined || span === undefined) {
    return { problems };
  }
  const { published, journey } = publish(bundle, plan, span);
  const hops: Hop[] = [];
  let holding: Holding | undefined = published;
  for (const step of plan.steps) {
    const done: Done = takeStep(journey, { step, hop: hops.length + 1, before: holding });
    if (done.problem !== undefined) {
      return { problems: [done.problem] };
    }
    hops.push(done.hop);
    holding = done.after;
    if (holding === undefined) {
      break;
    }
  }
  return describeTrace(journey, published, hops);
}

function readSituation(plan: Plan, step: PlannedStep | undefined, counters: readonly number[]): Situation {
  const actor = step?.actor ?? { kind: plan.author, identity: 1 };
  return { parts: plan.parts, author: plan.author, actor, settings: step?.settings ?? plan.settings, counters };
}

/** Hop 0: the post itself, after the rules `on post`. */
function publish(
  bundle: Bundle,
  plan: Plan,
  span: BundleSpan,
): { readonly published: Holding; readonly journey: Journey } {
  const gap = createGapRow(bundle);
  const bare = createView(plan.parts, bundle);
  const cell = bundle.cells[span.post];
  const zero = (bundle.counters ?? []).map(() => 0);
  const row = cell && findRow(bundle, cell, readSituation(plan, undefined, zero));
  const counters = row === undefined ? zero : countOn(bundle, row, zero);
  const none = createPartSet([], bundle.parts.length);
  const view = row ? applyRow(row, { view: bare, start: bare, brought: none }, bundle) : bare;
  const parts = describeParts(bundle, { view, row: row ?? gap, hop: 0 }, undefined);
  const form = row?.form ?? bundle.forms.findIndex((one) => one.name === "post");
  return { published: { form, view, counters, parts }, journey: { bundle, plan, span, gap, start: view } };
}

type Done =
  | { readonly problem: Problem }
  | { readonly problem?: undefined; readonly hop: Hop; readonly after?: Holding };

function takeStep(
  journey: Journey,
  at: { readonly step: PlannedStep; readonly hop: number; readonly before: Holding },
): Done {
  const { bundle, span, gap } = journey;
  const { step, before } = at;
  const { form } = before;
  const cell = form === null ? undefined : findCell(bundle, span, { action: step.action, form });
  const row = (cell && findRow(bundle, cell, readSituation(journey.plan, step, before.counters))) ?? gap;
  const problem = checkPerson(bundle, at) ?? (row.outcome === "refused" ? undefined : checkBrought(bundle, row, at));
  if (problem !== undefined) {
    return { problem };
  }
  const act: Act = { step, row, before };
  const soft = row.rules.some((rule) => {
    const decider = bundle.rules[rule];
    return decider !== undefined && isNearSoftDate(decider, journey.plan.day);
  });
  const done: Hop = { ...describeAct(bundle, act), ...(soft ? { about: true } : {}) };
  return endsChain(row) ? { hop: done } : describeAfter(journey, act, { ...at, done });
}

function describeAfter(
  journey: Journey,
  { row, step, before }: Act,
  { hop, done }: { readonly hop: number; readonly done: Hop },
): Done {
  const { bundle, span, start } = journey;
  const view = applyRow(row, { view: before.view, start, brought: step.brings }, bundle);
  const parts = describeParts(bundle, { view, row, hop }, before.parts);
  const form = row.form ?? null;
  const counters = countOn(bundle, row, before.counters);
  const next = describeNext(bundle, span, { form, situation: readSituation(journey.plan, undefined, counters) });
  const full: Hop = {
    ...done,
    form: nameForm(bundle, form),
    parts: nameParts(bundle, parts),
    ...nameCounters(bundle, form === null ? null : counters),
    ...describeChanges(bundle, before.parts, parts),
    next,
  };
  return { hop: full, after: { form, view, counters, parts } };
}

function nameCounters({ counters = [] }: Bundle, counts: readonly number[] | null): Pick<Hop, "counters"> {
  if (counters.length === 0) {
    return {};
  }
  const named = counters.map(({ name }, index): [string, number] => [name, counts?.[index] ?? 0]);
  return { counters: counts === null ? null : Object.fromEntries(named) };
}

/** The sharer cannot act where nobody has shared. */
function checkPerson(
  bundle: Bundle,
  { step, hop, before }: { readonly step: PlannedStep; readonly hop: number; readonly before: Holding },
): Problem | undefined {
  const name = identities[step.actor.identity] ?? "";
  const part = bundle.parts.findIndex((one) => one.name === name);
  if (step.actor.identity === 0 || (part >= 0 && before.parts[part]?.level !== "absent")) {
    return undefined;
  }
  return {
    code: "nobody-there",
    message: `There is no ${name} who could act at hop ${hop}.`,
    hint: "Leave out who acts, or name a kind of actor.",
    name,
    known: bundle.actors,
    step: hop,
  };
}

function checkBrought(
  bundle: Bundle,
  row: BundleRow,
  { step, hop }: { readonly step: PlannedStep; readonly hop: number },
): Problem | undefined {
  const action = bundle.actions[step.action]?.name ?? "";
  const mayBring = (part: number): boolean =>
    hasPart(row.allow, part) || (row.outcome === "unknown" && hasPart(bundle.restorable, part));
  const wrong = step.named.find((part) => !mayBring(part));
  if (wrong === undefined) {
    return undefined;
  }
  const name = bundle.parts[wrong]?.name ?? "";
  const known = bundle.parts.flatMap((part, index) => (mayBring(index) ? [part.name] : []));
  return {
    code: "not-allowed-here",
    message: `No rule lets '${action}' bring '${name}' at hop ${hop}.`,
    hint: known.length > 0 ? `It may bring ${known.join(", ")}.` : `Write ${action} without it.`,
    name,
    known,
    step: hop,
  };
}

function describeTrace(journey: Journey, published: Holding, hops: readonly Hop[]): Trace {
  const { bundle, plan, span } = journey;
  const situation = readSituation(plan, undefined, published.counters);
  const start: Start = {
    form: nameForm(bundle, published.form) ?? "",
    parts: nameParts(bundle, published.parts),
    next: describeNext(bundle, span, { form: published.form, situation }),
  };
  const notReached = plan.steps.slice(hops.length).map((step) => bundle.actions[step.action]?.name ?? "");
  return {
    waft: 1,
    platform: bundle.platform,
    asOf: plan.day,
    post: {
      by: bundle.actors[plan.author] ?? "",
      parts: plan.named.map((part) => bundle.parts[part]?.name ?? ""),
      settings: Object.fromEntries(
        bundle.attributes.flatMap(({ name, of, values }, index) =>
          of === "post" ? [[name, values[plan.settings[index] ?? 0] ?? ""]] : [],
        ),
      ),
    },
    start,
    hops,
    ...(notReached.length > 0 ? { notReached } : {}),
    ...describeEvidence(bundle, { start, hops }, plan.day),
  };
}
