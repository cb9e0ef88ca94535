import type { Language } from "@waft/core";
import { compareChains, hasProblems, type Bundle, type Comparison } from "@waft/runtime";
import { printChain } from "@waft/analysis/words";
import type { Failure } from "../failure.ts";
import { refuseProblems } from "../question/print-problems.ts";
import type { Request } from "../question/read-request.ts";

/** A comparison, and how its chains are written. */
export interface ComparedChains {
  readonly comparison: Comparison;
  readonly chains: readonly string[];
}

/** Follows one post down several chains. */
export async function compareRequest(
  bundle: Bundle,
  request: Request,
  language: Language,
): Promise<ComparedChains | Failure> {
  const { chains, ...shared } = request;
  const steps = chains.map((chain) => chain.steps.map(({ step }) => step));
  const comparison = compareChains(bundle, { ...shared, chains: steps });
  return hasProblems(comparison)
    ? await refuseProblems(bundle, request, language)
    : { comparison, chains: steps.map((chain) => printChain(chain)) };
}
