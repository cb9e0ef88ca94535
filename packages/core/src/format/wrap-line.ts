import type { Piece, Remark } from "./scan-pieces.ts";
import { splitChunks, type Chunk } from "./split-chunks.ts";

/** Lines are broken to stay within this, in characters. */
const widest = 100;

/** Counts the characters of a text. */
function measure(text: string): number {
  return Array.from(text).length;
}

/** Whether something fits on a line. */
export function fits(row: string): boolean {
  return measure(row) <= widest;
}

/**
 * Writes the pieces of a line: on one row when they fit and no comment stands between them. Otherwise a list in
 * which texts stand gets a row for each item, and everything else is broken where it has to be.
 */
export function wrapLine(pieces: readonly Piece[], indent: number, deep: number): readonly string[] {
  const chunks = splitChunks(pieces);
  const row = " ".repeat(indent) + chunks.map(({ glue, text }) => glue + text).join("");
  const isBare = pieces.every(({ remarks }, index) => index === 0 || remarks.length === 0);
  return isBare && fits(row) ? [row] : fillRows(chunks, indent, deep);
}

function fillRows(chunks: readonly Chunk[], indent: number, deep: number): readonly string[] {
  const [first, ...rest] = chunks;
  const rows: string[] = [];
  // What stands before the opened braces of a part stands deeper than what is in them.
  let margin = rest.some(({ closes }) => closes) ? deep + 2 : deep;
  let row = " ".repeat(indent) + (first?.text ?? "");
  for (const [index, chunk] of rest.entries()) {
    if (row.endsWith("{")) {
      margin = deep;
    }
    if (chunk.remarks.length > 0) {
      placeRemarks(rows, row, { remarks: chunk.remarks, deep: margin });
    } else if (chunk.joint === "must" || !fits(row + joinNext(chunk, rest[index + 1]))) {
      rows.push(row);
    } else {
      row += chunk.glue + chunk.text;
      continue;
    }
    row = " ".repeat(chunk.closes ? indent : margin) + chunk.text;
  }
  return [...rows, row];
}

/** What has to fit: a text is not parted from its Dutch while another row has room for both. */
function joinNext(chunk: Chunk, after: Chunk | undefined): string {
  return chunk.glue + chunk.text + (after?.joint === "dutch" ? after.glue + after.text : "");
}

/** Adds a row, and the comments behind and below it. */
function placeRemarks(
  rows: string[],
  row: string,
  { remarks, deep }: { readonly remarks: readonly Remark[]; readonly deep: number },
): void {
  const [first] = remarks;
  rows.push(first?.trails ? `${row} ${first.image}` : row);
  for (const { image } of first?.trails ? remarks.slice(1) : remarks) {
    rows.push(" ".repeat(deep) + image);
  }
}
