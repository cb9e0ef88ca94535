/**
 * Counts the changes that turn one word into another: a letter put in, left out, replaced,
 * or swapped with its neighbour. Capital letters count as small ones.
 */
export function measureDistance(from: string, to: string): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  let rows: Rows = { before: [], row: Array.from({ length: b.length + 1 }, (_, index) => index) };
  for (let i = 1; i <= a.length; i += 1) {
    rows = { before: rows.row, row: measureRow(rows, { a, b, i }) };
  }
  return rows.row[b.length] ?? 0;
}

/** Distances of the beginnings of one word from all beginnings of the other: the last row, and the one before. */
interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
}

function measureRow(
  { before, row }: Rows,
  { a, b, i }: { readonly a: string; readonly b: string; readonly i: number },
): readonly number[] {
  const next = [i];
  const at = (list: readonly number[], index: number): number => list[index] ?? Infinity;
  for (let j = 1; j <= b.length; j += 1) {
    const replaced = at(row, j - 1) + Number(a[i - 1] !== b[j - 1]);
    const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    const swapped = isSwap ? at(before, j - 2) + 1 : Infinity;
    next.push(Math.min(at(row, j) + 1, at(next, j - 1) + 1, replaced, swapped));
  }
  return next;
}
