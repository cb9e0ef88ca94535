import { largestFile, type Diagnostic, type FileNode, type Reader, type SourceFile, type Span } from "@waft/core";
import { isSame, type ItemNode } from "@waft/core/internal";
import type { KeptFile, ReadFile } from "./read-file.ts";
import { once } from "./once.ts";
import { shiftSpans } from "./shift-spans.ts";
import { createMoves, moveSpan, replaceStretch } from "./stretches.ts";

/** What stands before a piece of a file that is read alone. */
const head = "waft 1\nplatform x\n";

/**
 * Reads a file of which a piece was changed, by reading the declarations around that alone; the others are moved. It is
 * the same as if all of it were read. Undefined where that is not sure: when the change is above the first declaration,
 * there are mistakes, or declarations do not begin and end where they did.
 */
export function readChanged(before: ReadFile, text: string, parser: Reader): ReadFile | undefined {
  const { source, kept } = before;
  const change = findChange(source.text, text);
  const piece = text.length > largestFile ? undefined : findPiece(kept, change, source.text.length);
  if (piece === undefined) {
    return undefined;
  }
  const written = text.slice(piece.start, piece.end + change.by);
  const read = parser.readFile({ path: source.path, text: `${head}${written}` });
  if (
    !isClear(before.diagnostics, piece) ||
    !isSettled(read, piece, { by: change.by, length: head.length + written.length })
  ) {
    return undefined;
  }
  return tellMoved({ path: source.path, text }, replacePiece(kept, piece, { read, by: change.by }));
}

/** What was read of a piece, and by how much the piece is longer than before. */
interface Fresh {
  readonly read: ReturnType<Reader["readFile"]>;
  readonly by: number;
}

/** Puts what was read of a piece in the place of what stood there; all else stays the same. */
function replacePiece(kept: KeptFile, piece: Piece, { read, by }: Fresh): KeptFile {
  const { items } = read.value;
  // Of the declarations around a change those that are the same as before stay what they were.
  const start = isSameItem(piece.first, items[0]) ? piece.first.span.end : piece.start;
  const end = isSameItem(piece.last, items.at(-1)) ? piece.last.span.start : piece.end;
  const stretches = replaceStretch(kept.stretches, { start, end }, end + by - start);
  const free = kept.stretches.free - start;
  const startOf = ({ span }: Placed): number => span.start + kept.moveOf(span.start);
  const join = <One extends Placed>(old: readonly One[], now: readonly One[]): readonly One[] => [
    ...old.filter((one) => startOf(one) < start),
    ...shiftSpans(
      now.filter(({ span }) => isBetween(span.start + piece.start - head.length, start, end + by)),
      piece.start - head.length + free,
    ),
    ...old.filter((one) => startOf(one) >= end),
  ];
  // What stood in mistakes of the piece counts as declared no longer; there are none now.
  const { announced: _, ...others } = kept.tree;
  const tree = {
    ...others,
    items: join(kept.tree.items, items),
    comments: join(kept.tree.comments, read.value.comments),
  };
  return {
    tree,
    // No mistake stands outside the piece, and none is left in it: also none that was told where the file ends.
    diagnostics: join(kept.diagnostics.filter(isNoMistake), read.diagnostics),
    stretches,
    moveOf: createMoves(stretches),
  };
}

interface Placed {
  readonly span: Span;
}

function isNoMistake({ severity }: Diagnostic): boolean {
  return severity !== "error";
}

/** Whether a place lies from one on and before another. */
function isBetween(place: number, from: number, to: number): boolean {
  return from <= place && place < to;
}

/** Whether a declaration was read as it was before, but for where it stands. */
function isSameItem(before: PlacedItem | undefined, now: ItemNode | undefined): before is PlacedItem {
  return (
    before !== undefined &&
    now !== undefined &&
    isSame(shiftSpans(now, before.item.span.start - now.span.start), before.item)
  );
}

