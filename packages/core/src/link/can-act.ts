import type { LinkedPlatform } from "./linked.ts";

/** Whether an action can be done on a form: beyond a bridge only what the other platform has. */
export function canAct({ sides }: Pick<LinkedPlatform, "sides">, action: number, form: number): boolean {
  return sides.length === 0 || sides.some(({ actions, forms }) => forms.includes(form) && actions.includes(action));
}
