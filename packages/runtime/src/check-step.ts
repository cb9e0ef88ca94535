import type { Bundle, BundleRow } from "./bundle.ts";
import type { Holding } from "./journey.ts";
import { nameOf } from "./name-all.ts";
import { hasPart } from "./part-set.ts";
import type { PlannedStep } from "./plan.ts";
import type { Problem } from "./problem.ts";
import { identities } from "./situation.ts";

/** What stands in the way of an act: nobody there to do it, or a part that it may not bring. */
export function checkStep(
  { actors, parts, restorable }: Bundle,
  { said: { action: about }, actor: { identity }, named }: PlannedStep,
  { row, before }: { readonly row: BundleRow; readonly before: Holding },
): Problem | undefined {
  if (identity > 0) {
    const person = identities[identity];
    const at = parts.findIndex(({ name }) => name === person);
    if (((before.parts[at]?.bits ?? 0) & 240) === 0) {
      return { code: "nobody-there", name: person, known: actors };
    }
  }
  const mayBring = (part: number): boolean =>
    row.outcome === "refused" || hasPart(row.allow, part) || (row.outcome === "unknown" && hasPart(restorable, part));
  const wrong = named.find((part) => !mayBring(part));
  return wrong === undefined
    ? undefined
    : {
        code: "not-allowed-here",
        name: parts[wrong]?.name,
        known: parts.filter((_, part) => mayBring(part)).map(nameOf),
        about,
      };
}
