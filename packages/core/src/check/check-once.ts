import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { KeptCheck } from "../model/known.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { numberOccasion } from "../model/occasions.ts";
import { occasionsOf } from "./find-case.ts";

/** What a check looks at. */
export interface Looked {
  /** What is looked for: two checks never have the same word. */
  readonly check: string;
  /** A rule, an example or a claim. */
  readonly at: object;
  /** Every other rule that it looks at. */
  readonly rules?: readonly ModelRule[];
  /** What else it looks at beside parts, forms, actions and other things that are declared, in words. */
  readonly beside?: string;
}

/** Checks something, or finds what was found in it before a change, where nothing is another that was looked at. */
export function checkOnce(
  { known }: Model,
  { check, at, rules = [], beside = "" }: Looked,
  look: () => readonly Diagnostic[],
): readonly Diagnostic[] {
  const kept = known.checked.get(check) ?? new WeakMap<object, KeptCheck>();
  known.checked.set(check, kept);
  const before = kept.get(at);
  const isKept =
    before?.beside === beside &&
    before.rules.length === rules.length &&
    before.rules.every((rule, place) => rule === rules[place]);
  const found = isKept ? before.found : look();
  if (!isKept) {
    kept.set(at, { rules, beside, found });
  }
  return found;
}

/** The rules that a rule refines, also by way of others. */
export function listRefined(model: Model, { refines }: ModelRule): readonly ModelRule[] {
  return [...refines].flatMap((index) => model.rules[index] ?? []);
}

/** The rules that speak of what a rule is about. */
export function listBeside(model: Model, rule: ModelRule): readonly ModelRule[] {
  const numbers = occasionsOf(rule).flatMap(
    (occasion) => model.speaking[numberOccasion(model.platform, occasion)] ?? [],
  );
  return numbers.flatMap((index) => model.rules[index] ?? []);
}

/** The rules that speak of publishing, or of some actions. */
export function listOfActions({ rules }: Model, actions: ReadonlySet<number>): readonly ModelRule[] {
  return rules.filter(({ on }) => on.kind === "post" || on.actions.some((action) => actions.has(action)));
}
