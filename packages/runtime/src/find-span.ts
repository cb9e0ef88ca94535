import type { Bundle, BundleCell, BundleSpan } from "./bundle.ts";

/** The span of a bundle that holds a day, `YYYY-MM-DD`. */
export function findSpan(bundle: Bundle, day: string): BundleSpan | undefined {
  return bundle.spans.findLast((span) => span.from === undefined || span.from <= day);
}

/** The cell that answers an action on a form, when a rule speaks of it. */
export function findCell(
  bundle: Bundle,
  span: BundleSpan,
  act: { readonly action: number; readonly form: number },
): BundleCell | undefined {
  const index = span.cells[act.action * bundle.forms.length + act.form] ?? -1;
  return bundle.cells[index];
}
