import { largestFile, type Diagnostic, type FileNode, type Reader, type SourceFile, type Span } from "@waft/core";
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
  return tellMoved({ path: source.path, text }, replacePiece(kept, piece, { read, length: written.length }));
}

interface Fresh {
  readonly read: ReturnType<Reader["readFile"]>;
  readonly length: number;
}

/** Puts what was read of a piece in the place of what stood there; all else stays the same. */
function replacePiece(kept: KeptFile, { start, end }: Piece, { read, length }: Fresh): KeptFile {
  const stretches = replaceStretch(kept.stretches, { start, end }, length);
  const fresh = shiftSpans(read, kept.stretches.free - head.length);
  const startOf = ({ span }: { readonly span: Span }): number => span.start + kept.moveOf(span.start);
  const join = <One extends { readonly span: Span }>(old: readonly One[], now: readonly One[]): readonly One[] => [
    ...old.filter((one) => startOf(one) < start),
    ...now,
    ...old.filter((one) => startOf(one) >= end),
  ];
  // What stood in mistakes of the piece counts as declared no longer; there are none now.
  const { announced: _, ...others } = kept.tree;
  const tree = {
    ...others,
    items: join(kept.tree.items, fresh.value.items),
    comments: join(kept.tree.comments, fresh.value.comments),
  };
  const diagnostics = join(kept.diagnostics, fresh.diagnostics);
  return { tree, diagnostics, stretches, moveOf: createMoves(stretches) };
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
function countSame(limit: number, isSame: (from: number, to: number) => boolean): number {
  let [from, step] = [0, 4096];
  while (from < limit && step >= 1) {
    const to = Math.min(limit, from + step);
    if (isSame(from, to)) {
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
  /** Where the declaration behind the change stands; without one the piece ends with the file. */
  readonly last: Span | undefined;
  /** Where the declaration before the change stands; without one the piece begins behind the head of the file. */
  readonly first: Span | undefined;
}

/** From behind the last declaration but one before a change to the end of the first one behind it. */
function findPiece({ tree, moveOf }: KeptFile, change: Change, length: number): Piece | undefined {
  const spans = tree.items.map(({ span }) => moveSpan(span, moveOf(span.start)));
  const top = findTop(tree);
  const index = spans.findLastIndex(({ end }) => end <= change.start);
  const first = spans[index];
  const last = spans.find(({ start }) => start >= change.end && start > change.start);
  return (first?.start ?? change.start) <= top
    ? undefined
    : { start: spans[index - 1]?.end ?? top, end: last?.end ?? length, last, first };
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
  const begin = first?.start ?? Infinity;
  return diagnostics.every(({ severity, span }) => severity !== "error" || (span.start > begin && span.end <= end));
}

/** Whether a piece was read as it would be among all: it begins and ends with the declarations that it did. */
function isSettled(
  { value, diagnostics }: ReturnType<Reader["readFile"]>,
  { start, first, last }: Piece,
  { by, length }: { readonly by: number; readonly length: number },
): boolean {
  const moved = head.length - start;
  const [begins, ends] = [value.items[0]?.span, value.items.at(-1)?.span];
  const isThere = (item: Span | undefined, span: Span | undefined, more: number): boolean =>
    item === undefined || (span?.start === item.start + more && (item !== last || span.end === item.end + more));
  const isWithin = diagnostics.every(
    ({ span }) => span.start >= (begins?.start ?? Infinity) && (last === undefined || span.end < length),
  );
  // How a mistake is read, and what it seems to declare, can hang on all that stands around it.
  const isRight = diagnostics.every(({ severity }) => severity !== "error");
  const isPlain = begins !== undefined && value.uses.length + value.postsHave.length === 0;
  return isPlain && isRight && isWithin && isThere(first, begins, moved) && isThere(last, ends, moved + by);
}
