import type { Bundle, PartSet } from "@waft/runtime";
import { replaceTables, type OpenBundle, type Planes, type RowMasks, type TableRow } from "@waft/runtime/internal";

/** A bundle in which one thing is changed. */
export interface Mutant {
  /** Such as `row 3: again text`. */
  readonly name: string;
  readonly bundle: Bundle;
  /** The row that was changed; missing where the change is to what is said of all rows. */
  readonly row?: number;
  /** The part whose bit was flipped; missing where something else was changed. */
  readonly part?: number;
}

/** Every bit of every mask of every row flipped, every next form and whom each row counts for and tells changed. */
export function listMutants(bundle: OpenBundle): readonly Mutant[] {
  return [...bundle.rows.flatMap((row, number) => mutateRow(bundle, row, number)), ...mutateSets(bundle)];
}

function mutateRow(bundle: OpenBundle, row: TableRow, number: number): readonly Mutant[] {
  const name = `row ${number}`;
  const put = (changed: RowMasks): Bundle =>
    replaceTables(bundle, { rows: bundle.rows.map((same, at): RowMasks => (at === number ? changed : same)) });
  return [
    ...listMasks(row).flatMap(({ mask, flip }) =>
      listBits(bundle).map((part) => ({
        name: nameBit(bundle, `${name}: ${mask}`, part),
        bundle: put(flip(part)),
        row: number,
        part,
      })),
    ),
    ...listForms(bundle, row).map(({ said, changed }) => ({
      name: `${name}: form ${said}`,
      bundle: put(changed),
      row: number,
    })),
    ...(["countsFor", "tells"] as const).flatMap((field) =>
      listPersons(bundle, row, field).map(({ said, changed }) => ({
        name: `${name}: ${field} ${said}`,
        bundle: put(changed),
        row: number,
      })),
    ),
  ];
}

/** All bits of all words, those that stand for no part as well. */
function listBits({ restorable }: Bundle): readonly number[] {
  return [...Array(restorable.length * 32).keys()];
}

function nameBit({ parts }: Bundle, mask: string, part: number): string {
  return `${mask} ${parts[part]?.name ?? `bit ${part}`}`;
}

interface Mask {
  readonly mask: string;
  readonly flip: (part: number) => RowMasks;
}

function listMasks(row: TableRow): readonly Mask[] {
  const { copying, raise } = row;
  const sets = (["empty", "add", "allow", "again"] as const).map((mask): Mask => ({
    mask,
    flip: (part) => ({ ...row, [mask]: flipBit(row[mask], part) }),
  }));
  const planes = (["capLo", "capHi"] as const).flatMap((mask) =>
    ([0, 1, 2, 3] as const).map((plane): Mask => ({
      mask: `${mask}[${plane}]`,
      flip: (part) => ({ ...row, [mask]: flipPlane(row[mask], plane, part) }),
    })),
  );
  const marks = (["keep", "again", "yes", "open"] as const).flatMap((mask): readonly Mask[] =>
    copying === undefined
      ? []
      : [
          {
            mask: `copying.${mask}`,
            flip: (part) => ({ ...row, copying: { ...copying, [mask]: flipBit(copying[mask], part) } }),
          },
        ],
  );
  const raised: readonly Mask[] =
    raise === undefined ? [] : [{ mask: "raise", flip: (part) => ({ ...row, raise: flipBit(raise, part) }) }];
  return [...sets, ...planes, ...raised, ...marks];
}

function flipBit(set: PartSet, part: number): PartSet {
  const word = part >>> 5;
  return set.with(word, ((set[word] ?? 0) ^ (1 << (part & 31))) >>> 0);
}

function flipPlane([lost, linked, cut, whole]: Planes, plane: 0 | 1 | 2 | 3, part: number): Planes {
  const at = (set: PartSet, number: number): PartSet => (number === plane ? flipBit(set, part) : set);
  return [at(lost, 0), at(linked, 1), at(cut, 2), at(whole, 3)];
}

interface Change {
  readonly said: string;
  readonly changed: RowMasks;
}

function listForms({ forms }: Bundle, row: TableRow): readonly Change[] {
  return forms.flatMap(({ name }, form) => (form === row.form ? [] : [{ said: name, changed: { ...row, form } }]));
}

/** Each person more or less, and the other answers: nobody, whomever the actor chooses, nobody knows. */
function listPersons({ parts }: Bundle, row: TableRow, field: "countsFor" | "tells"): readonly Change[] {
  const { [field]: persons, ...unsaid } = row;
  const now = persons === undefined || persons === "chosen" ? [] : persons;
  const toggled = parts.flatMap(({ person, name }, part): readonly Change[] => {
    const changed = now.includes(part) ? now.filter((one) => one !== part) : [...now, part];
    return person ? [{ said: name, changed: { ...row, [field]: changed } }] : [];
  });
  const others: readonly Change[] = [
    ...(persons === "chosen" ? [] : [{ said: "chosen", changed: { ...row, [field]: "chosen" as const } }]),
    ...(persons === undefined
      ? [{ said: "nobody", changed: { ...row, [field]: [] } }]
      : [{ said: "unknown", changed: unsaid }]),
  ];
  return [...toggled, ...others];
}

/** Which parts an act of which no rule speaks may bring back. */
function mutateSets(bundle: OpenBundle): readonly Mutant[] {
  return (["restorable"] as const).flatMap((mask) =>
    listBits(bundle).map((part) => ({
      name: nameBit(bundle, `all rows: ${mask}`, part),
      bundle: replaceTables({ ...bundle, [mask]: flipBit(bundle[mask], part) }, {}),
      part,
    })),
  );
}
