import { isInForce } from "../model/holds.ts";
import type { Model, ModelRule } from "../model/model.ts";
import { beforeAllDays, listDays } from "../model/occasions.ts";

/** One stretch of days in which the same rules hold, and the forms that somebody may hold in it. */
export interface Stretch {
  /** Its first day. */
  readonly day: string;
  readonly forms: ReadonlySet<number>;
}

/** Follows the rules from publishing on, in each stretch of days: whatever conditions ask is taken to hold. */
export function reachForms(model: Model): readonly Stretch[] {
  return listDays(model).map((first) => {
    const day = first ?? beforeAllDays;
    return { day, forms: reachOn(model, day) };
  });
}

/** Forms that nobody holds on any day. */
export function findUnreachedForms(model: Model): ReadonlySet<number> {
  const reached = reachForms(model).flatMap(({ forms }) => [...forms]);
  return new Set([...model.platform.forms.keys()].filter((form) => !reached.includes(form)));
}

function reachOn(model: Model, day: string): ReadonlySet<number> {
  const rules = model.rules.filter((rule) => isInForce(rule, day));
  const reached = new Set([model.postForm]);
  for (let before = -1; before < reached.size;) {
    before = reached.size;
    for (const rule of rules.filter((one) => isOnOneOf(one, reached))) {
      const form = findShownForm(rule);
      if (form !== undefined) {
        reached.add(form);
      }
    }
  }
  return reached;
}

function isOnOneOf({ on }: ModelRule, forms: ReadonlySet<number>): boolean {
  return on.kind === "post" || (on.actions.length > 0 && on.forms.some((form) => forms.has(form)));
}

/** The form that a rule makes people hold, if it names one. */
export function findShownForm({ outcome }: ModelRule): number | undefined {
  if (outcome?.kind === "becomes") {
    return outcome.form;
  }
  return outcome?.kind === "shows" && outcome.form !== "it" ? outcome.form : undefined;
}
