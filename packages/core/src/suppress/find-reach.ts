import type { FileNode, ItemNode } from "../syntax/tree.ts";
import { findLine, type Span } from "../text/source-file.ts";
import { listUnits } from "./list-units.ts";

/**
 * Finds where findings are ignored by a comment. Behind something it speaks of the clause that it stands behind or in,
 * and, where a declaration ends before it, of all of that; on a line of its own, of the next clause, and, where a
 * declaration begins there, of all of that. It means the same however the lines are broken.
 */
export function findReach(comment: Span, file: FileNode, text: string): Span | undefined {
  const own = findLine(text, comment.start);
  const reach =
    text.slice(own.start, comment.start).trim() === ""
      ? findNext(findCode(text, own.end + 1), file, text)
      : findBefore(comment, file, text);
  return reach === undefined ? undefined : { file: comment.file, ...reach };
}

/** What a comment stands behind or in. */
function findBefore({ start }: Span, file: FileNode, text: string): Stretch {
  const isRightBehind = ({ end }: Stretch): boolean => end <= start && text.slice(end, start).trim() === "";
  const closed = listDeclarations(file).find(isRightBehind);
  if (closed !== undefined) {
    return closed;
  }
  const unit = listUnits(file).findLast((one) => one.start < start);
  return unit !== undefined && (start < unit.end || isRightBehind(unit)) ? unit : findLine(text, start);
}

/** What stands on the next line, or, where that is the middle of something, all of that. */
function findNext(line: Stretch | undefined, file: FileNode, text: string): Stretch | undefined {
  if (line === undefined) {
    return undefined;
  }
  const start = line.start + text.slice(line.start, line.end).search(/\S/u);
  const unit = listUnits(file).findLast((one) => one.start <= start);
  const declared = listDeclarations(file).find((one) => one.start === start);
  return declared ?? (unit !== undefined && start < unit.end ? unit : { ...line, start });
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The next line that says something to the compiler. */
function findCode(text: string, from: number): Stretch | undefined {
  for (let start = from; start < text.length;) {
    const line = findLine(text, start);
    const said = text.slice(line.start, line.end).trim();
    if (said !== "" && !said.startsWith("//")) {
      return line;
    }
    start = line.end + 1;
  }
  return undefined;
}

function listDeclarations({ items, postsHave }: FileNode): readonly Span[] {
  const inner = (item: ItemNode): readonly Span[] =>
    item.kind === "era" ? [item.span, ...item.rules.map(({ span }) => span)] : [item.span];
  return [...postsHave.map(({ span }) => span), ...items.flatMap(inner)];
}
