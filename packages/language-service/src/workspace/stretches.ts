import type { Span } from "@waft/core";

/**
 * Declarations keep the places at which they were read, so that what was worked out about them stays right while others
 * are changed. Where they stand now is looked up here: a file consists of stretches, in the order in which they stand.
 */
export interface Stretches {
  readonly all: readonly Stretch[];
  /** A place behind all places that were ever given. */
  readonly free: number;
}

/** Something that moves as a whole: where it begins and ends as it was read, and by how much it has moved since. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

/** A file that was just read: everything stands where it was read. */
export function createStretches(length: number): Stretches {
  return { all: [{ start: 0, end: length, by: 0 }], free: length + 1 };
}

/** What stood in a piece is gone, and something of another length is read anew at the first free place. */
export function replaceStretch(
  { all, free }: Stretches,
  piece: { readonly start: number; readonly end: number },
  length: number,
): Stretches {
  const before = all.flatMap((one) => cut(one, -Infinity, piece.start));
  const after = all.flatMap((one) => cut(one, piece.end, Infinity));
  const longer = length - (piece.end - piece.start);
  const fresh = { start: free, end: free + length, by: piece.start - free };
  return {
    all: [...before, fresh, ...after.map(({ start, end, by }) => ({ start, end, by: by + longer }))],
    free: fresh.end + 1,
  };
}

/** What of a stretch stands between two places of the file as it is. */
function cut({ start, end, by }: Stretch, from: number, to: number): readonly Stretch[] {
  const left = { start: Math.max(start, from - by), end: Math.min(end, to - by), by };
  return left.start < left.end ? [left] : [];
}

/** By how much something has moved since it was read, by where it began then. */
export function createMoves({ all }: Stretches): (start: number) => number {
  const sorted = all.toSorted((one, other) => one.start - other.start);
  return (start) => {
    let [low, high] = [0, sorted.length - 1];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((sorted[middle]?.end ?? 0) < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return sorted[low]?.by ?? 0;
  };
}

/** Where something stands now. */
export function moveSpan(span: Span, by: number): Span {
  return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
}
