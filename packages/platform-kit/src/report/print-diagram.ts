import type { Bundle, BundleRow } from "@waft/runtime";
import { findCell, findTable } from "@waft/runtime/internal";

/** Prints which action leads from which form to which, on one day and in any case, as a state diagram of Mermaid. */
export function printDiagram(bundle: Bundle, asOf: string): readonly string[] {
  const edges = new Map<string, Set<string>>();
  const table = findTable(bundle, asOf);
  bundle.forms.forEach((from, form) => {
    bundle.actions.forEach(({ name }, action) => {
      for (const row of findCell(bundle, table, { action, form })?.rows ?? []) {
        const to = findNext(bundle, bundle.rows[row]);
        const edge = to === undefined ? undefined : `${id(from.name)} --> ${to}`;
        if (edge !== undefined) {
          edges.set(edge, (edges.get(edge) ?? new Set<string>()).add(name));
        }
      }
    });
  });
  return [
    "```mermaid",
    "stateDiagram-v2",
    "  [*] --> post : publish",
    ...[...edges].map(([edge, actions]) => `  ${edge} : ${[...actions].join(", ")}`),
    "```",
  ];
}

/** Where an act leads: another form, or the end where nobody holds anything any more. */
function findNext({ forms }: Bundle, row: BundleRow | undefined): string | undefined {
  if (row?.outcome === "gone") {
    return "[*]";
  }
  const form = row?.form === undefined ? undefined : forms[row.form];
  return form === undefined ? undefined : id(form.name);
}

/** Mermaid reads hyphens and dots as parts of an arrow. */
function id(form: string): string {
  return form.replaceAll(/[^a-z0-9]/gu, "_");
}
