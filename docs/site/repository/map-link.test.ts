import { expect, it } from "vitest";
import { listAddresses, mapLink, type MappedLink } from "./map-link.ts";
import { listPages, type Page } from "./list-pages.ts";

const pages = listPages();
const addresses = listAddresses(pages);

function mapFrom(file: string, target: string): MappedLink {
  const page: Page | undefined = pages.find((one) => one.file === file);
  return mapLink(target, page ?? { file, id: file }, addresses);
}

it("a link between pages is the way from one to the other, so that any folder of a server will do", () => {
  expect(mapFrom("docs/guide/like-or-share.md", "../platforms/linkedin.md#rule-1")).toEqual({
    kind: "page",
    id: "platforms/linkedin",
    target: "../../platforms/linkedin/#rule-1",
  });
  expect(mapFrom("docs/README.md", "guide/questions.md")).toMatchObject({ target: "guide/questions/" });
  expect(mapFrom("GLOSSARY.md", "README.md")).toMatchObject({ id: "index", target: "../" });
});

it("a folder is its README, and a page that the site makes is found by its folder", () => {
  expect(mapFrom("README.md", "packages/core")).toMatchObject({ id: "packages/core" });
  expect(mapFrom("README.md", "docs/diagnostics/core")).toMatchObject({ id: "diagnostics" });
});

it("a Dutch page leads to Dutch addresses, where untranslated pages are shown too", () => {
  expect(mapFrom("docs/nl/guide/questions.md", "../../platforms/linkedin.md")).toMatchObject({
    target: "../../platforms/linkedin/",
  });
  expect(mapFrom("docs/nl/README.md", "guide/questions.md")).toMatchObject({ target: "guide/questions/" });
});

it("other hosts and places on the page stay, files are named, and what is not there leads nowhere", () => {
  expect(mapFrom("README.md", "https://example.org/a.md")).toEqual({ kind: "same" });
  expect(mapFrom("README.md", "#state")).toEqual({ kind: "same" });
  expect(mapFrom("docs/README.md", "../LICENSE")).toEqual({ kind: "file", file: "LICENSE" });
  expect(mapFrom("README.md", "docs/none.md")).toEqual({ kind: "nowhere" });
});
