import { createLanguageService } from "@waft/language-service";
import { expect, it } from "vitest";
import { findRule } from "../src/rules/session/find-rule.ts";

const texts = {
  "village/main.waft":
    "waft 1\nplatform village\nuse social\nera old {\n  rule like { on like of post keeps everything }\n}\n",
  "village/more.waft": "waft 1\nplatform village\nrule like { on like of post keeps everything }\n",
  "town/main.waft": "waft 1\nplatform town\nrule share { on share of post keeps everything }\n",
};
const service = createLanguageService();
Object.entries(texts).forEach(([path, text]) => service.setFile(path, text));

function find(name: string): readonly [string, string] | undefined {
  const span = findRule(service, Object.keys(texts), name);
  const text = Object.entries(texts).find(([path]) => path === span?.file)?.[1] ?? "";
  return span && [span.file, text.slice(span.start, text.indexOf(" ", span.start))];
}

it("finds a rule by its full name: in its era, in the file that has it, of a platform that is named before it", () => {
  expect(find("old.like")).toEqual(["village/main.waft", "like"]);
  expect(find("like")).toEqual(["village/more.waft", "like"]);
  expect(find("town.share")).toEqual(["town/main.waft", "share"]);
  expect(find("old.share")).toBe(undefined);
  expect(find("old")).toBe(undefined);
});
