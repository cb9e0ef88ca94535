import { isInForce, type Occasion } from "./holds.ts";
import type { Model, ModelRule } from "./model.ts";
import { beforeAllDays, listDays } from "./occasions.ts";

/** The same rules speaking of the same thing: an occasion, and the stretches of days on which it is so. */
export interface Moment {
  readonly occasion: Occasion;
  /** Indices of the rules in force, whatever else they ask. */
  readonly rules: readonly number[];
  /** Places in `listDays` of the stretches, the first one first. */
  readonly days: readonly number[];
}

/**
 * Everything that rules speak of, each set of rules once, in the order of days and then of occasions.
 * Occasions of which no rule ever speaks are left out.
 */
export function listMoments(model: Model): readonly Moment[] {
  const days = listDays(model).map((day) => day ?? beforeAllDays);
  const moments = [...gatherRules(model).values()].flatMap(({ occasion, rules }) => splitByDays(occasion, rules, days));
  return moments.toSorted((a, b) => (a.days[0] ?? 0) - (b.days[0] ?? 0) || compare(a.occasion, b.occasion));
}

interface Gathered {
  readonly occasion: Occasion;
  readonly rules: ModelRule[];
}

function gatherRules({ rules }: Model): ReadonlyMap<string, Gathered> {
  const found = new Map<string, Gathered>();
  const gather = (key: string, occasion: Occasion, rule: ModelRule): void => {
    const known = found.get(key) ?? { occasion, rules: [] };
    known.rules.push(rule);
    found.set(key, known);
  };
  for (const rule of rules) {
    const { on } = rule;
    if (on.kind === "post") {
      gather("post", "post", rule);
    } else {
      for (const action of new Set(on.actions)) {
        new Set(on.forms).forEach((form) => gather(`${action} ${form}`, { action, form }, rule));
      }
    }
  }
  return found;
}

/** The rules in force can only change on a day that one of them names. */
function splitByDays(occasion: Occasion, rules: readonly ModelRule[], days: readonly string[]): readonly Moment[] {
  const found = new Map<string, Moment & { readonly days: number[] }>();
  const named = new Set(rules.flatMap(({ first, end }) => [first, end]));
  let current: (Moment & { readonly days: number[] }) | undefined;
  for (const [place, day] of days.entries()) {
    if (current === undefined || named.has(day)) {
      const inForce = rules.filter((rule) => isInForce(rule, day)).map(({ index }) => index);
      const key = inForce.join(" ");
      current = found.get(key) ?? { occasion, rules: inForce, days: [] };
      found.set(key, current);
    }
    current.days.push(place);
  }
  return [...found.values()].filter((moment) => moment.rules.length > 0);
}

function compare(a: Occasion, b: Occasion): number {
  if (a === "post" || b === "post") {
    return Number(b === "post") - Number(a === "post");
  }
  return a.action - b.action || a.form - b.form;
}
