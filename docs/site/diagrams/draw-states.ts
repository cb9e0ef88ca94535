/**
 * Writes a diagram of forms and acts as a table: what is held, what is done with it, what is held then. GitHub draws the
 * same block as a picture; a table needs no script, and can be read aloud.
 */
export function drawStates(diagram: string): string {
  const moves = [...diagram.matchAll(/^\s*(?<from>\S+) --> (?<to>\S+) : (?<acts>.*)$/gmu)].map(({ groups }) => groups);
  const rows = moves.map((move) => {
    const from = move?.["from"] === "[*]" ? "" : `\`${move?.["from"]}\``;
    const to = move?.["to"] === "[*]" ? "nothing any more" : `\`${move?.["to"]}\``;
    return `| ${from} | ${move?.["acts"]} | ${to} |`;
  });
  return ["| held | acts | held then |", "| --- | --- | --- |", ...rows].join("\n");
}
