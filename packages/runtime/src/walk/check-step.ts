import { at } from "../at.ts";
import type { Bundle, BundleRow } from "../bundle.ts";
import { nameOf } from "../plan/names.ts";
import { hasPart } from "../part-set.ts";
import type { PlannedStep } from "../plan/plan.ts";
import type { Problem } from "../problem.ts";
import { identities } from "../identities.ts";
import type { Holding } from "./walk.ts";

/** What stands in the way of an act: nobody there to do it, or a part that it may not bring. */
export function checkStep(
  { actors, parts }: Bundle,
  { said: { action: about }, values, named }: PlannedStep,
  { row: { brings }, before }: { readonly row: BundleRow; readonly before: Holding },
): Problem | undefined {
  const identity = at(values, 1);
  const person = at(identities, identity);
  if (identity > 0 && (before.told[person]?.level ?? "absent") === "absent") {
    return { code: "nobody-there", name: person, known: actors };
  }
  const wrong = named.find((part) => !hasPart(brings, part));
  return wrong === undefined
    ? undefined
    : {
        code: "not-allowed-here",
        name: parts[wrong]?.name,
        known: parts.filter((_, part) => hasPart(brings, part)).map(nameOf),
        about,
      };
}
