import { globSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Where it may be said that nothing is on npm yet. */
const pages = [
  "*.md",
  "docs/**/*.md",
  "packages/*/README.md",
  "packages/platforms/*/README.md",
  "examples/*/README.md",
];

/** What is said of it, and what is left of that once there is a release. */
const sayings: readonly (readonly [RegExp, string | ((said: string, next: string) => string)])[] = [
  [/^\(Not on npm yet; inside this repository it is there\.\)(?: |\n\n)/gmu, ""],
  [/^\((?:Not on npm yet\.|Nothing is on npm yet:|Waft is not on npm yet\.|Waft staat nog niet op npm\.) (.)/gmu, open],
  [/\bnothing is on npm yet, and anything/gu, "anything"],
];

function open(_said: string, next: string): string {
  return `(${next.toUpperCase()}`;
}

/** A page without what it says of a time before the first release. */
export function renewPage(text: string): string {
  return sayings.reduce(
    (said, [pattern, left]) => (typeof left === "string" ? said.replace(pattern, left) : said.replace(pattern, left)),
    text,
  );
}

/** Takes out of every page that nothing is on npm yet. */
export function sayReleased(root: string): void {
  for (const page of listPages(root)) {
    const text = readFileSync(page, "utf8");
    const renewed = renewPage(text);
    if (renewed !== text) {
      writeFileSync(page, renewed);
    }
  }
}

/** The pages that may say it. */
export function listPages(root: string): readonly string[] {
  const isInstalled = (name: string): boolean => name === "node_modules" || name === "dist";
  return globSync(pages, { cwd: root, exclude: isInstalled }).map((page) => path.join(root, page));
}
