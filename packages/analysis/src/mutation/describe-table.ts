import type { Bundle, BundleAsk, BundleCell, BundleRow } from "@waft/runtime";

/** What a table answers, written down so that equal answers are equal texts, whatever the table is made of. */
export interface DescribedTable {
  /** For each stretch of days what its table answers; equal ones that follow each other stand once. */
  readonly spans: readonly { readonly from: string; readonly answers: string }[];
  /** What an unwritten rule could bring. */
  readonly gap: string;
}

/** Describes what a table answers: not the rules that decide it, nor the lines and messages that people read. */
export function describeTable(bundle: Bundle): DescribedTable {
  const rows = bundle.rows.map(describeRow);
  const cells = bundle.cells.map((cell) => describeCell(cell, rows));
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

/** What a row answers, written down so that equal answers are equal texts. */
export function describeRow({
  rules: _rules,
  decides: _decides,
  header: _header,
  messages: _messages,
  ...row
}: BundleRow): string {
  return JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** What makes no difference is not asked. */
function describeCell(cell: BundleCell, rows: readonly string[]): string {
  let asks = cell.asks;
  let answers = cell.rows.map((row) => rows[row] ?? "");
  for (let place = asks.length - 1; place >= 0; place -= 1) {
    const narrowed = dropAsk(asks, answers, place);
    if (narrowed !== undefined) {
      answers = narrowed;
      asks = asks.toSpliced(place, 1);
    }
  }
  return JSON.stringify([asks, answers]);
}

/** The answers without one of the questions, if nothing hangs on it. */
function dropAsk(asks: readonly BundleAsk[], answers: readonly string[], place: number): string[] | undefined {
  const radix = asks.slice(0, place).reduce((product, { size }) => product * size, 1);
  const size = asks[place]?.size ?? 1;
  const first = answers.filter((_, index) => Math.floor(index / radix) % size === 0);
  const isAlike = answers.every((answer, index) => {
    const below = index % radix;
    const above = Math.floor(index / (radix * size));
    return answer === first[above * radix + below];
  });
  return isAlike ? first : undefined;
}
