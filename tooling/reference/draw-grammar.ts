import railroad, { type Drawn } from "railroad-diagrams";
import type { GrammarRule, Piece } from "./grammar.ts";

const { Choice, Diagram, NonTerminal, OneOrMore, Optional, Sequence, Terminal, ZeroOrMore } = railroad;

const style = `<style>
svg { background: #fff; }
path { stroke: #555; stroke-width: 2; fill: none; }
text { font: 14px ui-monospace, monospace; text-anchor: middle; fill: #111; }
rect { stroke: #555; stroke-width: 1.5; fill: #eef4ff; }
g.non-terminal rect { fill: #fff6e0; }
@media (prefers-color-scheme: dark) {
  svg { background: #0d1117; }
  path, rect { stroke: #9aa4b2; }
  text { fill: #e6edf3; }
  rect { fill: #1b2a41; }
  g.non-terminal rect { fill: #3a2f14; }
}
</style>`;

/** Draws a rule of the grammar as a railroad diagram: SVG that follows the reader's light or dark. */
export function drawGrammarRule({ piece }: GrammarRule): string {
  const svg = Diagram(draw(piece)).toString();
  return `${svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ').replace(">", `>\n${style}`)}\n`;
}

function draw(piece: Piece): Drawn {
  switch (piece.kind) {
    case "word":
      return Terminal(piece.text);
    case "text":
    case "rule":
      return NonTerminal(piece.kind === "rule" ? piece.name : piece.text);
    case "sequence":
      return drawSequence(piece.items);
    case "choice":
      return Choice(0, ...piece.items.map(draw));
    case "optional":
      return Optional(draw(piece.item));
    case "repeat":
      return drawRepeat(piece);
  }
}

function drawSequence(items: readonly Piece[]): Drawn {
  return Sequence(...items.map(draw));
}

function drawRepeat({ item, least, separator }: Extract<Piece, { readonly kind: "repeat" }>): Drawn {
  const between = separator === undefined ? [] : [draw(separator)];
  return least === 0 ? ZeroOrMore(draw(item), ...between) : OneOrMore(draw(item), ...between);
}
