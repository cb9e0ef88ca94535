import type { Condition } from "../link/linked.ts";
import type { ModelRule } from "./model.ts";

/** What conditions can ask: all of it is known exactly (meaning of a chain, 9). */
export interface Asked {
  readonly hasPart: (part: number) => boolean;
  readonly author: number;
  readonly actor: number;
  readonly identity: number;
  readonly settings: readonly number[];
  /** What the counters stand at before the act. */
  readonly counters: readonly number[];
}

/** Whether a condition holds. */
export function holds(condition: Condition, asked: Asked): boolean {
  switch (condition.kind) {
    case "all":
      return condition.items.every((item) => holds(item, asked));
    case "any":
      return condition.items.some((item) => holds(item, asked));
    case "not":
      return !holds(condition.item, asked);
    case "part":
      return asked.hasPart(condition.part);
    case "author":
      return asked.author === condition.actor;
    case "actor":
      return asked.actor === condition.actor;
    case "identity":
      return asked.identity === condition.identity;
    case "attribute":
      return asked.settings[condition.attribute] === condition.value;
    case "count": {
      const count = asked.counters[condition.counter] ?? 0;
      return condition.atLeast ? count >= condition.count : count === condition.count;
    }
  }
}

/** Whether a rule holds on a day: half open, its last day is the one before `until`. */
export function isInForce(rule: ModelRule, day: string): boolean {
  return (rule.first === undefined || rule.first <= day) && (rule.end === undefined || day < rule.end);
}

/** What rules are asked about: publishing, or an action on a form. */
export type Occasion = "post" | { readonly action: number; readonly form: number };

/** Whether a rule speaks of an occasion. */
export function speaksOf({ on }: ModelRule, occasion: Occasion): boolean {
  if (occasion === "post" || on.kind === "post") {
    return occasion === "post" && on.kind === "post";
  }
  return on.actions.includes(occasion.action) && on.forms.includes(occasion.form);
}
