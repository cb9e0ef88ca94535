import { fillSaid } from "../lib/said.ts";
import { findOnlyNear } from "../lib/suggest-names.ts";
import type { Span } from "../text/source-file.ts";
import type { ProposedFix } from "./create-diagnostic.ts";

/** Writes the only name that a slip of the pen can have been meant for; nothing when there is none or a choice. */
export function writeNearest(
  { text, span }: { readonly text: string; readonly span: Span },
  known: Iterable<string>,
): readonly ProposedFix[] {
  const near = findOnlyNear(text, known);
  return near === undefined
    ? []
    : [
        {
          title: fillSaid({ en: "Write '{near}'", nl: "Schrijf '{near}'" }, { near }),
          safe: true,
          edits: [{ span, text: near }],
        },
      ];
}
