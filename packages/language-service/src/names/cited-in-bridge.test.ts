import { expect, it } from "vitest";
import { createLanguageService } from "../create-language-service.ts";
import type { LanguageService } from "../language-service.ts";

function writePlatform(name: string, source: string): string {
  return `waft 1
platform ${name}
use social
posts have text

/// Where it stands.
source ${source} { title "What is in the ${source}" kind official seen 2026-01 }

rule like { on like of post shows it to followers keeps everything source ${source} }
`;
}

const village = writePlatform("village", "leaflet");
const town = writePlatform("town", "notice");

function writeFerry(cited: string): string {
  return `waft 1
bridge ferry from village to town
use "./village.waft"
use "./town.waft"
action cross
rule cross { on cross of anything shows post to followers keeps everything source ${cited} }
`;
}

const ferry = writeFerry('village.leaflet "page 2", town.notice');

function open(text: string): LanguageService {
  const service = createLanguageService();
  service.setFile("village.waft", village);
  service.setFile("town.waft", town);
  service.setFile("ferry.waft", text);
  return service;
}

it("a source of one of its platforms that a bridge cites leads to where it is declared, and back", () => {
  const service = open(ferry);
  const declared = { file: "village.waft", start: village.indexOf("leaflet"), end: village.indexOf(" { title") };
  expect(service.findings("ferry.waft").filter(({ severity }) => severity === "error")).toEqual([]);
  expect(service.define("ferry.waft", ferry.indexOf("leaflet"))).toEqual([declared]);
  expect(service.define("ferry.waft", ferry.indexOf("village.leaflet"))).toMatchObject([{ file: "village.waft" }]);
  expect(service.references("village.waft", declared.start).map(({ span }) => span.file)).toEqual([
    "ferry.waft",
    "village.waft",
    "village.waft",
  ]);
});

it("such a source is told about with its title", () => {
  const hover = open(ferry).hover("ferry.waft", ferry.indexOf("cross {"), "en");
  expect(hover?.markdown).toContain("What is in the leaflet");
  expect(hover?.markdown).toContain("What is in the notice");
});

it("such a source is renamed, and its platform stays before it", () => {
  const asked = { path: "village.waft", offset: village.indexOf("leaflet"), name: "folder", language: "en" } as const;
  const renamed = open(ferry).rename(asked);
  const edits = "edits" in renamed ? renamed.edits : [];
  expect(edits.map(({ span, text }) => [span.file, span.end - span.start, text])).toEqual([
    ["ferry.waft", "leaflet".length, "folder"],
    ["village.waft", "leaflet".length, "folder"],
    ["village.waft", "leaflet".length, "folder"],
  ]);
});

it("sources of both platforms are offered where a bridge cites", () => {
  const half = writeFerry("vill");
  const { items } = open(half).complete("ferry.waft", half.indexOf("vill }") + 4, "en");
  expect(items.map(({ label }) => label)).toContain("village.leaflet");
});
