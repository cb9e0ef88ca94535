import { invariant } from "../lib/invariant.ts";
import type { Span } from "../text/source-file.ts";
import type { Piece } from "./scan-pieces.ts";

/** Finds pieces by where the tree says that something stands. */
export interface Places {
  readonly pieces: readonly Piece[];
  /** The piece with which a span begins. */
  readonly firstOf: (span: Pick<Span, "start">) => number;
  /** The piece with which a span ends. */
  readonly lastOf: (span: Pick<Span, "end">) => number;
}

/** Makes the lookup for the pieces of a file. */
export function createPlaces(pieces: readonly Piece[]): Places {
  const starts = new Map(pieces.map(({ start }, index) => [start, index]));
  const ends = new Map(pieces.map(({ end }, index) => [end, index]));
  return {
    pieces,
    firstOf: ({ start }) => find(starts, start),
    // The end of the file has the same place as the last piece, when nothing stands behind that.
    lastOf: ({ end }) => Math.min(find(ends, end), pieces.length - 2),
  };
}

function find(numbers: ReadonlyMap<number, number>, place: number): number {
  const found = numbers.get(place);
  invariant(found, "The tree and the text of a rule file do not fit each other.");
  return found;
}
