import type { Bundle, PartSet } from "@waft/runtime";
import {
  createPartSet,
  applyRow,
  openBundle,
  replaceTables,
  type View,
  type TableCopying,
  type TableRow,
  type Planes,
} from "@waft/runtime/internal";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import type { Bounds, Copied } from "../model/chain.ts";
import { compareRows, writeView } from "./compare-rows.ts";
import { listCircumstances } from "./list-bounds.ts";

/** Small, with every mask in use: levels, copies, what is added, allowed and brought back, a gap, counters. */
const village = `waft 1
platform village "Village"
posts have text, image
actor member
person author always
person sharer added
part text { link }
part image
part note added
form post
form share
action like, share, mend
action delete by author
audience followers
counter passes to 1
rule like { on like of post, share shows it to followers keeps author, text cuts image counts for author raises passes }
rule share { on share of post when post has image shows share to followers copies author, text links text.link loses image adds sharer allows note tells author }
rule mend { on mend of share keeps author adds image, text counts for sharer, author }
rule delete { on delete of post, share becomes nothing }
`;

const { model, bundle: compiled } = compileText(village);
const bundle = openBundle(compiled);

interface Mutant {
  readonly name: string;
  readonly row: number;
  readonly bundle: Bundle;
}

function replaceRow(row: number, change: Partial<TableRow>): Bundle {
  return replaceTables(bundle, {
    rows: bundle.rows.map((one, index) => (index === row ? { ...one, ...change } : one)),
  });
}

function flip(set: PartSet, part: number): PartSet {
  return set.map((word, index) => (index === part >>> 5 ? (word ^ (1 << (part & 31))) >>> 0 : word));
}

function flipPlane([lost, linked, cut, whole]: Planes, plane: number, part: number): Planes {
  const at = (set: PartSet, index: number): PartSet => (index === plane ? flip(set, part) : set);
  return [at(lost, 0), at(linked, 1), at(cut, 2), at(whole, 3)];
}

const sets = ["empty", "add", "allow", "again"] as const;
const copyMasks: readonly (keyof TableCopying)[] = ["keep", "again", "yes", "open"];

/** Each bit of each mask of a row, turned round. */
function listMutants(row: TableRow, number: number): readonly Mutant[] {
  return bundle.parts.flatMap(({ name }, part) => {
    const plain = sets.map((set) => ({ where: set, change: { [set]: flip(row[set], part) } }));
    const caps = (["capLo", "capHi"] as const).flatMap((cap) =>
      [0, 1, 2, 3].map((plane) => ({ where: `${cap} ${plane}`, change: { [cap]: flipPlane(row[cap], plane, part) } })),
    );
    const raise = row.raise === undefined ? [] : [{ where: "raise", change: { raise: flip(row.raise, part) } }];
    const { copying } = row;
    const copied =
      copying === undefined
        ? []
        : copyMasks.map((mark) => ({
            where: `copying ${mark}`,
            change: { copying: { ...copying, [mark]: flip(copying[mark], part) } },
          }));
    return [...plain, ...caps, ...raise, ...copied].map(({ where, change }) => ({
      name: `row ${number}, ${where}, ${name}`,
      row: number,
      bundle: replaceRow(number, change),
    }));
  });
}

/** Nothing is held after these: what their masks say reaches nobody. */
const endings: ReadonlySet<string> = new Set(["refused", "silent", "gone"]);

it("the table of this platform has rows of every kind, and agrees with the interpreter", () => {
  expect(compareRows(model, bundle).disagreements).toEqual([]);
  expect(new Set(bundle.rows.map(({ outcome }) => outcome))).toEqual(new Set(["shown", "unknown", "gone"]));
  const unused = ([...sets, "raise"] as const).filter((set) =>
    bundle.rows.every((row) => (row[set] ?? []).every((word) => word === 0)),
  );
  expect(unused).toEqual([]);
});

/** What a row makes of everything that can be held, at the start and before, and brought. */
function runRow(row: TableRow | undefined): string {
  const held = (parts: readonly Bounds[], mark: Copied): View =>
    writeView({ form: 0, parts, copied: parts.map(() => mark), counters: [] });
  const all = listCircumstances(model.platform.parts, { start: true, brought: true });
  const marks: readonly Copied[] = ["no", "yes", "open"];
  const views = all.flatMap(({ before, start, brings }, index) => {
    const brought = createPartSet(brings, bundle.parts.length);
    const [first = "no", second = "no"] = [marks[index % 3], marks[Math.floor(index / 3) % 3]];
    return row === undefined
      ? []
      : [applyRow(row, { view: held(before, first), start: held(start, second), brought }, bundle)];
  });
  return JSON.stringify(views);
}

it("a table in which any one bit of any mask is wrong is caught, unless the bit makes no difference to anything", () => {
  const mutants = bundle.rows.flatMap((row, number) => (endings.has(row.outcome) ? [] : listMutants(row, number)));
  expect(mutants.length).toBeGreaterThan(300);
  const survivors = mutants.filter(
    (mutant) => compareRows(model, mutant.bundle, { only: mutant.row, stops: true }).disagreements.length === 0,
  );
  const original = bundle.rows.map(runRow);
  const different = survivors.filter(
    (mutant) => runRow(openBundle(mutant.bundle).rows[mutant.row]) !== original[mutant.row],
  );
  expect(different.map(({ name }) => name)).toEqual([]);
  expect(survivors.length).toBeLessThan(mutants.length / 8);
});

function listOtherAnswers(row: TableRow): readonly Partial<TableRow>[] {
  const somebodyElse = (who: TableRow["countsFor"]): readonly number[] => ((who?.length ?? 0) > 0 ? [] : [0]);
  const form = row.form === undefined ? [] : [{ form: (row.form + 1) % bundle.forms.length }];
  const raises = endings.has(row.outcome) ? [] : [{ raises: (row.raises ?? []).length > 0 ? [] : [0] }];
  return [
    ...form,
    ...raises,
    { countsFor: somebodyElse(row.countsFor) },
    { tells: somebodyElse(row.tells) },
    { outcome: row.outcome === "shown" ? "may-be-shown" : "shown" },
  ];
}

it("a table with another form, other persons, another counter or another outcome is caught", () => {
  const mutants = bundle.rows.flatMap((row, number) =>
    listOtherAnswers(row).map((change): Mutant => ({
      name: `row ${number} ${JSON.stringify(change)}`,
      row: number,
      bundle: replaceRow(number, change),
    })),
  );
  const survivors = mutants.filter(
    (mutant) => compareRows(model, mutant.bundle, { only: mutant.row, stops: true }).disagreements.length === 0,
  );
  expect(survivors.map(({ name }) => name)).toEqual([]);
});
