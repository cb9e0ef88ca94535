import { catalogue } from "./catalogue.ts";
import { createDiagnostic } from "./create-diagnostic.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";

/** The most findings that are told of one file. */
export const mostFindings = 100;

const gravity: readonly Severity[] = ["error", "warning", "info", "hint"];

/** Keeps the gravest findings of each file, up to as many as anybody reads, and says where there are more. */
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
  return [...byFile].flatMap(([path, found]) => (found.length > mostFindings ? limitFile(path, found) : found));
}

function limitFile(path: string, found: readonly Diagnostic[]): readonly Diagnostic[] {
  const { code } = catalogue.tooManyFindings;
  const grave = found
    .filter((one) => one.code !== code)
    .toSorted((a, b) => gravity.indexOf(a.severity) - gravity.indexOf(b.severity));
  const kept = grave.slice(0, mostFindings);
  const next = grave[mostFindings];
  const more =
    next === undefined
      ? []
      : [createDiagnostic(catalogue.tooManyFindings, { span: next.span }, { path, limit: String(mostFindings) })];
  return [...kept, ...more];
}
