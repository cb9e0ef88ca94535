import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./list-pages.ts";

/** Where a file is to be seen on the web: below the `repository` that the manifest names. `null` while it names none. */
export function readRepositoryAddress(file: string): string | null {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const repository: unknown =
    typeof manifest === "object" && manifest !== null && "repository" in manifest ? manifest.repository : undefined;
  const url: unknown =
    typeof repository === "object" && repository !== null && "url" in repository ? repository.url : repository;
  return typeof url === "string" ? `${url.replace(/^git\+/u, "").replace(/\.git$/u, "")}/blob/main/${file}` : null;
}
