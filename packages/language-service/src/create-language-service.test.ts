import { expect, it } from "vitest";
import { openPlatforms } from "../test/read-platform.ts";
import { createLanguageService } from "./create-language-service.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image

source leaflet {
  title "What the village does with a post"
  kind official
  seen 2026-11-23
}

rule like {
  on like of post
  shows it to followers
  keeps everything
  counts for author
  source leaflet
}
`;

it("a file that is not open has nothing", () => {
  const service = createLanguageService();
  expect(service.findings("main.waft")).toEqual([]);
  expect(service.outline("main.waft")).toEqual([]);
  expect(service.define("main.waft", 3)).toEqual([]);
});

it("findings follow the text of a file, and leave with it", () => {
  const service = createLanguageService();
  service.setFile("main.waft", village.replace("to followers", "to folowers"));
  expect(service.quickFindings("main.waft").map(({ code }) => code)).toEqual(["core/unknown-name"]);
  expect(service.findings("main.waft").map(({ code }) => code)).toContain("core/unknown-name");
  service.setFile("main.waft", village);
  expect(service.quickFindings("main.waft")).toEqual([]);
  service.removeFile("main.waft");
  expect(service.findings("main.waft")).toEqual([]);
});

it("findings of a file come with the platform that uses it", () => {
  const service = openPlatforms(["linkedin"]);
  const found = service.findings("linkedin/rules/stories.waft");
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  expect(new Set(found.map(({ span }) => span.file))).toEqual(new Set(["linkedin/rules/stories.waft"]));
});

it("a name is found where it is declared in another file", () => {
  const service = openPlatforms(["linkedin"]);
  const file = "linkedin/rules/main.waft";
  const form = service.outline(file).find(({ kind, name }) => kind === "form" && name === "share");
  const references = service.references(file, form?.nameSpan.start ?? 0);
  expect(new Set(references.map(({ span }) => span.file)).size).toBeGreaterThan(2);
  for (const { span } of references) {
    expect(service.define(span.file, span.start)).toEqual([form?.nameSpan]);
  }
});
