import type { Hop } from "../answer.ts";
import { at } from "../at.ts";
import type { BundleRow } from "../bundle.ts";
import type { PlannedStep } from "../plan/plan.ts";
import { sayText } from "../say-text.ts";
import { describeNext } from "./describe-next.ts";
import type { Holding, Walk } from "./walk.ts";

/** Says what an act was and did, and what viewers hold after it unless the chain ended with it. */
export function describeHop(
  walk: Walk,
  { said }: PlannedStep,
  { row, before, after }: { readonly row: BundleRow; readonly before: Holding; readonly after: Holding | undefined },
): Hop {
  const {
    bundle,
    plan: { day },
  } = walk;
  const { rules, counters } = bundle;
  const decided = row.rules.map((rule) => at(rules, rule));
  const nameForm = ({ form }: Holding): string | null => bundle.forms[form]?.name ?? null;
  // Filled in field by field, in their order: an engine is faster at that than at putting objects together.
  const hop: { -readonly [Field in keyof Hop]: Hop[Field] } = {
    ...said,
    of: nameForm(before),
    ...row.told,
    header: sayText(bundle, row.header),
    decidedBy: decided.map(({ name }) => name),
  };
  if (row.messages) {
    hop.messages = row.messages.map((message) => sayText(bundle, message) ?? "");
  }
  if (decided.some(({ soft }) => soft?.some((near) => near.after < day && day < near.before))) {
    hop.about = true;
  }
  if (after) {
    hop.form = nameForm(after);
    hop.parts = after.told;
    if (counters.length > 0) {
      const counts = counters.map(({ name }, index) => [name, at(after.counts, index)] as const);
      hop.counters = after.form < 0 ? null : Object.fromEntries(counts);
    }
    hop.lost = after.lost;
    hop.gained = after.gained;
    hop.next = describeNext(walk, after);
  }
  return hop;
}
