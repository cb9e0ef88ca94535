import type { Line } from "./line.ts";
import { listGap } from "./list-gap.ts";
import type { Piece } from "./scan-pieces.ts";
import { fits, wrapLine } from "./wrap-line.ts";

/** Writes the lines of a file, with its comments and with at most one empty line between two of them. */
export function printLines(pieces: readonly Piece[], lines: readonly Line[]): string {
  const rows: string[] = [];
  let previous: readonly string[] = [];
  for (const [index, line] of lines.entries()) {
    const own = pieces.slice(line.first, lines[index + 1]?.first);
    const content = writeLine(own, line);
    const joined = line.joins && own[0]?.remarks.length === 0 ? joinRows(previous, content) : undefined;
    if (joined === undefined) {
      addGap(rows, listGap(own[0], line, lines[index - 1]));
    } else {
      rows.pop();
    }
    previous = joined ?? content;
    addRows(rows, previous);
  }
  return rows.map((row) => `${row}\n`).join("");
}

function writeLine(pieces: readonly Piece[], { indent, leads }: Line): readonly string[] {
  return pieces[0]?.kind === "end" ? [] : wrapLine(pieces, indent, indent + (leads ? 4 : 2));
}

/** Both on one row, when each is one and they fit. */
function joinRows(before: readonly string[], after: readonly string[]): readonly string[] | undefined {
  const [row = ""] = before;
  const joined = `${row} ${after[0]?.trimStart() ?? ""}`;
  return before.length === 1 && after.length === 1 && fits(joined) ? [joined] : undefined;
}

function addGap(rows: string[], { behind, above }: ReturnType<typeof listGap>): void {
  if (behind !== undefined) {
    rows.push(`${rows.pop() ?? ""} ${behind}`);
  }
  addRows(rows, above);
}

/** One after the other: there may be more than a call takes arguments. */
function addRows(rows: string[], more: readonly string[]): void {
  for (const row of more) {
    rows.push(row);
  }
}
