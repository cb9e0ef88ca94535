import { expect, it } from "vitest";
import { readRules } from "../generate/compile-rules.ts";
import { createPlatform } from "../src/create-platform.ts";
import { readVectors } from "../src/read-vectors.ts";

/** Codes of what is found in the rules of a file after a line of them was changed. */
function findAfter(name: string, line: string, changed: string): readonly string[] {
  const file = readVectors().find((one) => one.name === name);
  const lines = file?.files["main.waft"] ?? [];
  const place = lines.indexOf(line);
  if (file === undefined || place < 0) {
    throw new Error(`There is no line '${line}' in ${name}.`);
  }
  const platform = createPlatform({ ...file, files: { "main.waft": lines.with(place, changed) } });
  return readRules(platform).diagnostics.map(({ code }) => code);
}

it("without the comment, the finding that it ignores is there", () => {
  const comment = "// ignore core/no-source because nobody has written it down";
  expect(findAfter("finding-none", comment, "// because nobody has written it down")).toContain("core/no-source");
});

const denied = [
  ["    sees whole image", "    misses image"],
  ["    sees author, text, note and reaches card", "    sees card"],
  ["    misses image", "    sees image"],
  ["    counts for author", "    counts for nobody"],
  ["    tells nobody", "    tells author"],
  ["    shown to followers", "    silent"],
  ["    is share", "    is post"],
  ["    decided by share", "    decided by like"],
  ["    sees whole text or sees image", "    sees cut text or sees image"],
  ["    reaches text", "    reaches image"],
  ["    shown to some followers", "    gone"],
  ["    sees cut text and sees copied text", "    sees cut text and sees live text"],
  ["    sees live author", "    sees copied author"],
  ["    silent", "    gone"],
  ["    gone", "    silent"],
] as const;

it.each(denied)("where '%s' holds, '%s' is denied", (line, changed) => {
  expect(findAfter("finding-no-denied-example", line, changed)).toContain("core/example-fails");
});

it("where an act is refused and the example does not say so, the act cannot be done", () => {
  expect(findAfter("finding-no-denied-example", "    refused", "    silent")).toContain("core/impossible-step");
});
