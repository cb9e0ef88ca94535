/** How many signs of a label stand on one line. */
const widest = 26;

/** Names in a row, with commas, broken into lines between them. */
export function breakLabel(names: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const [index, name] of names.entries()) {
    const piece = index < names.length - 1 ? `${name},` : name;
    const line = lines.at(-1);
    if (line !== undefined && line.length + piece.length < widest) {
      lines[lines.length - 1] = `${line} ${piece}`;
    } else {
      lines.push(piece);
    }
  }
  return lines;
}
