import { existsSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listPages, root } from "../site/repository/list-pages.ts";
import { listAddresses, mapLink } from "../site/repository/map-link.ts";
import { listBlocks, listTexts, type RepositoryText } from "./list-texts.ts";

const texts = listTexts();
const anchors = new Map(texts.map(({ file, read }) => [file, read.anchors]));

/** A link that leads nowhere, with what it wants; nothing for one that leads somewhere, or to another host. */
function findFault(file: string, target: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/iu.test(target)) {
    return undefined;
  }
  const [address = "", anchor] = target.split("#");
  const place = address === "" ? file : path.posix.join(path.posix.dirname(file), decodeURI(address));
  if (!existsSync(path.join(root, place))) {
    return "there is no such file";
  }
  return anchor === undefined || anchors.get(place)?.has(decodeURI(anchor)) !== false
    ? undefined
    : "the page has no such place";
}

/** Rules, facts and steps of pages; commands with answers speak the language of their page. */
function listExamples(pages: readonly RepositoryText[]): readonly string[] {
  return ["waft", "csv"].flatMap((language) => listBlocks(pages, language).map(({ text }) => text));
}

it("every relative link in every Markdown file leads to a file that is there, and to a place in it", () => {
  expect(texts.length).toBeGreaterThan(250);
  const links = texts.flatMap(({ file, read }) => read.links.map((link) => ({ file, ...link })));
  expect(links.length).toBeGreaterThan(2000);
  const faults = links.flatMap(({ file, line, target }) => {
    const fault = findFault(file, target);
    return fault === undefined ? [] : [`${file}:${line} ${target}: ${fault}`];
  });
  expect(faults).toEqual([]);
});

it("a link that leads nowhere is found", () => {
  expect(findFault("README.md", "docs/meaning.md#14-claims")).toBeUndefined();
  expect(findFault("README.md", "docs/meaning.md#no-such-place")).toBe("the page has no such place");
  expect(findFault("docs/meaning.md", "no-such-page.md")).toBe("there is no such file");
});

it("every page of the site has an address of its own, and a link from any page to any other is found on the site", () => {
  const pages = listPages();
  expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  const addresses = listAddresses(pages);
  const lost = pages.flatMap((page) => {
    const links = texts.find(({ file }) => file === page.file)?.read.links ?? [];
    return links.filter(({ target }) => mapLink(target, page, addresses).kind === "nowhere");
  });
  expect(lost).toEqual([]);
});

it("every Dutch page has an English one, with the same examples", () => {
  const dutch = texts.filter(({ file }) => file.startsWith("docs/nl/"));
  expect(dutch.length).toBeGreaterThan(4);
  for (const page of dutch) {
    const english = texts.filter(({ file }) => file === page.file.replace("docs/nl/", "docs/"));
    expect(english).toHaveLength(1);
    expect([page.file, listExamples([page])]).toEqual([page.file, listExamples(english)]);
  }
});
