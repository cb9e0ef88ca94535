import { globSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** The root of the repository. While the site is built this file is bundled to another folder, and is told. */
export const root: string = process.env["WAFT_SITE_ROOT"] ?? path.resolve(import.meta.dirname, "../../..");

/** A Markdown file of the repository that is a page of the site. */
export interface Page {
  /** Its path from the root of the repository, with slashes. */
  readonly file: string;
  /** Its address from the top of the site, without slashes at its ends; of the first page `index`, and `nl` in Dutch. */
  readonly id: string;
}

const sources: readonly string[] = [
  "{ARCHITECTURE,CODE_OF_CONDUCT,CONTRIBUTING,GLOSSARY,SECURITY,STYLE}.md",
  "docs/*.md",
  "docs/{decisions,diagnostics,guide,nl,platforms,reference}/**/*.md",
  "{apps,examples,packages}/*/README.md",
  "packages/platforms/*/README.md",
];

/** Every Markdown file that is a page, in the order of the paths. */
export function listPages(): readonly Page[] {
  return globSync([...sources], { cwd: root, exclude: ["**/node_modules/**"] })
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted()
    .map((file) => ({ file, id: nameAddress(file) }));
}

/** `docs/platforms/README.md` is `platforms`, `GLOSSARY.md` is `glossary`; what stands in `docs` needs no `docs`. */
function nameAddress(file: string): string {
  const inSite = file.replace(/^docs\//u, "").replace(/\.md$/u, "");
  const address = inSite.replace(/(?:^|\/)README$/u, "");
  return address === "" ? "index" : address.includes("/") ? address : address.toLowerCase().replaceAll("_", "-");
}
