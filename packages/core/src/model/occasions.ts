import { isInForce, speaksOf, type Occasion } from "./holds.ts";
import type { Model } from "./model.ts";

/** The first day of each stretch in which the same rules hold; the first stretch has none. */
export function listDays(model: Model): readonly (string | undefined)[] {
  const days = model.rules.flatMap(({ first, end }) => [first, end]).filter((day) => day !== undefined);
  return [undefined, ...[...new Set(days)].toSorted()];
}

/** A day before every date that can be written. */
export const beforeAllDays = "0000-00-00";

/** Publishing, and every action on every form. */
export function listOccasions({ platform }: Model): readonly Occasion[] {
  const acts = [...platform.actions.keys()].flatMap((action) =>
    [...platform.forms.keys()].map((form) => ({ action, form })),
  );
  return ["post", ...acts];
}

/** Indices of the rules that speak of an occasion on a day, whatever else they ask. */
export function findRules(model: Model, occasion: Occasion, day: string | undefined): readonly number[] {
  return model.rules.flatMap((rule, index) =>
    speaksOf(rule, occasion) && isInForce(rule, day ?? beforeAllDays) ? [index] : [],
  );
}
