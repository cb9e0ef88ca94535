import type { Hop } from "./answer.ts";
import type { Bundle, BundleRow } from "./bundle.ts";
import { isLost } from "./hold-parts.ts";
import type { Holding } from "./journey.ts";
import { nameAll, nameEach, nameOf } from "./name-all.ts";
import type { PlannedStep } from "./plan.ts";
import type { PreparedBundle } from "./prepare-bundle.ts";
import { identities } from "./situation.ts";

/** What an act was done on, which row answered it, and what is held after it, unless the chain ended with it. */
interface Done {
  readonly row: BundleRow;
  readonly before: Holding;
  readonly after: Holding | undefined;
  readonly day: string;
}

/** The name of a form; null stays null: nobody knows. */
export function nameForm({ forms }: Bundle, form: number | null): string | null {
  return forms[form ?? -1]?.name ?? null;
}

/** Says what an act was and did, and what viewers hold after it unless the chain ended with it. */
export function describeHop(
  prepared: PreparedBundle,
  { name, named, actor, given }: PlannedStep,
  { row, before, after, day }: Done,
): Hop {
  const { bundle, row: prepare } = prepared;
  const { act, soft } = prepare(row);
  return {
    action: name,
    brings: nameAll(bundle.parts, named),
    actor: (actor.identity > 0 ? identities[actor.identity] : bundle.actors[actor.kind]) ?? "",
    settings: given,
    of: nameForm(bundle, before.form),
    ...act,
    ...(soft.some((near) => near.after < day && day < near.before) && { about: true }),
    ...(after && describeHeld(prepared, before, after)),
  };
}

/** What viewers hold after an act, and which parts they surely had before and lost, and the other way round. */
function describeHeld(
  { bundle, parts: names }: PreparedBundle,
  before: Holding,
  { form, parts, told, counters, next }: Holding,
): Pick<Hop, "form" | "parts" | "counters" | "lost" | "gained" | "next"> {
  const lost: string[] = [];
  const gained: string[] = [];
  names.forEach((name, index) => {
    const was = before.parts[index];
    const is = parts[index];
    if (was && is) {
      if (isLost(is) && !isLost(was) && was.hi > 0) {
        lost.push(name);
      }
      if (was.hi < 2 && is.lo > 1) {
        gained.push(name);
      }
    }
  });
  const counts = bundle.counters ?? [];
  return {
    form: nameForm(bundle, form),
    parts: told,
    ...(counts.length > 0 && {
      counters: form === null ? null : nameEach(counts.map(nameOf), counters, (count) => count),
    }),
    lost,
    gained,
    next,
  };
}
