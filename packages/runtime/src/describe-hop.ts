import type { Hop } from "./answer.ts";
import type { Bundle, BundleRow } from "./bundle.ts";
import { describeNext, type Holding, type Journey } from "./journey.ts";
import type { PlannedStep } from "./plan.ts";

/** What an act was done on, which row answered it, and what is held after it, unless the chain ended with it. */
interface Done {
  readonly row: BundleRow;
  readonly before: Holding;
  readonly after: Holding | undefined;
}

/** The name of a form; null where nobody knows. */
export function nameForm({ forms }: Bundle, { form }: Holding): string | null {
  return (form < 0 ? undefined : forms[form]?.name) ?? null;
}

/** Says what an act was and did, and what viewers hold after it unless the chain ended with it. */
export function describeHop(journey: Journey, { said }: PlannedStep, { row, before, after }: Done): Hop {
  const { prepared, plan } = journey;
  const { bundle } = prepared;
  const { act, aboutAct, soft } = prepared.row(row);
  const isSoft = soft.some((near) => near.after < plan.day && plan.day < near.before);
  // Copied whole and then filled in: that keeps the fields in their order, and is much faster than field by field.
  const hop: { -readonly [Field in keyof Hop]: Hop[Field] } = { ...(isSoft ? aboutAct : act), ...said };
  hop.of = nameForm(bundle, before);
  if (after !== undefined) {
    hop.form = nameForm(bundle, after);
    hop.parts = after.told;
    if (bundle.counters) {
      const counts = bundle.counters.map(({ name: counter }, index) => [counter, after.counters[index] ?? 0] as const);
      hop.counters = after.form < 0 ? null : Object.fromEntries(counts);
    }
    hop.lost = after.lost;
    hop.gained = after.gained;
    hop.next = describeNext(journey, after);
  }
  return hop;
}
