import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Loader, LoaderContext } from "astro/loaders";
import { renderCardBlock } from "../cards/render-card-block.ts";
import { drawStates } from "../diagrams/draw-states.ts";
import { readMarkdown, type MarkdownBlock, type MarkdownLink } from "../markdown/read-markdown.ts";
import { createFindingsPage } from "../reference/create-findings-page.ts";
import { createInterfacePages } from "../reference/create-interface-pages.ts";
import { readRepositoryAddress } from "./repository-address.ts";
import { listPages, root, type Page } from "./list-pages.ts";
import { listAddresses, mapLink, type Addresses } from "./map-link.ts";
import { rewritePage, type WrittenLink } from "./rewrite-page.ts";

/** A page with its text, in Markdown. */
export interface PageText extends Page {
  readonly text: string;
}

/**
 * Reads the Markdown of the repository as the pages of the site, where it stands: nothing is copied. Links that work in
 * the repository are written as links of the site; what is no page leads to the repository, if it has an address.
 */
export function repositoryLoader(): Loader {
  return {
    name: "waft-repository",
    load: async (context) => {
      await loadAll(context);
      context.watcher?.on("change", (file) => {
        if (file.endsWith(".md")) {
          void loadAll(context);
        }
      });
    },
  };
}

async function loadAll(context: LoaderContext): Promise<void> {
  const written = listPages().map((page) => ({ ...page, text: readFileSync(path.join(root, page.file), "utf8") }));
  const pages: readonly PageText[] = [...written, createFindingsPage(written), ...createInterfacePages()];
  const addresses = listAddresses(pages);
  context.store.clear();
  const titles = new Map(pages.map(({ id, text }) => [id, /^# (?<title>.*)$/mu.exec(text)?.groups?.["title"] ?? id]));
  await Promise.all(pages.map(async (page) => storePage(page, { addresses, titles }, context)));
  context.watcher?.add(written.map(({ file }) => path.join(root, file)));
}

async function storePage(page: PageText, { addresses, titles }: Found, context: LoaderContext): Promise<void> {
  const { id, file, text } = page;
  const read = readMarkdown(text);
  const language = id === "nl" || id.startsWith("nl/") ? "nl" : "en";
  const { title, body } = rewritePage(text, read, {
    link: (link) => writeLink(link, { page, addresses, titles, base: context.config.base }),
    block: (block) => writeBlock(block, language),
  });
  // Languages of the site stand before its pages; the first page of each is its folder.
  const hasCards = read.blocks.some(({ language: name, info }) => name === "console" && info === "cards");
  // Cards stand beside each other where nothing stands beside the text.
  const shape = hasCards ? { tableOfContents: false } : {};
  const data = await context.parseData({ id, data: { title, description: sayFirst(body), ...shape } });
  const rendered = await context.renderMarkdown(body, { fileURL: pathToFileURL(path.join(root, file)) });
  context.store.set({ id, data, body, filePath: `../${file}`, rendered, digest: context.generateDigest(body) });
}

/** How pages are found and called. */
interface Found {
  readonly addresses: Addresses;
  /** Titles by addresses. */
  readonly titles: ReadonlyMap<string, string>;
}

interface LinkPlace extends Found {
  readonly page: Page;
  /** Where on its server the site is. */
  readonly base: string;
}

function writeLink({ kind, target }: MarkdownLink, { page, addresses, titles, base }: LinkPlace): WrittenLink {
  const mapped = mapLink(target, page, addresses);
  switch (mapped.kind) {
    case "same": {
      return { target };
    }
    case "page": {
      return { target: mapped.target, title: titles.get(mapped.id) };
    }
    case "file": {
      const address = kind === "image" ? `${base.replace(/\/$/u, "")}/files/${mapped.file}` : null;
      return { target: address ?? readRepositoryAddress(mapped.file) };
    }
    case "nowhere": {
      throw new Error(`${page.file} has a link to ${target}, which leads nowhere.`);
    }
  }
}

function writeBlock(block: MarkdownBlock, language: "en" | "nl"): string | undefined {
  if (block.language === "mermaid") {
    return drawStates(block.text);
  }
  return block.language === "console" && block.info === "cards" ? renderCardBlock(block.text, language) : undefined;
}

/** The first sentence of a page, for those who find it in a search. */
function sayFirst(body: string): string {
  const [first = ""] = body.split(/\n{2,}/u).flatMap((piece) => (/^\s*[\p{L}*_"]/u.test(piece) ? [piece.trim()] : []));
  const plain = first
    .replaceAll(/\[(?<text>[^\]]*)\]\([^)]*\)/gu, "$<text>")
    .replaceAll(/[`*_\n]/gu, (sign) => (sign === "\n" ? " " : ""));
  return /^.*?[.?!](?=\s|$)/u.exec(plain)?.[0] ?? plain;
}
