import { catalogue } from "./catalogue.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The most errors that are told of one file. */
export const mostFindings = 100;

/**
 * Of a file with more errors than anybody reads keeps as many of them, and says that there are more; what else is
 * found in it can wait. Warnings alone are not limited: a file with many of them is in order.
 */
export function limitFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const byFile = new Map<string, Diagnostic[]>();
  for (const one of diagnostics) {
    const known = byFile.get(one.span.file);
    if (known === undefined) {
      byFile.set(one.span.file, [one]);
    } else {
      known.push(one);
    }
  }
  return [...byFile].flatMap(([path, found]) => limitFile(path, found));
}

function limitFile(path: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const { code, severity } = catalogue.tooManyFindings;
  const errors = found.filter((one) => one.severity === severity && one.code !== code);
  const next = errors[mostFindings];
  return next === undefined
    ? found
    : [
        ...errors.slice(0, mostFindings),
        createDiagnostic(catalogue.tooManyFindings, { span: next.span }, { path, limit: String(mostFindings) }),
      ];
}
