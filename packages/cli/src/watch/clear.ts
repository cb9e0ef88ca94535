import type { Io } from "../io.ts";

/** Empties a terminal, also of what has scrolled away. */
export function clear({ stdout }: Io): void {
  if (stdout.columns !== undefined) {
    stdout.write("\u001B[2J\u001B[3J\u001B[H");
  }
}
