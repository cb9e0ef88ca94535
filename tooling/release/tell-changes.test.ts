import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { readField } from "../read-field.ts";
import { getDependencyReleaseLine, getReleaseLine } from "./tell-changes.ts";

const changeset = { summary: "First release: so.\n\nAnd so.\n" };

it("a changeset is told with the commit that brought it, where there is one", () => {
  expect(getReleaseLine(changeset)).toBe("- First release: so.\n\n  And so.");
  expect(getReleaseLine({ summary: "So.", commit: "0123456789abcdef" })).toBe("- 0123456: So.");
});

it("that dependencies have moved is told once, however many changesets moved them", () => {
  const moved = [
    { name: "@waft/core", oldVersion: "0.1.0", newVersion: "0.2.0" },
    { name: "@waft/new", oldVersion: "0.0.0", newVersion: "0.1.0" },
  ];
  expect(getDependencyReleaseLine([changeset, changeset], moved)).toBe("- Updated dependencies\n  - @waft/core@0.2.0");
});

it("a first release tells of no dependencies that have moved", () => {
  const first = [{ name: "@waft/core", oldVersion: "0.0.0", newVersion: "0.1.0" }];
  expect(getDependencyReleaseLine([changeset], first)).toBe("");
});

it("changelogs of this repository are written so", () => {
  const folder = path.resolve(import.meta.dirname, "../../.changeset");
  const config: unknown = JSON.parse(readFileSync(path.join(folder, "config.json"), "utf8"));
  expect(path.resolve(folder, String(readField(config, "changelog")))).toBe(
    path.join(import.meta.dirname, "tell-changes.ts"),
  );
});
