import type { Screen } from "../screen/screen.ts";

/** Prints a page for a terminal: text is broken into lines that fit, examples stay as they are. */
export function printPage(markdown: string, screen: Screen): readonly string[] {
  const lines: string[] = [];
  for (const [index, piece] of markdown.split(/^(```[^\n]*\n[^]*?^```)$/mu).entries()) {
    lines.push(...(index % 2 === 1 ? printExample(piece) : printProse(piece, screen)));
  }
  return lines;
}

/** An example without its fences, a little to the right, with an empty line behind it. */
function printExample(fenced: string): readonly string[] {
  const inner = fenced.split("\n").slice(1, -1);
  return [...inner.map((line) => (line === "" ? "" : `  ${line}`)), ""];
}

function printProse(prose: string, screen: Screen): readonly string[] {
  const blocks = prose.split(/\n\s*\n/u).map((block) => block.trim());
  return blocks.filter((block) => block !== "").flatMap((block) => [...printBlock(block, screen), ""]);
}

function printBlock(block: string, { style, wrap }: Screen): readonly string[] {
  const heading = /^#+ (?<title>.*)$/u.exec(block)?.groups?.["title"];
  if (heading !== undefined) {
    return wrap(heading).map((line) => style.title(style.strong(line)));
  }
  const items = block.startsWith("- ") ? block.split(/\n(?=- )/u) : [block];
  const hanging = items.length > 1 || block.startsWith("- ") ? 2 : 0;
  return items.flatMap((item) => paintCode(wrap(unlink(item.replaceAll("\n", " ")), hanging), style.title));
}

/** `[words](address)` becomes `words (address)`, and an address within the pages its words alone. */
function unlink(text: string): string {
  return text.replaceAll(/\[([^\]]*)\]\(([^)]*)\)/gu, (_, words: string, address: string) =>
    /^https?:/u.test(address) ? `${words} (${address})` : words,
  );
}

/** What stands between backticks gets a colour, also when it goes on on the next line; without colours they stay. */
function paintCode(lines: readonly string[], paint: (text: string) => string): readonly string[] {
  if (paint("x") === "x") {
    return lines;
  }
  let inside = false;
  return lines.map((line) => {
    const pieces = line.split("`");
    const painted = pieces.map((piece, index) => (inside === (index % 2 === 0) && piece !== "" ? paint(piece) : piece));
    inside = inside === (pieces.length % 2 === 1);
    return painted.join("");
  });
}
