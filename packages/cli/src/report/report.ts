import type { Diagnostic, Said, SourceFile } from "@waft/core";
import type { CheckedTarget } from "../check/check-target.ts";
import type { Counts } from "../phrases/say-check.ts";

/** Everything that was found, ready to be reported in any format. */
export interface Report {
  readonly targets: readonly CheckedTarget[];
  /** Findings of all targets; one in a file that several of them use stands once. */
  readonly findings: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, SourceFile>;
  readonly remarks: readonly Said[];
  readonly counts: Counts;
}

/** Puts what was found in several targets together. */
export function createReport(targets: readonly CheckedTarget[]): Report {
  const findings = new Map<string, Diagnostic>();
  for (const one of targets.flatMap(({ diagnostics }) => diagnostics)) {
    const { file, start, end } = one.span;
    const key = JSON.stringify([one.code, file, start, end, one.message]);
    findings.set(key, findings.get(key) ?? one);
  }
  const all = [...findings.values()];
  return {
    targets,
    findings: all,
    sources: new Map(targets.flatMap(({ sources }) => sources.map((source) => [source.path, source]))),
    remarks: [...new Map(targets.flatMap(({ remarks }) => remarks.map((said) => [said.en, said]))).values()],
    counts: countFindings(all),
  };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Diagnostic[]): Counts {
  const count = (wanted: Diagnostic["severity"]): number =>
    findings.filter(({ severity }) => severity === wanted).length;
  return { error: count("error"), warning: count("warning"), info: count("info"), hint: count("hint") };
}
