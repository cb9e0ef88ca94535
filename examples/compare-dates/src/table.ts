/** Rows under a head; every row has as many cells as the head. */
export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table for a terminal: columns side by side. */
export function printText({ head, rows }: Table): string {
  const widths = head.map((name, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0), name.length),
  );
  const lines = [head, widths.map((width) => "─".repeat(width)), ...rows];
  return lines
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A table for a page in Markdown. */
export function printMarkdown({ head, rows }: Table): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((row) => `| ${row.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`).join("\n");
}

/** A table for a spreadsheet: comma-separated values, quoted where they have to be. */
export function printCsv({ head, rows }: Table): string {
  const quote = (cell: string): string => (/[",\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return [head, ...rows].map((row) => row.map(quote).join(",")).join("\n");
}
