import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { createPages, findPlace, listPlatforms, readText } from "./platforms/create-pages.ts";

it("the pages of all networks, their READMEs and the command's dependencies are current (pnpm platforms writes them anew)", () => {
  const { pages, broken } = createPages();
  expect(broken).toEqual([]);
  const stale = [...pages].filter(([file, text]) => readText(file) !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
});

it("the first README counts the networks that answer what every network is asked", () => {
  const asked = listPlatforms().filter((name) => readText(`packages/platforms/${name}/questions.csv`) !== "");
  expect(asked).toContain("linkedin");
  expect(readText("README.md")).toContain(
    `[LinkedIn and ${asked.length - 1} other networks](docs/platforms/README.md)`,
  );
});

it("there is a page for every network, and none for what is not there", () => {
  const byHand = ["README.md", "write-a-platform.md"];
  const pages = readdirSync(findPlace("docs/platforms")).filter((file) => !byHand.includes(file));
  expect(pages.toSorted()).toEqual(
    listPlatforms()
      .map((name) => `${name}.md`)
      .toSorted(),
  );
});
