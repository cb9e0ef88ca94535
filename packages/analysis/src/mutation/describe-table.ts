import type { Bundle, BundleCell, BundleRow } from "@waft/runtime";

/** What a table answers, written down so that equal answers are equal texts, whatever the table is made of. */
export interface DescribedTable {
  /** For each stretch of days what its table answers; equal ones that follow each other stand once. */
  readonly spans: readonly { readonly from: string; readonly answers: string }[];
  /** What an unwritten rule could bring. */
  readonly gap: string;
}

/** Describes what a table answers: not the rules that decide it, nor the lines and messages that people read. */
export function describeTable(bundle: Bundle): DescribedTable {
  const describe = describeRows(bundle);
  const rows = bundle.rows.map((row) => describe(row));
  const cells = bundle.cells.map((cell) => describeCell(bundle, cell, rows));
  const spans: { readonly from: string; readonly answers: string }[] = [];
  for (const { from = "", table } of bundle.spans) {
    const { post = -1, cells: places = [] } = bundle.tables[table] ?? {};
    const answers = [post, ...places].map((cell) => cells[cell] ?? "").join("|");
    if (spans.at(-1)?.answers !== answers) {
      spans.push({ from, answers });
    }
  }
  return { spans, gap: JSON.stringify([rows[bundle.gap], bundle.restorable, bundle.copies]) };
}

/** What a table answers on a day. */
export function findAnswers({ spans }: DescribedTable, day: string): string {
  return spans.findLast(({ from }) => from <= day)?.answers ?? "";
}

/** Whether two tables answer everything alike, on every day. */
export function isSameTable(one: DescribedTable, other: DescribedTable): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Writes down what rows of a bundle answer, so that equal answers are equal texts. What an unwritten rule could bring
 * is described once for the whole table.
 */
export function describeRows({ effects }: Pick<Bundle, "effects">): (row: BundleRow) => string {
  const texts = effects.map(([keep, again, add, allow, cap, , raiseAgain]) =>
    [keep, again, add, allow, cap, raiseAgain].join("."),
  );
  return ({ told: { outcome, audiences, countsFor, tells }, form, raises, effects: mine }) =>
    JSON.stringify([outcome, audiences, countsFor, tells, form, raises, mine.map((effect) => texts[effect]).join(" ")]);
}

/** What makes no difference is not asked. */
function describeCell({ slots: sizes }: Bundle, cell: BundleCell, rows: readonly string[]): string {
  let slots = cell.slots;
  let answers = cell.rows.map((row) => rows[row] ?? "");
  for (let place = slots.length - 1; place >= 0; place -= 1) {
    const radices = slots.map((slot) => sizes[slot] ?? 1);
    const narrowed = dropSlot(radices, answers, place);
    if (narrowed !== undefined) {
      answers = narrowed;
      slots = slots.toSpliced(place, 1);
    }
  }
  return JSON.stringify([slots, answers]);
}

/** The answers without one of the questions, if nothing hangs on it; the last question counts by one. */
function dropSlot(sizes: readonly number[], answers: readonly string[], place: number): string[] | undefined {
  const radix = sizes.slice(place + 1).reduce((product, size) => product * size, 1);
  const size = sizes[place] ?? 1;
  const first = answers.filter((_, index) => Math.floor(index / radix) % size === 0);
  const isAlike = answers.every((answer, index) => {
    const below = index % radix;
    const above = Math.floor(index / (radix * size));
    return answer === first[above * radix + below];
  });
  return isAlike ? first : undefined;
}
