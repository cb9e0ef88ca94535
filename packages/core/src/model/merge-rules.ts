import { invariant } from "../lib/invariant.ts";
import type { LinkedPersons } from "../link/linked.ts";
import type { Occasion } from "./holds.ts";
import type { CopyEffect, Model, ModelOutcome, ModelRule, PartEffect } from "./model.ts";
import { standings } from "./weigh-evidence.ts";

/** What several rules say together on one slot. */
export interface Said<Value> {
  readonly value: Value;
  /** The rules that say it, as indices, the best word first. */
  readonly rules: readonly number[];
}

/** Two rules that say different things on one slot, neither of which refines the other. */
export interface Conflict {
  readonly slot: Slot;
  readonly one: number;
  readonly other: number;
}

/** Where rules can speak: the outcome, its header, persons, or the level of one part. */
export type Slot = "outcome" | "header" | "counts" | "tells" | number;

/** What all rules that match say together. */
export interface Merged {
  /** Whether any rule matched at all. */
  readonly matched: boolean;
  readonly outcome?: Said<ModelOutcome>;
  /** Every refusal that is not refined: their texts do not contradict each other. */
  readonly refusals: readonly Said<ModelOutcome>[];
  readonly effects: readonly (Said<PartEffect> | undefined)[];
  /** For each part whether it is a copy, if anybody says. */
  readonly copies: readonly (CopyEffect | undefined)[];
  /** Counters, as indices. */
  readonly raises: readonly number[];
  readonly countsFor?: Said<LinkedPersons>;
  readonly tells?: Said<LinkedPersons>;
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what the matching rules say, slot by slot: they agree, or one refines the other and wins,
 * or a refusal wins, or it is a conflict (meaning of a chain, 4).
 */
export function mergeRules(model: Model, matching: readonly number[], occasion: Occasion): Merged {
  const conflicts: Conflict[] = [];
  const rules = matching.map((rule) => ruleAt(model, rule));
  const merge = <Value>(slot: Slot, read: (rule: ModelRule) => Value | undefined): Said<Value> | undefined => {
    // Asked for each part of each row: most often at most one rule speaks.
    const speaking = rules.filter((rule) => read(rule) !== undefined);
    const [first] = speaking;
    if (first === undefined || speaking.length > 1) {
      return first && agree(model, heedSure(model, findSpeakers(model, matching, read)), { slot, conflicts });
    }
    const value = read(first);
    return value === undefined ? undefined : { value, rules: [first.index] };
  };
  const form = occasion === "post" ? model.postForm : occasion.form;
  const outcomes = heedOutcomes(
    model,
    findSpeakers(model, matching, ({ outcome }) => outcome),
  );
  const refusals = outcomes.filter(({ value }) => value.kind === "refused");
  const settled = outcomes.map(({ value, rule }) => ({ value: settleForm(value, form), rule }));
  const outcome =
    refusals.length > 0 ? undefined : agree(model, settled, { slot: "outcome", conflicts, compare: describeOutcome });
  if (refusals.length === 0) {
    merge("header", (rule) => (rule.outcome?.kind === "shows" ? rule.outcome.header?.en : undefined));
  }
  const countsFor = merge<LinkedPersons>("counts", (rule) => rule.countsFor);
  const tells = merge<LinkedPersons>("tells", (rule) => rule.tells);
  return {
    matched: matching.length > 0,
    ...(outcome === undefined ? {} : { outcome: withHeader(outcome, outcomes) }),
    refusals: refusals.map(({ value, rule }) => ({ value, rules: [rule] })),
    effects: model.platform.parts.map((_, part) => merge(part, (rule) => rule.effects[part])),
    copies: rules.some(({ copies }) => copies.some((said) => said !== undefined))
      ? model.platform.parts.map((_, part) => merge(part, (rule) => rule.copies[part])?.value)
      : model.platform.parts.map(() => undefined),
    raises: [...new Set(matching.flatMap((rule) => ruleAt(model, rule).raises))].toSorted((a, b) => a - b),
    ...(countsFor === undefined ? {} : { countsFor }),
    ...(tells === undefined ? {} : { tells }),
    conflicts: refusals.length > 0 ? [] : conflicts,
  };
}

/** The same, worked out once for the same rules and form. */
export function mergeOnce(model: Model, matching: readonly number[], occasion: Occasion): Merged {
  const { merged } = model.known;
  const key = `${occasion === "post" ? "post" : occasion.form} ${matching.join(" ")}`;
  const known = merged.get(key) ?? mergeRules(model, matching, occasion);
  merged.set(key, known);
  return known;
}

interface Speaker<Value> {
  readonly value: Value;
  readonly rule: number;
}

/** The rules that speak on a slot and are not refined by another one that does. */
function findSpeakers<Value>(
  model: Model,
  matching: readonly number[],
  read: (rule: ModelRule) => Value | undefined,
): readonly Speaker<Value>[] {
  const speakers: Speaker<Value>[] = [];
  for (const rule of matching) {
    const value = read(ruleAt(model, rule));
    if (value !== undefined) {
      speakers.push({ value, rule });
    }
  }
  const refined = new Set<number>();
  for (const { rule } of speakers) {
    ruleAt(model, rule).refines.forEach((other) => refined.add(other));
  }
  return refined.size === 0 ? speakers : speakers.filter(({ rule }) => !refined.has(rule));
}

/** Where a rule whose sources are old agrees with one whose sources are not, that one is heard. */
function heedSure<Value>(model: Model, speakers: readonly Speaker<Value>[]): readonly Speaker<Value>[] {
  const sure = speakers.filter(({ rule }) => !ruleAt(model, rule).doubted);
  return sure.length > 0 ? sure : speakers;
}

/** A refusal that is in doubt leaves open what was refused, unless somebody else refuses it. */
function heedOutcomes(model: Model, speakers: readonly Speaker<ModelOutcome>[]): readonly Speaker<ModelOutcome>[] {
  const refusing = speakers.filter(({ value }) => value.kind === "unknown" && value.refusing);
  const isRefused = speakers.some(({ value }) => value.kind === "refused");
  return refusing.length > 0 && !isRefused ? refusing : heedSure(model, speakers);
}

function ruleAt(model: Model, index: number): ModelRule {
  const rule = model.rules[index];
  invariant(rule, "A rule was named that is not there.");
  return rule;
}

interface Agreeing<Value> {
  readonly slot: Slot;
  readonly conflicts: Conflict[];
  readonly compare?: (value: Value) => string;
}

function agree<Value>(
  model: Model,
  speakers: readonly Speaker<Value>[],
  { slot, conflicts, compare = JSON.stringify }: Agreeing<Value>,
): Said<Value> | undefined {
  const [first] = speakers;
  if (first === undefined) {
    return undefined;
  }
  const said = speakers.map(({ value }) => compare(value));
  if (said.some((one) => one !== said[0])) {
    conflicts.push(...listConflicts(speakers, said, slot));
  }
  return {
    value: first.value,
    rules: sortByStanding(
      model,
      speakers.map(({ rule }) => rule),
    ),
  };
}

/** Every two rules that say different things: to refine one of them may leave the next. */
function listConflicts(
  speakers: readonly { readonly rule: number }[],
  said: readonly string[],
  slot: Slot,
): readonly Conflict[] {
  return speakers.flatMap(({ rule: one }, index) =>
    speakers
      .slice(index + 1)
      .flatMap(({ rule: other }, more) => (said[index] === said[index + 1 + more] ? [] : [{ slot, one, other }])),
  );
}

function sortByStanding(model: Model, rules: readonly number[]): readonly number[] {
  if (rules.length < 2) {
    return rules;
  }
  const rank = (rule: number): number => standings.indexOf(ruleAt(model, rule).standing);
  return rules.toSorted((a, b) => {
    const [first, second] = [ruleAt(model, a).name, ruleAt(model, b).name];
    return rank(a) - rank(b) || (first < second ? -1 : Number(first > second));
  });
}

function settleForm(outcome: ModelOutcome, form: number): ModelOutcome {
  return outcome.kind === "shows" && outcome.form === "it" ? { ...outcome, form } : outcome;
}

/** Outcomes are compared without their headers: one that has none does not contradict one that has. */
function describeOutcome(outcome: ModelOutcome): string {
  return outcome.kind === "shows"
    ? JSON.stringify([outcome.form, outcome.some, [...new Set(outcome.audiences)].toSorted((a, b) => a - b)])
    : JSON.stringify(outcome);
}

function withHeader(outcome: Said<ModelOutcome>, speakers: readonly Speaker<ModelOutcome>[]): Said<ModelOutcome> {
  const headed = speakers.find(({ value }) => value.kind === "shows" && value.header !== undefined)?.value;
  return outcome.value.kind === "shows" && headed?.kind === "shows" && headed.header !== undefined
    ? { ...outcome, value: { ...outcome.value, header: headed.header } }
    : outcome;
}
