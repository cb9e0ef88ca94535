import path from "node:path";
import { printNames } from "@waft/core";
import { compileFolder } from "@waft/platform-kit";
import { expect, it } from "vitest";

it("the names that typed questions are tried with are those of the rules; `vitest run --update` writes them anew", async () => {
  const file = path.join(import.meta.dirname, "linkedin-names.ts");
  const { bundle } = compileFolder(import.meta.url);
  await expect(bundle && printNames(bundle)).toMatchFileSnapshot(file);
});
