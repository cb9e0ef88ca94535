import type { ShownRule } from "@waft/analysis";
import { findPlace, type SourceFile } from "@waft/core";

/**
 * Prints which rules examples show as a trace file of lcov: a rule is a function, and each of its clauses a line that
 * was run as often as there are examples in which the rule decides.
 */
export function printLcov(shown: readonly ShownRule[], sources: readonly SourceFile[]): readonly string[] {
  return sources.flatMap((source) => {
    const rules = shown.filter(({ span }) => span.file === source.path);
    return rules.length === 0 ? [] : printFile(source, rules);
  });
}

function printFile({ path, text }: SourceFile, rules: readonly ShownRule[]): readonly string[] {
  const lineOf = (offset: number): number => findPlace(text, offset).line;
  const lines = new Map<number, number>();
  for (const { clauses, examples } of rules) {
    clauses.forEach((clause) => lines.set(lineOf(clause), Math.max(lines.get(lineOf(clause)) ?? 0, examples)));
  }
  const sorted = [...lines].toSorted(([a], [b]) => a - b);
  const count = (hits: readonly number[]): number => hits.filter((hit) => hit > 0).length;
  const functions = rules.map(({ examples }) => examples);
  return [
    "TN:",
    `SF:${path}`,
    ...rules.map(({ name, span }) => `FN:${lineOf(span.start)},${name}`),
    ...rules.map(({ name, examples }) => `FNDA:${examples},${name}`),
    `FNF:${rules.length}`,
    `FNH:${count(functions)}`,
    ...sorted.map(([line, hits]) => `DA:${line},${hits}`),
    `LF:${sorted.length}`,
    `LH:${count(sorted.map(([, hits]) => hits))}`,
    "end_of_record",
  ];
}
