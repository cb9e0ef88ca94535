import { catalogue } from "../diagnostics/catalogue.ts";
import { createDiagnostic, type ProposedFix } from "../diagnostics/create-diagnostic.ts";
import type { SourceField } from "../syntax/tree.ts";
import type { Findings } from "./names.ts";

const address = /^https?:\/\/[^\s/?#.]+(?:\.[^\s/?#.]+)+(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Something like `example.org/page`: only the beginning is missing. */
const withoutScheme = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?$/u;

/** Where a source can be found is an address that a browser opens. */
export function checkAddress(field: SourceField, findings: Findings): void {
  if ((field.field !== "url" && field.field !== "archived") || address.test(field.text.en)) {
    return;
  }
  const { en: text, span } = field.text;
  const at = { ...span, start: span.start + 1, end: span.start + 1 };
  const fixes: readonly ProposedFix[] = withoutScheme.test(text)
    ? [
        {
          title: { en: "Write 'https://' before it", nl: "Schrijf er 'https://' voor" },
          edits: [{ span: at, text: "https://" }],
        },
      ]
    : [];
  findings.push(createDiagnostic(catalogue.notAnAddress, { span, fixes }, { text }));
}
