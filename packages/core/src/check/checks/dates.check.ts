import { addMonths } from "@waft/runtime/internal";
import { catalogue } from "../../diagnostics/catalogue.ts";
import { createDiagnostic } from "../../diagnostics/create-diagnostic.ts";
import { standsHere } from "../../diagnostics/stands-here.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { describeCondition } from "../../model/describe-condition.ts";
import { collectAsks, countCases } from "../../model/cases.ts";
import { holds, isInForce, speaksOf, type Occasion } from "../../model/holds.ts";
import type { Model, ModelRule } from "../../model/model.ts";
import { beforeAllDays, listDays } from "../../model/occasions.ts";
import { findCase, occasionsOf } from "../find-case.ts";
import { mostCases } from "./cases.check.ts";

/** Rules whose dates lie further apart, or overlap for longer, are not taken to belong together. */
const mostMonths = 24;

/** A rule that ends, and one that says the same things from another day on. */
interface Meeting {
  readonly before: ModelRule;
  readonly after: ModelRule;
  readonly end: string;
  readonly first: string;
}

/**
 * Where one rule ends and another begins on the same acts, forms and conditions, there is neither a gap in which nobody
 * says it nor a time in which both say the same. Saying different things at one time is a contradiction.
 */
export function checkDates(model: Model): readonly Diagnostic[] {
  return findMeetings(model).flatMap((meeting) =>
    meeting.end < meeting.first ? checkGap(model, meeting) : checkOverlap(meeting),
  );
}

function findMeetings(model: Model): readonly Meeting[] {
  const dated = model.rules.filter(({ first, end }) => first !== undefined || end !== undefined);
  const alike = gather(dated, (rule) => describeSubject(model, rule));
  // Most rules are alone in what they are about: what they say is looked at where several are alike so far.
  const several = alike.filter((rules) => rules.length > 1).flatMap(groupBySlots);
  const addMost = createAddMost();
  return several.flatMap((rules) => {
    return rules.flatMap((before) => {
      const meetings = listNear(rules, before).flatMap((after) => meet(before, after, addMost));
      const [next] = meetings.toSorted((a, b) => (a.first < b.first ? -1 : 1));
      return next === undefined ? [] : [next];
    });
  });
}

/** The rules that begin not far from the end of another one: most are not, and need no closer look. */
function listNear(rules: readonly ModelRule[], { end }: ModelRule): readonly ModelRule[] {
  if (end === undefined) {
    return [];
  }
  const from = addMonths(end, -mostMonths - 1);
  const until = addMonths(end, mostMonths + 1);
  return rules.filter(({ first }) => first !== undefined && from <= first && first <= until);
}

/** Two rules that stand one after the other, not far apart, neither refining the other. */
function meet(before: ModelRule, after: ModelRule, addMost: (day: string) => string): readonly Meeting[] {
  const { end } = before;
  const { first } = after;
  if (end === undefined || first === undefined || first === end || !isLater(before, after)) {
    return [];
  }
  const isRefined = before.refines.has(after.index) || after.refines.has(before.index);
  const isNear = !isRefined && first <= addMost(end) && end <= addMost(first);
  return isNear ? [{ before, after, end, first }] : [];
}

/** Adds the most months between two rules to a day; asked of the same days again and again. */
function createAddMost(): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const later = known.get(day) ?? addMonths(day, mostMonths);
    known.set(day, later);
    return later;
  };
}

/** Whether a rule begins after another one and goes on after its end. */
function isLater(before: ModelRule, after: ModelRule): boolean {
  const begins = (before.first ?? beforeAllDays) < (after.first ?? beforeAllDays);
  return begins && (after.end === undefined || (before.end ?? beforeAllDays) < after.end);
}

/** Acts, forms and conditions: what two rules must share to stand one after the other, beside the slots. */
function describeSubject({ known }: Model, rule: ModelRule): string {
  const { on, when } = rule;
  const sort = (indices: readonly number[]): string => indices.toSorted((a, b) => a - b).join(" ");
  const about = on.kind === "post" ? "post" : `${sort(on.actions)} of ${sort(on.forms)}`;
  return `${about}, ${describeCondition(when, known)}`;
}

/** Rules of which the same is said, in the order in which that comes up first. */
function gather(rules: readonly ModelRule[], say: (rule: ModelRule) => string): readonly (readonly ModelRule[])[] {
  const alike = new Map<string, ModelRule[]>();
  for (const rule of rules) {
    const key = say(rule);
    const known = alike.get(key) ?? [];
    known.push(rule);
    alike.set(key, known);
  }
  return [...alike.values()];
}

/** Rules that say something of the same things. */
function groupBySlots(rules: readonly ModelRule[]): readonly (readonly ModelRule[])[] {
  return gather(rules, (rule) => listSlots(rule).join(" ")).filter((alike) => alike.length > 1);
}

type Saying = Pick<ModelRule, "outcome" | "effects" | "copies" | "raises" | "countsFor" | "tells">;

/** What a rule says, by the name of what it says it of. */
function listSaid({ outcome, effects, copies, raises, countsFor, tells }: Saying): ReadonlyMap<string, unknown> {
  const said: readonly (readonly [string, unknown])[] = [
    ["outcome", outcome],
    ["counts", countsFor],
    ["tells", tells],
    ...effects.map((effect, part) => [`part ${part}`, effect] as const),
    ...copies.map((copy, part) => [`copy ${part}`, copy] as const),
    ...raises.map((counter) => [`counter ${counter}`, true] as const),
  ];
  return new Map(said.filter(([, value]) => value !== undefined));
}

function listSlots(rule: Saying): readonly string[] {
  return [...listSaid(rule).keys()];
}

function checkOverlap({ before, after, end, first }: Meeting): readonly Diagnostic[] {
  const say = (rule: ModelRule): string => JSON.stringify([...listSaid(rule)]);
  if (say(before) !== say(after)) {
    return [];
  }
  const related = [{ message: standsHere(before.name), span: before.linked.span }];
  const values = { before: before.name, after: after.name, first, end };
  return [createDiagnostic(catalogue.datesOverlap, { span: after.linked.span, related }, values)];
}

/** A gap is one only where, in some case, no other rule says what the two say. */
function checkGap(model: Model, { before, after, end, first }: Meeting): readonly Diagnostic[] {
  const days = listDays(model).filter((day) => day !== undefined && end <= day && day < first);
  const isOpen = occasionsOf(before).some((occasion) =>
    days.some((day) => isUnsaid(model, before, { occasion, day: day ?? end })),
  );
  if (!isOpen) {
    return [];
  }
  const related = [{ message: standsHere(before.name), span: before.linked.span }];
  const values = { before: before.name, after: after.name, first, end };
  return [createDiagnostic(catalogue.datesGap, { span: after.linked.span, related }, values)];
}

function isUnsaid(
  model: Model,
  before: ModelRule,
  { occasion, day }: { readonly occasion: Occasion; readonly day: string },
): boolean {
  const others = model.rules.filter((rule) => speaksOf(rule, occasion) && isInForce(rule, day));
  const rules = [before, ...others];
  const slots = listSlots(before);
  if (countCases(collectAsks(rules, model)) > mostCases) {
    return false;
  }
  const open = findCase(model, { occasion, rules }, ({ asked }) => {
    const said = new Set(others.filter(({ when }) => holds(when, asked)).flatMap((rule) => listSlots(rule)));
    return holds(before.when, asked) && slots.some((slot) => !said.has(slot));
  });
  return open !== undefined;
}
