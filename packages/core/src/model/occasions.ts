import type { LinkedPlatform, On } from "../link/linked.ts";
import { canAct } from "../link/can-act.ts";
import { isInForce, type Occasion } from "./holds.ts";
import type { Model, ModelRule } from "./model.ts";

/** The first day of each stretch in which the same rules hold; the first stretch has none. */
export function listDays({ days }: Model): readonly (string | undefined)[] {
  return days;
}

/** Works out the first days of all stretches: asked for often, so it is done once. */
export function findDays(rules: readonly ModelRule[]): readonly (string | undefined)[] {
  const days = rules.flatMap(({ first, end }) => [first, end]).filter((day) => day !== undefined);
  return [undefined, ...[...new Set(days)].toSorted()];
}

/** A day before every date that can be written. */
export const beforeAllDays = "0000-00-00";

/** Publishing, and every action on every form on which it can be done. */
export function listOccasions({ platform }: Model): readonly Occasion[] {
  const acts = [...platform.actions.keys()].flatMap((action) =>
    [...platform.forms.keys()].filter((form) => canAct(platform, action, form)).map((form) => ({ action, form })),
  );
  return ["post", ...acts];
}

/** The place of an occasion among all of them, as `listOccasions` lists them. */
export function numberOccasion({ forms }: Pick<LinkedPlatform, "forms">, occasion: Occasion): number {
  return occasion === "post" ? 0 : 1 + occasion.action * forms.length + occasion.form;
}

/** For each occasion the rules that speak of it: looked up often, so it is worked out once. */
export function indexRules(platform: LinkedPlatform): readonly (readonly number[])[] {
  const { actions, forms, rules } = platform;
  const speaking = Array.from({ length: 1 + actions.length * forms.length }, (): number[] => []);
  for (const [index, rule] of rules.entries()) {
    for (const occasion of spokenOf(rule.on)) {
      speaking[numberOccasion(platform, occasion)]?.push(index);
    }
  }
  return speaking;
}

/** The occasions of which a rule speaks, each once. */
function spokenOf(on: On): readonly Occasion[] {
  if (on.kind === "post") {
    return ["post"];
  }
  const forms = [...new Set(on.forms)];
  return [...new Set(on.actions)].flatMap((action) => forms.map((form) => ({ action, form })));
}

/** Indices of the rules that speak of an occasion on a day, whatever else they ask. */
export function findRules(model: Model, occasion: Occasion, day: string | undefined): readonly number[] {
  const speaking = model.speaking[numberOccasion(model.platform, occasion)] ?? [];
  return speaking.filter((index) => {
    const rule = model.rules[index];
    return rule !== undefined && isInForce(rule, day ?? beforeAllDays);
  });
}
