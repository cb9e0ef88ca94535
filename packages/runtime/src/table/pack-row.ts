import type { BundleRow, Effect, PartSet, ToldAct, Bundle } from "../bundle.ts";
import { hasPart } from "../part-set.ts";
import type { RowMasks } from "./table.ts";

/** What rows and cells of a bundle go by. */
export type PackedLists = Pick<Bundle, "parts" | "attributes" | "audiences" | "restorable" | "always">;

/** A row as a bundle has it, with each effect as the number that `keep` gives it. */
export function packRow(lists: PackedLists, row: RowMasks, keep: (effect: Effect) => number): BundleRow {
  const { form, header, messages, raises, rules, outcome, decides } = row;
  const ends = outcome === "silent" || outcome === "gone" || outcome === "refused";
  return {
    told: tellRow(lists, row),
    ...(header === undefined ? {} : { header }),
    ...(messages === undefined ? {} : { messages }),
    ...(form === undefined ? {} : { form }),
    ...(ends ? { ends } : {}),
    ...(raises === undefined ? {} : { raises }),
    rules,
    brings: listBrings(lists, row),
    effects: lists.parts.map((_, part) => keep(readEffect(lists, row, part))),
    deciders: lists.parts.map((_, part) => decides.find(({ parts }) => hasPart(parts, part))?.rule ?? -1),
  };
}

/** Outcomes whose audiences nobody knows. */
function tellRow({ parts, audiences }: PackedLists, row: RowMasks): ToldAct {
  const nameAll = (things: readonly { readonly name: string }[], indices: readonly number[]): readonly string[] =>
    indices.map((index) => things[index]?.name ?? "");
  const persons = (of: RowMasks["countsFor"]): ToldAct["countsFor"] => {
    // What is refused counts for nobody and is told to nobody.
    const known = row.outcome === "refused" ? [] : of;
    return typeof known === "object" ? nameAll(parts, known) : (known ?? null);
  };
  return {
    outcome: row.outcome,
    audiences: row.outcome === "unknown" ? null : nameAll(audiences, row.audiences ?? []),
    header: null,
    ...(row.messages === undefined ? {} : { messages: [] }),
    countsFor: persons(row.countsFor),
    tells: persons(row.tells),
  };
}

/** What the actor may bring: what rules let, what an unwritten rule could, and anything to what is refused. */
function listBrings({ always, restorable }: PackedLists, { outcome, allow }: RowMasks): PartSet {
  return always.map((_, word) => {
    const open = outcome === "unknown" ? (restorable[word] ?? 0) : 0;
    return outcome === "refused" ? 2 ** 32 - 1 : ((allow[word] ?? 0) | open) >>> 0;
  });
}

/** What a row does to one part. */
function readEffect({ restorable }: PackedLists, row: RowMasks, part: number): Effect {
  const { copying } = row;
  const has = (set: PartSet | undefined, bits: number): number => (set && hasPart(set, part) ? bits : 0);
  const raiseAgain = has(row.raise, 240);
  return [
    (255 & ~has(row.empty, 255)) | (copying ? has(copying.keep, 768) : 768),
    has(row.again, 255) | has(copying?.again, 768),
    has(row.add, 255) | has(copying?.yes, 768) | has(copying?.open, 256),
    has(row.allow, 255),
    [...row.capLo, ...row.capHi].reduce((bits, set, plane) => bits | has(set, 1 << plane), 768),
    raiseAgain & has(restorable, 255),
    raiseAgain,
  ];
}
