import { setDiagnostics, type Action, type Diagnostic as Shown } from "@codemirror/lint";
import type { EditorState, TransactionSpec } from "@codemirror/state";
import { tellFinding, tellFix, type Diagnostic } from "@waft/core";
import type { EditorContext } from "./editor-context.ts";

/** Marks findings in the text; each says what is wrong, what to do, and offers its fixes. */
export function showFindings(
  state: EditorState,
  findings: readonly Diagnostic[],
  context: EditorContext,
): TransactionSpec {
  const { length } = state.doc;
  const clip = (offset: number): number => Math.min(Math.max(0, offset), length);
  return setDiagnostics(
    state,
    findings.map((finding): Shown => {
      const { message, hint } = tellFinding(finding, context.language);
      return {
        from: clip(finding.span.start),
        to: clip(finding.span.end),
        severity: finding.severity,
        source: finding.code,
        message: hint === "" ? message : `${message} ${hint}`,
        actions: finding.fixes.map((fix) => createAction(fix, context)),
      };
    }),
  );
}

function createAction(fix: Diagnostic["fixes"][number], { language, edit }: EditorContext): Action {
  return { name: tellFix(fix, language), apply: () => edit(fix.edits) };
}
