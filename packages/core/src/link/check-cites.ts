import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import { fillSaid } from "../lib/said.ts";
import type { CiteNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";
import type { Findings } from "./names.ts";

/** Citations behind one word, with the clause in which they stand, if that says nothing else. */
export interface CitedList {
  readonly cites: readonly CiteNode[];
  readonly clause?: Span;
}

/** Finds a source that is cited again, with the same place in it, in lists of the same kind. */
export function checkCites(lists: readonly CitedList[], findings: Findings): void {
  const seen = new Map<string, CiteNode>();
  for (const list of lists) {
    for (const [index, cite] of list.cites.entries()) {
      const { name, note } = cite;
      const key = JSON.stringify([name.text, note?.en]);
      const first = seen.get(key);
      if (first !== undefined && name.text !== "") {
        const related = [
          { message: { en: "The first time is here.", nl: "De eerste keer staat hier." }, span: spanOf(first) },
        ];
        const at = { span: spanOf(cite), related, fixes: [leaveOut(list, index)] };
        findings.push(createDiagnostic(catalogue.citedTwice, at, { name: name.text }));
      }
      seen.set(key, first ?? cite);
    }
  }
}

function spanOf({ name, note }: CiteNode): Span {
  return note === undefined ? name.span : { ...name.span, end: note.span.end };
}

/** With the comma before it, or behind the first of a list, or with the clause in which nothing else stands. */
function leaveOut({ cites, clause }: CitedList, index: number): ProposedFix {
  const [before, cite, after] = [cites[index - 1], cites[index], cites[index + 1]].map((one) =>
    one === undefined ? undefined : spanOf(one),
  );
  const own = cite ?? { file: "", start: 0, end: 0 };
  const alone = clause ?? own;
  const listed = after === undefined ? alone : { ...own, end: after.start };
  const span = before === undefined ? listed : { ...own, start: before.end };
  return {
    title: fillSaid({ en: "Leave '{name}' out", nl: "Laat '{name}' weg" }, { name: cites[index]?.name.text ?? "" }),
    safe: true,
    edits: [{ span, text: "" }],
  };
}
