import path from "node:path";
import type { Options } from "tsup";
import { expect, it } from "vitest";
import { definePlatform } from "./define-platform.ts";

it("what tsup is told is what it takes", () => {
  const folder = path.join(import.meta.dirname, "../../test/village");
  const options: Options = definePlatform(folder);
  expect(options).toMatchObject({ format: "esm", entry: { index: path.join(folder, "rules", "main.waft") } });
});
