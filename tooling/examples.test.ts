import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const root = path.dirname(import.meta.dirname);
const folders = globSync("examples/*/package.json", { cwd: root }).map((file) => path.dirname(file));

it("every example has a README and a test, is not published, and stands in the list of examples", () => {
  const list = readFileSync(path.join(root, "docs/examples.md"), "utf8");
  expect(folders.length).toBeGreaterThan(6);
  const wrong = folders.flatMap((folder) => [
    ...(existsSync(path.join(root, folder, "README.md")) ? [] : [`${folder} has no README.md`]),
    ...(globSync("test/*.test.ts", { cwd: path.join(root, folder) }).length > 0 ? [] : [`${folder} has no test`]),
    ...(readFileSync(path.join(root, folder, "package.json"), "utf8").includes('"private": true')
      ? []
      : [`${folder} would be published`]),
    ...(list.includes(`](../${folder})`) ? [] : [`${folder} is not in docs/examples.md`]),
  ]);
  expect(wrong).toEqual([]);
});

it("every example that is listed is there", () => {
  const list = readFileSync(path.join(root, "docs/examples.md"), "utf8");
  const named = [...list.matchAll(/\]\(\.\.\/(examples\/[^)]+)\)/gu)].map(([, folder = ""]) => folder);
  expect(new Set(named)).toEqual(new Set(folders));
});
