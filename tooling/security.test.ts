import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);

function read(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** The limits that SECURITY.md names, with where they stand. */
const limits = [
  ...read("SECURITY.md").matchAll(/^\| (?<most>[\d,]+) \| [^|]+ \| \[`(?<name>[\w.]+)`\]\((?<file>[^)]+)\) \|$/gmu),
].map(({ groups: { most = "", name = "", file = "" } = {} }) => ({ most, name, file }));

/** A number as sources write it, by the name before it; `limits.parts` is `parts` of an object. */
function findNumber(file: string, name: string): string | undefined {
  const last = name.split(".").at(-1) ?? "";
  return new RegExp(`\\b${last}(?:: number)?(?: =|:) (?<most>[\\d_]+)\\b`, "u").exec(read(file))?.groups?.["most"];
}

/** The names of numbers that a source gives to sentences about a limit. */
function listNamed(text: string): readonly string[] {
  const given = [...text.matchAll(/\blimit: (?:\w+\()?(?<name>(?:most|largest|deepest|longest|limits\.)[\w.]*\w)/gu)];
  return given.map(({ groups }) => groups?.["name"]?.replace(".toLocaleString", "") ?? "");
}

it.each(limits)("SECURITY.md says of '$name' in $file what stands there", ({ most, name, file }) => {
  expect(findNumber(file, name)?.replaceAll("_", "")).toBe(most.replaceAll(",", ""));
});

it("every limit that a finding tells people of is in SECURITY.md", () => {
  const files = globSync("packages/core/src/**/*.ts", { cwd: root }).filter((file) => !file.endsWith(".test.ts"));
  const named = files.flatMap((file) => listNamed(read(file)));
  expect(named).toEqual(expect.arrayContaining(["largestFile", "largestPattern", "limits.effects", "mostTogether"]));
  expect(named.filter((name) => !limits.some((limit) => limit.name === name))).toEqual([]);
});

it("so is how long a chain may be, for the runtime and as it is typed", () => {
  expect(limits.map(({ name }) => name)).toEqual(expect.arrayContaining(["longestChain", "longestText"]));
});
