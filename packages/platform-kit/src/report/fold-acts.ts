import type { Bundle } from "@waft/runtime";
import { markPart } from "./mark-part.ts";
import type { SurveyedAct } from "./survey-acts.ts";

/** Actions that do the same to the same form. */
export interface FoldedAct {
  readonly act: SurveyedAct;
  readonly actions: readonly string[];
}

/** Puts actions that do the same to the same form together, in the order in which they come first. */
export function foldActs(acts: readonly SurveyedAct[]): readonly FoldedAct[] {
  const folded = new Map<string, FoldedAct>();
  for (const act of acts) {
    const { action: _, ...rest } = act;
    const key = JSON.stringify(rest);
    const before = folded.get(key);
    folded.set(key, { act, actions: [...(before?.actions ?? []), act.action] });
  }
  return [...folded.values()];
}

/** Every top part, and each part inside that does not fare as the one around it. */
export function chooseColumns({ parts }: Pick<Bundle, "parts">, acts: readonly FoldedAct[]): readonly string[] {
  return parts.flatMap(({ name, parent }) => {
    const around = parts[parent]?.name;
    const differs = acts.some(({ act }) => markPart(act, name) !== markPart(act, around ?? ""));
    return around === undefined || differs ? [name] : [];
  });
}
