import { readFileSync } from "node:fs";

/** The page about a kind of finding, as Markdown. As installed: from the file that was made when the package was built. */
export function readPage(code: string): string | undefined {
  const pages: unknown = JSON.parse(readFileSync(new URL("pages.json", import.meta.url), "utf8"));
  const found = new Map<string, unknown>(Object.entries(typeof pages === "object" ? (pages ?? {}) : {})).get(code);
  return typeof found === "string" ? found : undefined;
}
