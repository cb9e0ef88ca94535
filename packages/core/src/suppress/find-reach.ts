import type { FileNode, ItemNode } from "../syntax/tree.ts";
import type { Span } from "../text/source-file.ts";

/**
 * Finds where findings are ignored by a comment: on its own line, when something stands before it there, and, when a
 * declaration ends there, in all of that; otherwise on the next line that is neither empty nor a comment, and, when a
 * declaration begins on it, in all of that.
 */
export function findReach(comment: Span, file: FileNode, text: string): Span | undefined {
  const own = findLine(text, comment.start);
  if (text.slice(own.start, comment.start).trim() !== "") {
    const closed = listDeclarations(file).findLast(({ end }) => end > own.start && end <= comment.start);
    return { file: comment.file, start: Math.min(own.start, closed?.start ?? own.start), end: own.end };
  }
  const line = findCode(text, own.end + 1);
  if (line === undefined) {
    return undefined;
  }
  const declared = listDeclarations(file).find(({ start }) => start >= line.start && start < line.end);
  return { file: comment.file, start: line.start, end: Math.max(line.end, declared?.end ?? 0) };
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The line around an offset, without its end. */
function findLine(text: string, offset: number): Stretch {
  const end = text.indexOf("\n", offset);
  return { start: text.lastIndexOf("\n", offset - 1) + 1, end: end < 0 ? text.length : end };
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
