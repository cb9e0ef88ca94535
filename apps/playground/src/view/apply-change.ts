import type { View } from "./view.ts";

/** What of a view may be missing. */
type Optional = "beside" | "by" | "goal" | "theme" | "why" | "rule" | "rules";

/** What is changed of a view; undefined takes something away. */
export type Change = Partial<Omit<View, Optional>> & { readonly [Key in Optional]?: View[Key] | undefined };

/** A change that may depend on the view that is changed. */
export function readChange(wanted: Change | ((newest: View) => Change), newest: View): Change {
  return typeof wanted === "function" ? wanted(newest) : wanted;
}

/** A view after a change: what is no longer there is left out, so that equal views have equal links. */
export function applyChange(view: View, change: Change): View {
  const { beside, by, goal, theme, why, rule, rules, ...needed } = { ...view, ...change };
  return {
    ...needed,
    ...pick("beside", beside),
    ...pick("by", by),
    ...pick("goal", goal),
    ...pick("theme", theme),
    ...pick("why", why),
    ...pick("rule", rule),
    ...pick("rules", rules),
  };
}

function pick<Key extends Optional>(key: Key, value: View[Key] | undefined): { readonly [Name in Key]?: View[Key] } {
  const picked: { [Name in Optional]?: View[Name] } = {};
  return value === undefined ? picked : Object.assign(picked, { [key]: value });
}
