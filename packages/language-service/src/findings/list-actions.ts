import { tellFix, type Diagnostic, type Language, type Span } from "@waft/core";
import type { CodeAction } from "../language-service.ts";

/** What mends the findings that touch a stretch, those that need no look first. */
export function listActions(
  findings: readonly Diagnostic[],
  { start, end }: Pick<Span, "start" | "end">,
  language: Language,
): readonly CodeAction[] {
  return findings
    .filter(({ span }) => span.start <= end && start <= span.end)
    .flatMap(({ code, severity, span, fixes }) =>
      fixes.map((fix, index): CodeAction => ({
        title: tellFix(fix, language),
        code,
        severity,
        span,
        safe: fix.safe === true,
        preferred: index === 0,
        edits: fix.edits,
      })),
    );
}
