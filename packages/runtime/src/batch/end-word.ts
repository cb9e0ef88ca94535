import { noForm } from "./batch-result.ts";
import { clearHeld } from "./clear-hops.ts";
import { endChain } from "./end-chain.ts";
import type { Run } from "./run.ts";

/** Ends a chain at an act after which nobody holds anything: as `endChain` does, for one word of parts. */
export function endWord(run: Run, chain: number, { hop, end }: { readonly hop: number; readonly end: number }): void {
  const { batch, question, result } = run;
  const { actions, brings } = question.chains;
  const known = batch.actions.length - 1;
  const none = ~(batch.table.parts.all[0] ?? 0);
  let wrong = 0;
  for (let at = hop + 1; at < end; at += 1) {
    wrong |= ((known - (actions[at] ?? 0)) >> 31) | ((brings?.[at] ?? 0) & none);
  }
  if (wrong !== 0) {
    clearHeld(run, hop, hop + 1);
    endChain(run, chain, { trouble: 0, hop, end });
    return;
  }
  const { outcome, form, countsFor, counting, lo, hi } = result;
  form[hop] = noForm;
  for (let at = hop + 1; at < end; at += 1) {
    outcome[at] = 0;
    counting[at] = 0;
    countsFor[at] = 0;
    form[at] = noForm;
  }
  const planes = lo.length === 0 ? 0 : 4;
  for (let at = hop * planes; at < end * planes; at += 1) {
    lo[at] = 0;
    hi[at] = 0;
  }
}
