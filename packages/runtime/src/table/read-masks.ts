import { at } from "../at.ts";
import type { Bundle, BundleRow, Effect, PartSet } from "../bundle.ts";
import { createPartSet } from "../part-set.ts";
import { readPlaces } from "../plan/names.ts";
import type { Planes, RowMasks, TableDecider } from "./table.ts";

/** The masks of a row, which say what it does to all parts at once. The opposite of `packRow`. */
export function readMasks(bundle: Bundle, row: BundleRow): RowMasks {
  const { audiences, effects, parts, copies } = bundle;
  const { told, form, header, messages, raises, rules } = row;
  const mine = row.effects.map((effect) => at(effects, effect));
  const all = [...mine.keys()];
  const where = (isIn: (effect: Effect) => boolean): PartSet =>
    createPartSet(
      all.filter((part) => isIn(at(mine, part))),
      parts.length,
    );
  const raise = where(([, , , , , , raiseAgain]) => raiseAgain > 0);
  const persons = {
    ...findPersons(parts, "countsFor", told.countsFor),
    ...findPersons(parts, "tells", told.tells),
  };
  return {
    outcome: told.outcome,
    ...(form === undefined ? {} : { form }),
    ...(told.audiences === null ? {} : { audiences: findAll(audiences, told.audiences) }),
    ...(header === undefined ? {} : { header }),
    ...(messages === undefined ? {} : { messages }),
    empty: where(([keep]) => (keep & 255) === 0),
    add: where(([, , add]) => (add & 255) > 0),
    allow: where(([, , , allow]) => allow > 0),
    again: where(([, again]) => (again & 255) > 0),
    ...(raise.some(Boolean) ? { raise } : {}),
    capLo: readCaps(where, 0),
    capHi: readCaps(where, 4),
    ...(copies
      ? {
          copying: {
            keep: where(([keep]) => keep > 255),
            again: where(([, again]) => again > 255),
            yes: where(([, , add]) => add >> 8 === 3),
            open: where(([, , add]) => add >> 8 === 1),
          },
        }
      : {}),
    ...(raises === undefined ? {} : { raises }),
    ...persons,
    rules,
    decides: listDeciders(row, parts.length),
  };
}

/** The planes of a bound above which no level can be, from its lowest bit on. */
function readCaps(where: (isIn: (effect: Effect) => boolean) => PartSet, lowest: number): Planes {
  const plane = (bit: number): PartSet => where(([, , , , cap]) => ((cap >> (lowest + bit)) & 1) === 1);
  return [plane(0), plane(1), plane(2), plane(3)];
}

function findPersons<Field extends "countsFor" | "tells">(
  parts: Bundle["parts"],
  field: Field,
  told: readonly string[] | "chosen" | null,
): Partial<Record<Field, readonly number[] | "chosen">>;
function findPersons(
  parts: Bundle["parts"],
  field: string,
  told: readonly string[] | "chosen" | null,
): Readonly<Record<string, readonly number[] | "chosen">> {
  return told === null ? {} : { [field]: told === "chosen" ? told : findAll(parts, told) };
}

function findAll(things: readonly { readonly name: string }[], names: readonly string[]): readonly number[] {
  const places = readPlaces(things);
  return names.flatMap((name) => places.get(name) ?? []);
}

/** The rules that decided something, in their order; every part is looked at once. */
function listDeciders({ deciders }: BundleRow, count: number): readonly TableDecider[] {
  const decided = new Map<number, number[]>();
  for (const [part, rule] of deciders.entries()) {
    const parts = decided.get(rule);
    if (parts !== undefined) {
      parts.push(part);
    } else if (rule >= 0) {
      decided.set(rule, [part]);
    }
  }
  return [...decided]
    .toSorted(([one], [other]) => one - other)
    .map(([rule, parts]) => ({ rule, parts: createPartSet(parts, count) }));
}
