/** A piece of the grammar, as far as people need to see it. */
export type Piece =
  | { readonly kind: "word" | "text"; readonly text: string }
  | { readonly kind: "rule"; readonly name: string }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly Piece[] }
  | { readonly kind: "optional"; readonly item: Piece }
  /** Several times, at least `least`, with `separator` between them. */
  | { readonly kind: "repeat"; readonly item: Piece; readonly least: 0 | 1; readonly separator?: Piece };

/** A rule of the grammar by its name. */
export interface GrammarRule {
  readonly name: string;
  readonly piece: Piece;
}

/** Puts pieces behind each other; nothing stays nothing, and one piece stands alone. */
export function createSequence(pieces: readonly Piece[]): Piece {
  const items = pieces.flatMap((piece) => (piece.kind === "sequence" ? piece.items : [piece]));
  const [only] = items;
  return items.length === 1 && only !== undefined ? only : { kind: "sequence", items };
}
