import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The page about a kind of finding, as Markdown. In the repository: as it stands in `docs`. */
export function readPage(code: string): string | undefined {
  const place = fileURLToPath(new URL(`../../../../docs/diagnostics/${code}.md`, import.meta.url));
  return existsSync(place) ? readFileSync(place, "utf8") : undefined;
}
