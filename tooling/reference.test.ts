import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { createReference } from "./reference/create-reference.ts";

const folder = path.join(import.meta.dirname, "..", "docs", "reference");

it("the generated pages of the reference are what the parser says today (pnpm reference writes them anew)", () => {
  const pages = createReference();
  const stale = [...pages].filter(([file, text]) => readFileSync(path.join(folder, file), "utf8") !== text);
  expect(stale.map(([file]) => file)).toEqual([]);
  const drawn = [...pages.keys()].flatMap((file) => (file.startsWith("diagrams/") ? [path.basename(file)] : []));
  expect(readdirSync(path.join(folder, "diagrams")).toSorted()).toEqual(drawn.toSorted());
});
