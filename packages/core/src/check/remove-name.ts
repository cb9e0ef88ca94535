import type { ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { Said } from "../lib/said.ts";
import type { Span } from "../text/source-file.ts";

/** Takes one name out of a clause that lists several, or the whole clause with its only name. */
export function removeName(
  title: Said,
  names: readonly Span[],
  at: { readonly name: number; readonly clause: Span },
): ProposedFix {
  const name = names[at.name];
  const before = names[at.name - 1];
  const after = names[at.name + 1];
  if (name === undefined || (before === undefined && after === undefined)) {
    return { title, edits: [{ span: at.clause, text: "" }] };
  }
  const span = after === undefined ? { ...name, start: before?.end ?? name.start } : { ...name, end: after.start };
  return { title, edits: [{ span, text: "" }] };
}
