import type { LinkedPlatform } from "@waft/core/internal";

/** What begins the name of an act of which no rule speaks, among the titles of claims: `no rule: delete of share`. */
const mark = "no rule:";

/** An act on a form, as indices; -1 for what is not there. */
export interface NamedAct {
  readonly action: number;
  readonly form: number;
}

/** Whether an item of the third column names an act and no claim. */
export function isAct(item: string): boolean {
  return item.startsWith(mark);
}

/** An act as it stands behind the mark: `delete of share`. */
export function nameAct(item: string): string {
  return item.slice(mark.length).trim();
}

/** Looks up what an item names. */
export function findAct({ actions, forms }: LinkedPlatform, item: string): NamedAct {
  const [action, form] = nameAct(item).split(" of ");
  return {
    action: actions.findIndex(({ name }) => name === action),
    form: forms.findIndex(({ name }) => name === form),
  };
}

/** Whether a rule speaks of an act, in any case and on any day. */
export function isRuled({ rules, otherwise }: LinkedPlatform, { action, form }: NamedAct): boolean {
  return (
    rules.some(({ on }) => on.kind === "act" && on.actions.includes(action) && on.forms.includes(form)) ||
    otherwise.some(({ forms }) => forms === undefined || forms.includes(form))
  );
}
