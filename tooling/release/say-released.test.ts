import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { listPages, renewPage } from "./say-released.ts";
import { readReleased } from "./write-citation.ts";
import { unreleased } from "./workspace-package.ts";

const root = path.resolve(import.meta.dirname, "../..");
const pages = listPages(root).map((page): [string, string] => [path.relative(root, page), readFileSync(page, "utf8")]);
const early = /(?:not|nothing is) on npm yet|nog niet(?:s)? op npm/iu;

function listEarly(given: readonly (readonly [string, string])[]): readonly string[] {
  return given.flatMap(([page, text]) => (early.test(text) ? [page] : []));
}

it("once there is a release, no page says that there is none", () => {
  expect(listEarly(pages.map(([page, text]) => [page, renewPage(text)]))).toEqual([]);
});

it("pages say that nothing is on npm yet as long as it is so, and no longer", () => {
  const said = new Set(listEarly(pages));
  const isEarly = readReleased(root) === unreleased;
  for (const page of ["README.md", path.join("packages", "runtime", "README.md")]) {
    expect(said.has(page)).toBe(isEarly);
  }
});

it.each([
  ["npm\n\n(Not on npm yet; inside this repository it is there.)\n\n## Use\n", "npm\n\n## Use\n"],
  ["(Not on npm yet; inside this repository it is there.) Without npm: so.\n", "Without npm: so.\n"],
  ["(Not on npm yet. In this repository, write `a`.)\n", "(In this repository, write `a`.)\n"],
  ["(Nothing is on npm yet: in this repository, so.)\n", "(In this repository, so.)\n"],
  ["(Waft staat nog niet op npm. In de repository zo.)\n", "(In de repository zo.)\n"],
  ["Version 0: nothing is on npm yet, and anything may change.\n", "Version 0: anything may change.\n"],
])("of '%s' what holds is left", (before, after) => {
  expect(renewPage(before)).toBe(after);
});
