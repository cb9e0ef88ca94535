import { tellFinding, tellFix, tellRelated, type Diagnostic, type Fix, type Language } from "@waft/core";
import type { Counts } from "../phrases/say-check.ts";
import { placeSpan, type ReportedSpan } from "./place-span.ts";
import type { Report } from "./report.ts";

/** What `check --format json` prints; fields may be added, and none is renamed or removed within `waft: 1`. */
export interface JsonReport {
  /** The version of this shape. */
  readonly waft: 1;
  readonly findings: readonly JsonFinding[];
  readonly counts: Counts;
}

/** One finding, in the language that was asked for. */
export interface JsonFinding extends ReportedSpan {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly message: string;
  readonly hint: string | null;
  readonly related: readonly (ReportedSpan & { readonly message: string })[];
  readonly fixes: readonly {
    readonly title: string;
    /** Whether `--fix` makes it when it is the first. */
    readonly safe: boolean;
    readonly edits: readonly (ReportedSpan & { readonly text: string })[];
  }[];
}

/** Makes the report for programs. */
export function createJsonReport({ findings, sources, counts }: Report, language: Language): JsonReport {
  const place = (span: Diagnostic["span"]): ReportedSpan => placeSpan(span, sources);
  const describeFix = (fix: Fix): JsonFinding["fixes"][number] => ({
    title: tellFix(fix, language),
    safe: fix.safe === true,
    edits: fix.edits.map(({ span, text }) => ({ ...place(span), text })),
  });
  return {
    waft: 1,
    findings: findings.map((one) => {
      const { message, hint } = tellFinding(one, language);
      return {
        code: one.code,
        severity: one.severity,
        message,
        hint: hint === "" ? null : hint,
        ...place(one.span),
        related: one.related.map((related) => ({ message: tellRelated(related, language), ...place(related.span) })),
        fixes: one.fixes.map((fix) => describeFix(fix)),
      };
    }),
    counts,
  };
}
