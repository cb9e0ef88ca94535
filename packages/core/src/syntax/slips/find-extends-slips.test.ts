import { expect, it } from "vitest";
import { compilePlatform } from "../../compile-platform.ts";
import { createMemoryHost } from "../../testing/memory-host.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image
source leaflet { title "Leaflet" kind official seen 2026-11-23 }
rule like { on like of post shows it to followers keeps everything counts for author source leaflet }
`;

it.each([
  ["inherits village as of 2026", "extends village as of 2026"],
  ["inherits from village", "extends village"],
  ['"The board" ("Het bord") based on village as of 2026', '"The board" ("Het bord") extends village as of 2026'],
  ["as of 2026 extends village", "extends village as of 2026"],
  ["as of about 2026 extends village", "extends village as of about 2026"],
  ["extends village at 2026", "extends village as of 2026"],
  ["extends village as 2026", "extends village as of 2026"],
  ["extends village 2026-03", "extends village as of 2026-03"],
])("a head that goes on with '%s' is one finding, and its fix makes it '%s'", (written, meant) => {
  const write = (rest: string): string => `waft 1\nplatform board ${rest}\nuse "./village.waft"\n`;
  const compile = (text: string): ReturnType<typeof compilePlatform> =>
    compilePlatform({
      entry: "main.waft",
      host: createMemoryHost({ "main.waft": text, "village.waft": village }),
    });
  const text = write(written);
  const errors = compile(text).diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code }) => code)).toEqual(["core/unexpected-word"]);
  const edits = errors[0]?.fixes[0]?.edits ?? [];
  const mended = edits.reduce(
    (before, { span, text: instead }) => before.slice(0, span.start) + instead + before.slice(span.end),
    text,
  );
  expect(mended).toBe(write(meant));
  expect(compile(mended).bundle).toBeDefined();
});
