import type { Bundle } from "@waft/runtime";
import { readHeight, type View } from "@waft/runtime/internal";
import { combine } from "../space/combine.ts";
import type { ObservedAct } from "./observe.ts";

/** One choice of the person acting, where rules leave it to them whom an act counts for or who is told. */
export interface Choice {
  readonly observed: ObservedAct;
  /** Whether nobody knows if everybody who is chosen is there. */
  readonly guess: boolean;
  /** Persons, as indices of parts. */
  readonly countsFor?: readonly number[];
  readonly tells?: readonly number[];
}

/** Every choice of persons that an act leaves, nobody among them; one where it leaves none. */
export function choosePersons({ parts }: Bundle, observed: ObservedAct, before: View): readonly Choice[] {
  const { hop } = observed;
  if (hop.countsFor !== "chosen" && hop.tells !== "chosen") {
    return [{ observed, guess: false }];
  }
  const there = parts.flatMap(({ person }, part) => (person && readHeight(before.hi, part) > 0 ? [part] : []));
  const sets = combine(there.map((part) => [undefined, part])).map((chosen) =>
    chosen.filter((part) => part !== undefined),
  );
  const isUnsure = (persons: readonly number[]): boolean => persons.some((part) => readHeight(before.lo, part) === 0);
  const countsFor = hop.countsFor === "chosen" ? sets : [undefined];
  const tells = hop.tells === "chosen" ? sets : [undefined];
  return countsFor.flatMap((counted) =>
    tells.map((told) => ({
      observed: { ...observed, hop: { ...hop, countsFor: counted ?? hop.countsFor, tells: told ?? hop.tells } },
      guess: isUnsure([...(counted ?? []), ...(told ?? [])]),
      ...(counted === undefined ? {} : { countsFor: counted }),
      ...(told === undefined ? {} : { tells: told }),
    })),
  );
}
