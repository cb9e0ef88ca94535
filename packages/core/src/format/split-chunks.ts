import type { Piece, Remark } from "./scan-pieces.ts";

/** What stays together on a row. */
export interface Chunk {
  readonly text: string;
  /** What stands between it and the chunk before it, on one row. */
  readonly glue: "" | " ";
  /** Whether a row ends before it when the line is broken: it must, it may, or it may though it is Dutch of a text. */
  readonly joint: "must" | "may" | "dutch";
  /** Whether it is the closing brace of a part. */
  readonly closes: boolean;
  /** Comments before it; a row ends there. */
  readonly remarks: readonly Remark[];
}

/** What stands between a piece and the one before it. */
type Joint = "tight" | "space" | Chunk["joint"];

/** Before these a line may be broken. */
const joiners: ReadonlySet<string> = new Set(["and", "or", "when", "with", "without", "refines", "extends", "|"]);
const tightBefore: ReadonlySet<string> = new Set([",", ".", ")", "*", "+", "?"]);
const tightBehind: ReadonlySet<string> = new Set([".", "("]);

/** Splits the pieces of a line into what stays together. */
export function splitChunks(pieces: readonly Piece[]): readonly Chunk[] {
  const joints = findJoints(pieces);
  const chunks: Chunk[] = [];
  for (const [index, piece] of pieces.entries()) {
    const chunk = startChunk(piece, joints[index] ?? "space", index === 0);
    const last = chunks.at(-1);
    if (last === undefined || chunk.breaks) {
      chunks.push(chunk);
    } else {
      chunks[chunks.length - 1] = { ...last, text: last.text + chunk.glue + chunk.text };
    }
  }
  return chunks;
}

/** A chunk that begins with a piece, and whether it is one of its own. */
function startChunk({ image, remarks }: Piece, joint: Joint, isFirst: boolean): Chunk & { readonly breaks: boolean } {
  const stays = joint === "tight" || joint === "space";
  return {
    text: image,
    glue: isFirst || joint === "tight" ? "" : " ",
    joint: stays ? "may" : joint,
    closes: image === "}" && joint === "must",
    remarks: isFirst ? [] : remarks,
    breaks: !stays || remarks.length > 0,
  };
}

function findJoints(pieces: readonly Piece[]): readonly Joint[] {
  const listed = hasTextsInList(pieces);
  let depth = 0;
  let counts = false;
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    if (piece.image === "{") {
      counts = pieces[index + 1]?.kind === "figure";
    }
    const joint = counts ? "tight" : findJoint(before, piece, listed && depth === 0);
    if (piece.kind === "mark") {
      depth += Number(piece.image === "{") - Number(piece.image === "}");
    }
    counts &&= piece.image !== "}";
    return joint;
  });
}

function findJoint(before: Piece | undefined, piece: Piece, listed: boolean): Joint {
  if (before === undefined || isTight(before, piece)) {
    return "tight";
  }
  if (before.image === "{" || piece.image === "}") {
    return "must";
  }
  if (before.image === ",") {
    return listed ? "must" : "may";
  }
  return joiners.has(piece.image) ? "may" : findTextJoint(before, piece);
}

function findTextJoint(before: Piece, piece: Piece): Joint {
  return piece.image === "(" && before.kind === "text" ? "dutch" : "space";
}

function isTight(before: Piece, piece: Piece): boolean {
  return tightBefore.has(piece.image) || tightBehind.has(before.image) || (before.image === "{" && piece.image === "}");
}

/** Whether there are commas outside braces, and texts: such a list gets a row for each item. */
function hasTextsInList(pieces: readonly Piece[]): boolean {
  const brace = pieces.findIndex(({ image }) => image === "{");
  const outside = brace < 0 ? pieces : pieces.slice(0, brace);
  return outside.some(({ image }) => image === ",") && outside.some(({ kind }) => kind === "text");
}
