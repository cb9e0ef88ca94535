/**
 * Counts the changes that turn one word into another: a letter put in, left out, replaced,
 * or swapped with its neighbour. Capital letters count as small ones.
 *
 * @param most - from how many changes on it does not matter how many there are: the answer is then one more
 */
export function measureDistance(from: string, to: string, most: number = Infinity): number {
  const a = from.toLowerCase();
  const b = to.toLowerCase();
  // Three rows of distances in turns: the one that is measured, the one before it, and the one before that.
  let before: number[] = [];
  let row: number[] = [];
  let next: number[] = [];
  for (let j = 0; j <= b.length; j += 1) {
    row.push(j);
  }
  let least = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const nearest = measureRow({ before, row, next }, { a, b, i });
    const spare = before;
    before = row;
    row = next;
    next = spare;
    // What comes next can go on from this row, or swap from the one before.
    if (Math.min(least, nearest) > most) {
      return most + 1;
    }
    least = nearest;
  }
  return row[b.length] ?? 0;
}

/** Distances of the beginnings of one word from all beginnings of the other: the last row, the one before, and the next. */
interface Rows {
  readonly before: readonly number[];
  readonly row: readonly number[];
  readonly next: number[];
}

/** Measures the next row, and says what is the least in it. */
function measureRow(
  { before, row, next }: Rows,
  { a, b, i }: { readonly a: string; readonly b: string; readonly i: number },
): number {
  const letter = a.charCodeAt(i - 1);
  const letterBefore = i > 1 ? a.charCodeAt(i - 2) : -1;
  let other = -1;
  let otherBefore = -1;
  let last = i;
  let least = i;
  next[0] = i;
  for (let j = 1; j <= b.length; j += 1) {
    otherBefore = other;
    other = b.charCodeAt(j - 1);
    const replaced = (row[j - 1] ?? 0) + (letter === other ? 0 : 1);
    last = Math.min(replaced, (row[j] ?? 0) + 1, last + 1);
    if (letter === otherBefore && letterBefore === other) {
      last = Math.min(last, (before[j - 2] ?? 0) + 1);
    }
    next[j] = last;
    least = Math.min(least, last);
  }
  return least;
}
