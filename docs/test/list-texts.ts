import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { readMarkdown, type MarkdownBlock, type MarkdownText } from "../site/markdown/read-markdown.ts";
import { root } from "../site/repository/list-pages.ts";

/** A Markdown file of the repository, and what it is made of. */
export interface RepositoryText {
  /** Its path from the root, with slashes. */
  readonly file: string;
  readonly text: string;
  readonly read: MarkdownText;
}

/** A block between fences, and where it stands. */
export interface PlacedBlock extends MarkdownBlock {
  readonly file: string;
  /** `README.md:17`, for people. */
  readonly place: string;
}

const left: ReadonlySet<string> = new Set(["node_modules", "dist", ".git", ".turbo", ".astro"]);

/** Every Markdown file of the repository that somebody wrote or that is generated and committed. */
export function listTexts(): readonly RepositoryText[] {
  return globSync(["*.md", "{.changeset,.github,apps,bench,docs,examples,packages}/**/*.md"], {
    cwd: root,
    exclude: (name) => left.has(path.basename(name)),
  })
    .map((file) => file.replaceAll(path.sep, "/"))
    .toSorted()
    .map((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      return { file, text, read: readMarkdown(text) };
    });
}

/** The blocks of one language in some files, in their order. */
export function listBlocks(texts: readonly RepositoryText[], language: string): readonly PlacedBlock[] {
  return texts.flatMap(({ file, read }) =>
    read.blocks
      .filter((block) => block.language === language)
      .map((block) => ({ ...block, file, place: `${file}:${block.line}` })),
  );
}
