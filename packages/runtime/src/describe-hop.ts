import type { Hop, TracedPart } from "./answer.ts";
import type { Bundle, BundleRow } from "./bundle.ts";
import { nameEach, type Holding } from "./holding.ts";
import { nameAll, namePersons } from "./name-all.ts";
import type { PlannedStep } from "./plan.ts";
import { sayText } from "./say-text.ts";
import { identities } from "./situation.ts";

/** Says what an act was and did, without what viewers hold after it. */
export function describeAct(
  bundle: Bundle,
  { name, named, actor, given }: PlannedStep,
  { row, form, day }: { readonly row: BundleRow; readonly form: number | null; readonly day: string },
): Hop {
  const { outcome, audiences = [], messages, rules } = row;
  const soft = rules.some((rule) => bundle.rules[rule]?.soft?.some(({ after, before }) => after < day && day < before));
  return {
    action: name,
    brings: nameAll(bundle.parts, named),
    actor: (actor.identity > 0 ? identities[actor.identity] : bundle.actors[actor.kind]) ?? "",
    settings: given,
    of: nameForm(bundle, form),
    outcome,
    audiences: outcome === "unknown" ? null : nameAll(bundle.audiences, audiences),
    header: sayText(bundle, row.header),
    ...(messages && { messages: messages.map((message) => sayText(bundle, message) ?? "") }),
    countsFor: namePersons(bundle, row, row.countsFor),
    tells: namePersons(bundle, row, row.tells),
    decidedBy: nameAll(bundle.rules, rules),
    ...(soft && { about: true }),
  };
}

/** The name of a form; null stays null: nobody knows. */
export function nameForm({ forms }: Bundle, form: number | null): string | null {
  return forms[form ?? -1]?.name ?? null;
}

/** Says what viewers hold after an act, and which parts they surely had before and lost, and the other way round. */
export function describeHeld(
  bundle: Bundle,
  before: Holding,
  { form, parts, counters }: Holding,
): Pick<Hop, "form" | "parts" | "counters" | "lost" | "gained"> {
  const changed = (test: (was: TracedPart, is: TracedPart) => boolean): readonly string[] =>
    bundle.parts.flatMap(({ name }, index) => {
      const was = before.parts[index];
      const is = parts[index];
      return was && is && test(was, is) ? [name] : [];
    });
  return {
    form: nameForm(bundle, form),
    parts: nameEach(bundle.parts, parts),
    ...(bundle.counters?.length && { counters: form === null ? null : nameEach(bundle.counters, counters) }),
    lost: changed(({ level }, is) => level !== "absent" && level !== "lost" && is.level === "lost"),
    gained: changed((was, is) => !isThere(was, "atMost") && isThere(is, "atLeast")),
  };
}

function isThere({ level }: TracedPart, bound: "atLeast" | "atMost"): boolean {
  const one = typeof level === "string" ? level : level[bound];
  return one !== "absent" && one !== "lost";
}
