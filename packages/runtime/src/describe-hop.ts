import type { Hop, TracedPart } from "./answer.ts";
import type { Bundle, BundleRow } from "./bundle.ts";
import type { Holding } from "./holding.ts";
import { namePersons } from "./name-persons.ts";
import type { PlannedStep } from "./plan.ts";
import { identities } from "./situation.ts";

/** One act, before what viewers hold after it is described. */
export interface Act {
  readonly step: PlannedStep;
  readonly row: BundleRow;
  readonly before: Holding;
}

/** Outcomes after which nobody holds anything new, so that the chain ends. */
export function endsChain(row: BundleRow): boolean {
  return row.outcome === "silent" || row.outcome === "gone" || row.outcome === "refused";
}

/** Says what an act was and did, without what viewers hold after it. */
export function describeAct(bundle: Bundle, { step, row, before }: Act): Hop {
  const refused = row.outcome === "refused";
  const messages = row.messages?.map((message) => message.en);
  return {
    action: bundle.actions[step.action]?.name ?? "",
    brings: step.named.map((part) => bundle.parts[part]?.name ?? ""),
    actor: nameActor(bundle, step),
    settings: step.given,
    of: nameForm(bundle, before.form),
    outcome: row.outcome,
    audiences: nameAudiences(bundle, row),
    header: row.header?.en ?? null,
    ...(messages === undefined ? {} : { messages }),
    countsFor: refused ? [] : namePersons(bundle, row.countsFor),
    tells: refused ? [] : namePersons(bundle, row.tells),
    decidedBy: row.rules.map((rule) => bundle.rules[rule]?.name ?? ""),
  };
}

/** The name of a form; null stays null: nobody knows. */
export function nameForm(bundle: Bundle, form: number | null): string | null {
  return form === null ? null : (bundle.forms[form]?.name ?? null);
}

function nameActor(bundle: Bundle, { actor }: PlannedStep): string {
  return actor.identity > 0 ? (identities[actor.identity] ?? "") : (bundle.actors[actor.kind] ?? "");
}

function nameAudiences(bundle: Bundle, row: BundleRow): readonly string[] | null {
  return row.outcome === "unknown"
    ? null
    : (row.audiences ?? []).map((audience) => bundle.audiences[audience]?.name ?? "");
}

/** Which parts were surely had before an act and are lost after it, and the other way round. */
export function describeChanges(
  bundle: Bundle,
  before: readonly TracedPart[],
  after: readonly TracedPart[],
): { readonly lost: readonly string[]; readonly gained: readonly string[] } {
  const changed = (test: (was: TracedPart, is: TracedPart) => boolean): readonly string[] =>
    bundle.parts.flatMap(({ name }, index) => {
      const was = before[index];
      const is = after[index];
      return was !== undefined && is !== undefined && test(was, is) ? [name] : [];
    });
  return {
    lost: changed((was, is) => was.level !== "lost" && was.level !== "absent" && is.level === "lost"),
    gained: changed((was, is) => !mayBeHad(was) && isHad(is)),
  };
}

function isHad({ level }: TracedPart): boolean {
  const least = typeof level === "string" ? level : level.atLeast;
  return least !== "absent" && least !== "lost";
}

function mayBeHad({ level }: TracedPart): boolean {
  const most = typeof level === "string" ? level : level.atMost;
  return most !== "absent" && most !== "lost";
}
