import type { FileNode, PartNode } from "../syntax/tree.ts";
import { createPlaces, type Places } from "./places.ts";
import type { Piece, Remark } from "./scan-pieces.ts";

/**
 * Puts a comma between all that stands in the braces of a part and none behind the last,
 * and lets comments before a comma or an opening brace stand behind it.
 */
export function tidyPieces(file: FileNode, pieces: readonly Piece[]): readonly Piece[] {
  const places = createPlaces(pieces);
  const parts = file.items.filter((item) => item.kind === "part");
  const found = parts.map((part) => findCommas(part, places));
  const missing = new Set(found.flatMap((one) => one.missing));
  const needless = new Set(found.flatMap((one) => one.needless));
  const tidied: Piece[] = [];
  let moved: readonly Remark[] = [];
  for (const [index, piece] of pieces.entries()) {
    const remarks = joinRemarks(moved, piece.remarks);
    const moves = needless.has(index) || letsPass(piece);
    moved = moves ? remarks : [];
    if (!needless.has(index)) {
      tidied.push({ ...piece, remarks: moves ? [] : remarks });
    }
    if (missing.has(index)) {
      tidied.push({ image: ",", kind: "mark", start: -1, end: -1, remarks: [], blank: false });
    }
  }
  return tidied;
}

/** The last pieces of children behind which there is no comma, and the comma behind the last child. */
function findCommas(
  { children }: PartNode,
  { pieces, firstOf }: Places,
): { readonly missing: readonly number[]; readonly needless: readonly number[] } {
  const lasts = children.map(({ name, always }) => firstOf(name.span) + (always ? 1 : 0));
  const hasComma = (piece: number): boolean => pieces[piece + 1]?.image === ",";
  return {
    missing: lasts.slice(0, -1).filter((piece) => !hasComma(piece)),
    needless: lasts.slice(-1).flatMap((piece) => (hasComma(piece) ? [piece + 1] : [])),
  };
}

/** `///` stays before a brace: behind it, it would document what comes next. */
function letsPass({ image, remarks }: Piece): boolean {
  return image === "," || (image === "{" && remarks.every(({ isDoc }) => !isDoc));
}

/** Only the first comment in a gap can stand on the line of what is before it. */
function joinRemarks(before: readonly Remark[], after: readonly Remark[]): readonly Remark[] {
  return before.length === 0 ? after : [...before, ...after.map((remark) => ({ ...remark, trails: false }))];
}
