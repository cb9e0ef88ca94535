import type { GrammarRule, Piece } from "./grammar.ts";

/** Prints a rule of the grammar as text: `rule = "rule" NAME …`. */
export function printGrammarRule({ name, piece }: GrammarRule): string {
  const alternatives = piece.kind === "choice" ? piece.items : [piece];
  const indent = " ".repeat(name.length + 1);
  return alternatives.map((one, index) => `${index === 0 ? `${name} = ` : `${indent}| `}${printPiece(one)}`).join("\n");
}

function printPiece(piece: Piece): string {
  switch (piece.kind) {
    case "word":
      return `"${piece.text}"`;
    case "text":
      return piece.text;
    case "rule":
      return piece.name;
    case "sequence":
      return piece.items.map((item) => (item.kind === "choice" ? `(${printPiece(item)})` : printPiece(item))).join(" ");
    case "choice":
      return piece.items.map(printPiece).join(" | ");
    case "optional":
      return `${printUnit(piece.item)}?`;
    case "repeat":
      return printRepeat(piece);
  }
}

function printRepeat({ item, least, separator }: Extract<Piece, { readonly kind: "repeat" }>): string {
  if (separator === undefined) {
    return `${printUnit(item)}${least === 0 ? "*" : "+"}`;
  }
  const unit = printUnit(item);
  return separator.kind === "word" && separator.text === ","
    ? `${unit},+`
    : `${unit} (${printPiece(separator)} ${unit})*`;
}

function printUnit(piece: Piece): string {
  const alone = piece.kind === "word" || piece.kind === "text" || piece.kind === "rule";
  return alone ? printPiece(piece) : `(${printPiece(piece)})`;
}
