import type { NextAct } from "./answer.ts";
import type { Bundle, BundleSpan } from "./bundle.ts";
import { findCell } from "./find-span.ts";
import { namePersons } from "./name-persons.ts";
import { findRow, type Situation } from "./situation.ts";

/** What each action would do from here, done by anybody in the default way. */
export function describeNext(
  bundle: Bundle,
  span: BundleSpan,
  at: { readonly form: number | null; readonly situation: Omit<Situation, "actor"> },
): Readonly<Record<string, NextAct>> {
  const next: Record<string, NextAct> = {};
  for (const [action, { name, byAuthor }] of bundle.actions.entries()) {
    const cell = at.form === null ? undefined : findCell(bundle, span, { action, form: at.form });
    const actor = byAuthor ? { kind: at.situation.author, identity: 1 } : { kind: 0, identity: 0 };
    const row = cell && findRow(bundle, cell, { ...at.situation, actor });
    const unsaid = bundle.otherwise === undefined ? "unknown" : "refused";
    const outcome = row?.outcome ?? unsaid;
    next[name] = { outcome, countsFor: outcome === "refused" ? [] : namePersons(bundle, row?.countsFor) };
  }
  return next;
}
