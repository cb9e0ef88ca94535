import type { Hop, NextAct, Trace, TracedPart } from "./answer.ts";
import { at } from "./at.ts";
import type { Bundle, BundleNames, BundleRow } from "./bundle.ts";
import { checkStep } from "./check-step.ts";
import { describeEvidence } from "./describe-evidence.ts";
import { findTable } from "./find-table.ts";
import { createTeller } from "./held.ts";
import { hold } from "./hold.ts";
import { makePlan } from "./make-plan.ts";
import { hasPart } from "./part-set.ts";
import type { Plan, PlannedStep } from "./plan.ts";
import { hasProblems, type Problems } from "./problem.ts";
import type { Question } from "./question.ts";
import { sayText } from "./say-text.ts";
import { findRow, readCell, type Holding, type Walk } from "./walk.ts";

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

/** Hop 0: the post itself, after the rules `on post`. */
function publish(bundle: Bundle, plan: Plan): Walk {
  const { parts, counters, post: form } = bundle;
  const { author, present, settings, day } = plan;
  const tell = createTeller(bundle);
  const told: Record<string, TracedPart> = {};
  const absent = tell(0, -1, 0);
  const whole = tell(255, -1, 0);
  const held = parts.map(({ name }, part) => {
    const one = hasPart(present, part) ? whole : absent;
    told[name] = one.told;
    return one;
  });
  const table = findTable(bundle, day);
  const published = { form, counts: counters.map(() => 0), parts: held, told, lost: [], gained: [] };
  const walk: Walk = {
    bundle,
    plan,
    table,
    published,
    tell,
    facts: [author, ...held.map(({ bits }) => bits && 1)],
    decided: bundle.rules.map(() => false),
  };
  if (table.post < 0) {
    return walk;
  }
  const row = readCell(walk, table.post, { values: [author, 1, ...settings], counts: published.counts });
  return { ...walk, published: { ...hold(walk, published, { row, brings: [], hop: 0 }), form: row.form ?? form } };
}

/** What each action would do from here, done by anybody in the default way. */
function describeNext(walk: Walk, held: Holding): Readonly<Record<string, NextAct>> {
  const {
    bundle: { actions },
    plan: { author, settings },
  } = walk;
  const next: Record<string, NextAct> = {};
  const mine = [author, 1, ...settings];
  const others = [0, 0, ...settings];
  actions.forEach(({ name, byAuthor }, action) => {
    const { outcome, countsFor } = findRow(walk, held, { action, values: byAuthor ? mine : others }).told;
    next[name] = { outcome, countsFor };
  });
  return next;
}

/** Says what an act was and did, and what viewers hold after it unless the chain ended with it. */
function describeHop(
  walk: Walk,
  { said }: PlannedStep,
  { row, before, after }: { readonly row: BundleRow; readonly before: Holding; readonly after: Holding | undefined },
): Hop {
  const {
    bundle,
    plan: { day },
  } = walk;
  const { rules, counters } = bundle;
  const decided = row.rules.map((rule) => at(rules, rule));
  const nameForm = ({ form }: Holding): string | null => bundle.forms[form]?.name ?? null;
  // Filled in field by field, in their order: an engine is faster at that than at putting objects together.
  const hop: { -readonly [Field in keyof Hop]: Hop[Field] } = {
    ...said,
    of: nameForm(before),
    ...row.told,
    header: sayText(bundle, row.header),
    decidedBy: decided.map(({ name }) => name),
  };
  if (row.messages) {
    hop.messages = row.messages.map((message) => sayText(bundle, message) ?? "");
  }
  if (decided.some(({ soft }) => soft?.some((near) => near.after < day && day < near.before))) {
    hop.about = true;
  }
  if (after) {
    hop.form = nameForm(after);
    hop.parts = after.told;
    if (counters.length > 0) {
      const counts = counters.map(({ name }, index) => [name, at(after.counts, index)] as const);
      hop.counters = after.form < 0 ? null : Object.fromEntries(counts);
    }
    hop.lost = after.lost;
    hop.gained = after.gained;
    hop.next = describeNext(walk, after);
  }
  return hop;
}
