import { clearHops } from "./clear-hops.ts";
import { checkUnreached } from "./read-act.ts";
import type { Run } from "./run.ts";

/** Chains of a question, from one up to another. */
export interface Chains {
  readonly from: number;
  readonly to: number;
}

/** Marks a chain in which something is wrong, and takes back what was answered. */
export function markChain(run: Run, chain: number, at: { readonly trouble: number; readonly hop: number }): void {
  const { starts } = run.question.chains;
  const from = starts[chain] ?? 0;
  run.result.trouble[chain] = at.trouble;
  run.result.troubleAt[chain] = at.hop - from + 1;
  clearHops(run, from, starts[chain + 1] ?? 0);
}

/** Ends a chain: at its last act, at one after which nobody holds anything, or at one that is wrong. */
export function endChain(
  run: Run,
  chain: number,
  { trouble, hop, end }: { readonly trouble: number; readonly hop: number; readonly end: number },
): void {
  let wrong = trouble;
  let at = hop;
  while (wrong === 0 && at + 1 < end) {
    at += 1;
    wrong = checkUnreached(run, at);
  }
  if (wrong !== 0) {
    markChain(run, chain, { trouble: wrong, hop: at });
    return;
  }
  run.result.trouble[chain] = 0;
  run.result.troubleAt[chain] = 0;
  clearHops(run, hop + 1, end);
}