/** Half a file has moved after each key, and moving it takes as long as reading: that is done when somebody asks. */
function tellMoved(source: SourceFile, kept: KeptFile): ReadFile {
  const move = <One extends { readonly span: Span }>(all: readonly One[]): readonly One[] =>
    all.map((one) => shiftSpans(one, kept.moveOf(one.span.start)));
  const moved = {
    items: once(() => move(kept.tree.items)),
    comments: once(() => move(kept.tree.comments)),
  };
  const tree = {
    ...kept.tree,
    get items() {
      return moved.items();
    },
    get comments() {
      return moved.comments();
    },
  };
  return { source, tree, diagnostics: move(kept.diagnostics), kept };
}

/** What was changed: a stretch of the old text, and by how much it became longer. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly by: number;
}

function findChange(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const by = after.length - before.length;
  const start = countSame(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = countSame(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, end: before.length - same, by };
}

/** How far two texts are the same, up to a limit: stretches are compared at once, which is faster than sign by sign. */
function countSame(limit: number, isAlike: (from: number, to: number) => boolean): number {
  let [from, step] = [0, 4096];
  while (from < limit && step >= 1) {
    const to = Math.min(limit, from + step);
    if (isAlike(from, to)) {
      from = to;
    } else {
      step = Math.floor(step / 2);
    }
  }
  return from;
}

/** The piece of the old text that is read again, and the last declaration in it, which must be there again. */
interface Piece {
  readonly start: number;
  readonly end: number;
  /** The declaration behind the change; without one the piece ends with the file. */
  readonly last: PlacedItem | undefined;
  /** The declaration before the change; without one the piece begins behind the head of the file. */
  readonly first: PlacedItem | undefined;
}

/** A declaration, and where it stands. */
interface PlacedItem {
  readonly item: ItemNode;
  readonly span: Span;
}

/** From behind the last declaration but one before a change to the end of the first one behind it. */
function findPiece({ tree, moveOf }: KeptFile, change: Change, length: number): Piece | undefined {
  const placed = tree.items.map((item): PlacedItem => ({ item, span: moveSpan(item.span, moveOf(item.span.start)) }));
  const top = findTop(tree);
  const index = placed.findLastIndex(({ span }) => span.end <= change.start);
  const first = placed[index];
  const last = placed.find(({ span }) => span.start >= change.end && span.start > change.start);
  return (first?.span.start ?? change.start) <= top
    ? undefined
    : { start: placed[index - 1]?.span.end ?? top, end: last?.span.end ?? length, last, first };
}

/** Where the head of a file ends, with what it uses and what its posts have. */
function findTop({ head: heading, uses, postsHave }: FileNode): number {
  const { name, title, extends: base, between } = heading ?? {};
  const parts = [name, title, base?.platform, base?.asOf, between?.from, between?.to, ...uses, ...postsHave];
  return name === undefined ? Infinity : Math.max(...parts.flatMap((part) => part?.span.end ?? []));
}

/**
 * Whether no mistake stands outside a piece, or reaches into it. One that is told where the piece begins may be of what
 * stands before it, such as a rule that is not closed or a head that goes on.
 */
function isClear(diagnostics: readonly Diagnostic[], { end, first }: Piece): boolean {
  const begin = first?.span.start ?? Infinity;
  return diagnostics.every((one) => isNoMistake(one) || (one.span.start > begin && one.span.end <= end));
}

/** Whether a piece was read as it would be among all: it begins and ends with the declarations that it did. */
function isSettled(
  { value, diagnostics }: ReturnType<Reader["readFile"]>,
  { start, first, last }: Piece,
  { by, length }: { readonly by: number; readonly length: number },
): boolean {
  const moved = head.length - start;
  const [begins, ends] = [value.items[0]?.span, value.items.at(-1)?.span];
  const isThere = (item: PlacedItem | undefined, span: Span | undefined, more: number): boolean =>
    item === undefined ||
    (span?.start === item.span.start + more && (item !== last || span.end === item.span.end + more));
  const isWithin = diagnostics.every(
    ({ span }) => span.start >= (begins?.start ?? Infinity) && (last === undefined || span.end < length),
  );
  // How a mistake is read, and what it seems to declare, can hang on all that stands around it.
  const isRight = diagnostics.every(isNoMistake);
  const isPlain = begins !== undefined && value.uses.length + value.postsHave.length === 0;
  return isPlain && isRight && isWithin && isThere(first, begins, moved) && isThere(last, ends, moved + by);
}
