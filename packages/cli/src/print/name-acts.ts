import type { Advice } from "@waft/analysis/ask";
import { printStep } from "@waft/analysis/words";
import { listWords, type Language } from "@waft/cards/layout";
import type { Step } from "@waft/runtime";
import { advicePhrases } from "../phrases/say-advice.ts";
import { groupBy } from "./group-by.ts";

/** Names first acts in the order of the advice; an action of which every way is among them is named once. */
export function nameActs(steps: readonly Step[], { acts }: Pick<Advice, "acts">, language: Language): string {
  const known = acts.map(({ act }) => printStep(act));
  const placeOf = (step: Step): number => known.indexOf(printStep(step));
  const sorted = steps.toSorted((a, b) => placeOf(a) - placeOf(b));
  const named = [...groupBy(sorted, ({ action }) => action)].flatMap(([action, ways]) => {
    const all = acts.filter(({ act }) => act.action === action);
    const isWhole = ways.length > 1 && ways.length === all.length && ways.every((way) => placeOf(way) >= 0);
    return isWhole ? [advicePhrases.anyWay(action)[language]] : ways.map((way) => printStep(way));
  });
  return listWords(named, "and", language);
}
