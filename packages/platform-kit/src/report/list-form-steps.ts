import type { Bundle } from "@waft/runtime";
import { findCell, findTable, openBundle, type TableRow } from "@waft/runtime/internal";

/** Which actions lead from one form to another. */
export interface FormStep {
  readonly from: string;
  /** Null where nobody holds anything any more. */
  readonly to: string | null;
  readonly actions: readonly string[];
}

/** Lists which action leads from which form to which, on one day and in any case. */
export function listFormSteps(platform: Bundle, asOf: string): readonly FormStep[] {
  const bundle = openBundle(platform);
  const table = findTable(bundle, asOf);
  return bundle.forms.flatMap(({ name: from }, form) => {
    const steps = new Map<string | null, Set<string>>();
    bundle.actions.forEach(({ name }, action) => {
      for (const row of findCell(bundle, table, { action, form })?.rows ?? []) {
        const to = findNext(bundle, bundle.rows[row]);
        if (to !== undefined) {
          steps.set(to, (steps.get(to) ?? new Set<string>()).add(name));
        }
      }
    });
    return [...steps].map(([to, actions]) => ({ from, to, actions: [...actions] }));
  });
}

/** Where an act leads: another form, null where it ends, undefined where it is refused or nobody has said. */
function findNext({ forms }: Bundle, row: TableRow | undefined): string | null | undefined {
  return row?.outcome === "gone" ? null : forms[row?.form ?? -1]?.name;
}
