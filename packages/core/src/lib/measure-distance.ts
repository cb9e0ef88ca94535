/**
 * Counts the changes that turn one word into another: a letter put in, left out, replaced,
 * or swapped with its neighbour. Capital letters count as small ones.
 *
 * @param most - from how many changes on it does not matter how many there are: the answer is then one more
 */
export function measureDistance(from: string, to: string, most: number = Infinity): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  let least = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const next = measureRow({ before, row }, { a, b, i });
    before = row;
    row = next;
    const nearest = Math.min(...row);
    // What comes next can go on from this row, or swap from the one before.
    if (Math.min(least, nearest) > most) {
      return most + 1;
    }
    least = nearest;
  }
  return row[b.length] ?? 0;
}

/** Distances of the beginnings of one word from all beginnings of the other: the last row, and the one before. */
interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
}

function measureRow(
  { before, row }: Rows,
  { a, b, i }: { readonly a: string; readonly b: string; readonly i: number },
): number[] {
  const next = [i];
  let last = i;
  for (let j = 1; j <= b.length; j += 1) {
    const isSame = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    const replaced = (row[j - 1] ?? Infinity) + (isSame ? 0 : 1);
    const changed = Math.min((row[j] ?? Infinity) + 1, last + 1);
    last = Math.min(replaced, changed, isSwap(a, b, [i, j]) ? (before[j - 2] ?? Infinity) + 1 : Infinity);
    next.push(last);
  }
  return next;
}

function isSwap(a: string, b: string, [i, j]: readonly [number, number]): boolean {
  return i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
