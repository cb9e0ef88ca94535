import { measureWidth } from "../screen/measure-width.ts";
import type { Screen } from "../screen/screen.ts";
import { showCharacters } from "../screen/show-characters.ts";
import { wrapText } from "../screen/wrap-text.ts";

const gap = 2;
const narrowestColumn = 8;

/** A table: a heading for each column, and rows. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Prints a table in columns; cells that are too wide are wrapped, and a table that is far too wide becomes a list. */
export function printTable({ head, rows }: Table, screen: Screen): readonly string[] {
  const safe = [head, ...rows].map((row) => row.map((cell) => showCharacters(cell)));
  const wanted = head.map((_, column) => Math.max(...safe.map((row) => measureWidth(row[column] ?? ""))));
  const words = head.map((_, column) => Math.max(...safe.map((row) => measureLongestWord(row[column] ?? ""))));
  const widths = shareWidth({ wanted, words }, screen.width - gap * (head.length - 1));
  if (screen.plain || widths === undefined) {
    return rows.flatMap(([name = "", ...cells]) =>
      screen.wrap(`${name}: ${cells.map((cell, index) => `${head[index + 1] ?? ""} ${cell}`).join("; ")}.`, 2),
    );
  }
  const [top = [], ...rest] = safe.map((row) => drawRow(row, widths));
  const rule = screen.style.faint("─".repeat(widths.reduce((sum, width) => sum + width, gap * (widths.length - 1))));
  return [...top.map((line) => screen.style.strong(line)), rule, ...rest.flat()];
}

function measureLongestWord(text: string): number {
  return Math.max(...text.split(" ").map((word) => measureWidth(word)));
}

/** What columns take: in all, and for their longest word. */
interface Taken {
  readonly wanted: readonly number[];
  readonly words: readonly number[];
}

/** Makes the widest columns narrower until all fit, words being broken last; none when they cannot. */
function shareWidth({ wanted, words }: Taken, available: number): readonly number[] | undefined {
  if (available < wanted.reduce((sum, width) => sum + Math.min(width, narrowestColumn), 0)) {
    return undefined;
  }
  const widths = [...wanted];
  while (widths.reduce((sum, width) => sum + width, 0) > available) {
    const roomy = widths.map((width, column) => (width > (words[column] ?? 0) ? width : 0));
    const most = Math.max(...roomy) > 0 ? roomy : widths;
    const widest = most.indexOf(Math.max(...most));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function drawRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = widths.map((width, column) => wrapText(row[column] ?? "", { width }));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, column) => {
        const text = cell[line] ?? "";
        return text + " ".repeat(Math.max(0, (widths[column] ?? 0) - measureWidth(text)));
      })
      .join(" ".repeat(gap))
      .trimEnd(),
  );
}
