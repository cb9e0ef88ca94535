import type { PatternNode } from "../syntax/tree.ts";

/** Writes a pattern of acts; brackets stand only where something else would be read without them. */
export function printPattern(pattern: PatternNode): string {
  switch (pattern.kind) {
    case "action":
      return pattern.name.text;
    case "any":
      return "any";
    case "choice":
      return pattern.items.map((item) => printInside(item, ["choice"])).join(" | ");
    case "sequence":
      return pattern.items.map((item) => printInside(item, ["choice", "sequence"])).join(", ");
    case "repeat":
      return `${printInside(pattern.item, ["choice", "sequence"])}${printTimes(pattern.least, pattern.most)}`;
  }
}

function printInside(pattern: PatternNode, inBrackets: readonly PatternNode["kind"][]): string {
  const printed = printPattern(pattern);
  return inBrackets.includes(pattern.kind) ? `(${printed})` : printed;
}

function printTimes(least: number, most: number | undefined): string {
  if (most === undefined) {
    return least === 0 ? "*" : "+";
  }
  if (least === 0 && most === 1) {
    return "?";
  }
  return least === most ? `{${least}}` : `{${least},${most}}`;
}
