import { createWalk, findStretch } from "@waft/analysis/internal";
import { trace } from "@waft/runtime";
import type { OpenBundle } from "@waft/runtime/internal";
import { follow } from "../generate/explore.ts";
import { findDifference } from "../src/find-difference.ts";
import type { TraceCase, VectorFile } from "../src/vector-file.ts";
import type { Mutant } from "./list-mutants.ts";
import { readChain } from "./read-chain.ts";

/** The mutants that no vector of a file tells from the bundle itself. */
export function findSurvivors(
  bundle: OpenBundle,
  { cases }: VectorFile,
  mutants: readonly Mutant[],
): readonly Mutant[] {
  const placed = cases.flatMap((one) => ("question" in one ? [{ one, rows: listRows(bundle, one) }] : []));
  const leftOut = new Set<never>();
  return mutants.filter(
    (mutant) =>
      !placed.some(
        ({ one: { question, expect }, rows }) =>
          (mutant.row === undefined || rows === undefined || rows.has(mutant.row)) &&
          findDifference(expect, trace(mutant.bundle, question), leftOut) !== undefined,
      ),
  );
}

/** The rows that a case comes to; undefined when its question is out of order, and so it might come to any. */
function listRows(bundle: OpenBundle, { question }: TraceCase): ReadonlySet<number> | undefined {
  const span = findStretch(bundle, question.asOf);
  const chain = readChain(bundle, question);
  const taken = span && follow(createWalk(bundle, span, chain.post), chain.steps);
  return taken && new Set(taken.map(({ row }) => bundle.rows.indexOf(row)));
}
