import path from "node:path";
import { printNames } from "@waft/core";
import { expect, it } from "vitest";
import { compileRules } from "./compile-rules.ts";

it("the types of names are those of the rules; `vitest run --update` writes them anew", async () => {
  const file = path.join(import.meta.dirname, "..", "src", "linkedin-names.ts");
  const { bundle } = compileRules();
  await expect(bundle && printNames(bundle)).toMatchFileSnapshot(file);
});
