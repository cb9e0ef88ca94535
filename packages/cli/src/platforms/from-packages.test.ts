import { expect, it } from "vitest";
import { platformNames as fromPackages } from "./from-packages.ts";
import { platformNames as fromRules } from "./from-rules.ts";

it("the installed command knows the same platforms as the repository, and nothing else that it depends on", () => {
  expect(fromPackages).toEqual(fromRules);
});
