import { largestFile, type Diagnostic, type FileNode, type Reader, type Span } from "@waft/core";
import type { ItemNode } from "@waft/core/internal";
import type { ReadFile } from "./read-file.ts";
import { shiftSpans } from "./shift-spans.ts";

/** What stands before a piece of a file that is read alone. */
const head = "waft 1\nplatform x\n";

/**
 * Reads a file of which a piece was changed, by reading the declarations around that alone; the others are moved. It is
 * the same as if all of it were read. Undefined where that is not sure: when the change is above the first declaration,
 * there are mistakes, or declarations do not begin and end where they did.
 */
export function readChanged(before: ReadFile, text: string, parser: Reader): ReadFile | undefined {
  const { source, tree } = before;
  const change = findChange(source.text, text);
  const piece = text.length > largestFile ? undefined : findPiece(tree, change, source.text.length);
  if (piece === undefined) {
    return undefined;
  }
  const left = splitDiagnostics(before.diagnostics, piece);
  const written = text.slice(piece.start, piece.end + change.by);
  const read = parser.readFile({ path: source.path, text: `${head}${written}` });
  if (left === undefined || !isSettled(read, piece, { by: change.by, length: head.length + written.length })) {
    return undefined;
  }
  const fresh = shiftSpans(read, piece.start - head.length);
  const isAfter = ({ start }: Span): boolean => start >= piece.end;
  const join = <One extends { readonly span: Span }>(old: readonly One[], now: readonly One[]): readonly One[] => [
    ...old.filter(({ span }) => span.start < piece.start),
    ...now,
    ...shiftSpans(
      old.filter(({ span }) => isAfter(span)),
      change.by,
    ),
  ];
  // What stood in mistakes of the piece counts as declared no longer; there are none now.
  const { announced: _, ...kept } = tree;
  const moved = once((): FileNode => ({
    ...kept,
    items: join(tree.items, fresh.value.items),
    comments: join(tree.comments, fresh.value.comments),
  }));
  return {
    source: { path: source.path, text },
    // Half a file is moved with each key, which takes as long as reading: mistakes are told before that.
    get tree() {
      return moved();
    },
    diagnostics: [...left.before, ...fresh.diagnostics, ...shiftSpans(left.after, change.by)],
  };
}

/** Makes something when it is first asked for, and never again. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
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
  /** The declaration behind the change; without one the piece ends with the file. */
  readonly last: ItemNode | undefined;
  /** The declaration before the change; without one the piece begins behind the head of the file. */
  readonly first: ItemNode | undefined;
}

/** From behind the last declaration but one before a change to the end of the first one behind it. */
function findPiece(tree: FileNode, change: Change, length: number): Piece | undefined {
  const { items } = tree;
  const top = findTop(tree);
  const index = items.findLastIndex(({ span }) => span.end <= change.start);
  const first = items[index];
  const last = items.find(({ span }) => span.start >= change.end && span.start > change.start);
  return (first?.span.start ?? change.start) <= top
    ? undefined
    : { start: items[index - 1]?.span.end ?? top, end: last?.span.end ?? length, last, first };
}

/** Where the head of a file ends, with what it uses and what its posts have. */
function findTop({ head: heading, uses, postsHave }: FileNode): number {
  const { name, title, extends: base, between } = heading ?? {};
  const parts = [name, title, base?.platform, base?.asOf, between?.from, between?.to, ...uses, ...postsHave];
  return name === undefined ? Infinity : Math.max(...parts.flatMap((part) => part?.span.end ?? []));
}

/**
 * What was found before and behind a piece; undefined where a mistake stands there, or reaches into the piece. One that
 * is told where the piece begins may be of what stands before it, such as a rule that is not closed or a head that goes on.
 */
function splitDiagnostics(
  diagnostics: readonly Diagnostic[],
  { start, end, first }: Piece,
): { readonly before: readonly Diagnostic[]; readonly after: readonly Diagnostic[] } | undefined {
  const others = diagnostics.filter(({ span }) => span.start < start || span.end > end);
  const begin = first?.span.start ?? Infinity;
  const isOutside = ({ span }: Diagnostic): boolean => span.start <= begin || span.end > end;
  if (diagnostics.some((one) => one.severity === "error" && isOutside(one))) {
    return undefined;
  }
  return {
    before: others.filter(({ span }) => span.start < start),
    after: others.filter(({ span }) => span.start >= start),
  };
}

/** Whether a piece was read as it would be among all: it begins and ends with the declarations that it did. */
function isSettled(
  { value, diagnostics }: ReturnType<Reader["readFile"]>,
  { start, first, last }: Piece,
  { by, length }: { readonly by: number; readonly length: number },
): boolean {
  const moved = head.length - start;
  const [begins, ends] = [value.items[0]?.span, value.items.at(-1)?.span];
  const isThere = (item: ItemNode | undefined, span: Span | undefined, more: number): boolean =>
    item === undefined ||
    (span?.start === item.span.start + more && (item !== last || span.end === item.span.end + more));
  const isWithin = diagnostics.every(
    ({ span }) => span.start >= (begins?.start ?? Infinity) && (last === undefined || span.end < length),
  );
  // How a mistake is read, and what it seems to declare, can hang on all that stands around it.
  const isClear = diagnostics.every(({ severity }) => severity !== "error");
  const isPlain = begins !== undefined && value.uses.length + value.postsHave.length === 0;
  return isPlain && isClear && isWithin && isThere(first, begins, moved) && isThere(last, ends, moved + by);
}
