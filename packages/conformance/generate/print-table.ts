import type { TableFile } from "../src/table-file.ts";

/** Writes a table as JSON, one thing a line, so that a change of the rules shows in the lines that it touches. */
export function printTable(file: TableFile): string {
  const fields = Object.entries(file).map(([name, value]) => `${JSON.stringify(name)}: ${printField(name, value)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

function printField(name: string, value: unknown): string {
  if (Array.isArray(value) && name !== "parts") {
    return `[\n${value.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
  }
  if (name === "files") {
    return JSON.stringify(value, null, 1);
  }
  return JSON.stringify(value);
}
