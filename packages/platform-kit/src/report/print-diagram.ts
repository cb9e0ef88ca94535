import type { Bundle } from "@waft/runtime";
import { listFormSteps } from "./list-form-steps.ts";

/** Prints which action leads from which form to which, on one day and in any case, as a state diagram of Mermaid. */
export function printDiagram(bundle: Bundle, asOf: string): readonly string[] {
  return [
    "```mermaid",
    "stateDiagram-v2",
    "  [*] --> post : publish",
    ...listFormSteps(bundle, asOf).map(
      ({ from, to, actions }) => `  ${id(from)} --> ${to === null ? "[*]" : id(to)} : ${actions.join(", ")}`,
    ),
    "```",
  ];
}

/** Mermaid reads hyphens and dots as parts of an arrow. */
function id(form: string): string {
  return form.replaceAll(/[^a-z0-9]/gu, "_");
}
