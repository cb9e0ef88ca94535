import type { Bundle, Trace } from "@waft/runtime";
import type { ChosenAct } from "../view/view.ts";
import { askChain, type Wish } from "./ask-chain.ts";

/** The stretch of days that the slider covers. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/**
 * The days on which the answer becomes another one, out of all days on which any rule begins or ends: what is held, whom
 * an act counts for, who is told or shown something.
 */
export function findMarks(
  bundle: Bundle,
  { wish, chains }: { readonly wish: Wish; readonly chains: readonly (readonly ChosenAct[])[] },
  { from, to }: Stretch,
): readonly string[] {
  const days = bundle.spans.flatMap(({ from: day }) => (day !== undefined && day > from && day <= to ? [day] : []));
  const marks: string[] = [];
  let before = describeAnswers(bundle, { wish: { ...wish, asOf: from }, chains });
  for (const asOf of days) {
    const after = describeAnswers(bundle, { wish: { ...wish, asOf }, chains });
    if (after !== before) {
      marks.push(asOf);
    }
    before = after;
  }
  return marks;
}

function describeAnswers(
  bundle: Bundle,
  { wish, chains }: { readonly wish: Wish; readonly chains: readonly (readonly ChosenAct[])[] },
): string {
  return chains.map((acts) => describeAnswer(askChain(bundle, wish, acts)?.trace)).join("\n");
}

/** What an answer says, without the rules that say so. */
function describeAnswer(trace: Trace | undefined): string {
  const levels = (parts: Trace["start"]["parts"] | undefined): unknown =>
    parts && Object.entries(parts).map(([name, { level }]) => [name, level]);
  return JSON.stringify([
    levels(trace?.start.parts),
    trace?.hops.map(({ parts, outcome, audiences, countsFor, tells, form }) => [
      levels(parts),
      outcome,
      audiences,
      countsFor,
      tells,
      form,
    ]),
  ]);
}
