import { expect, it } from "vitest";
import { compilePlatform } from "../compile-platform.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

/** Files by name with the names of those that each uses; gives back where a circle closes. */
function findIn(uses: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const files = Object.fromEntries(
    Object.entries(uses).map(([name, used]) => [
      `${name}.waft`,
      `waft 1\nplatform village\n${used.map((other) => `use "./${other}.waft"\n`).join("")}`,
    ]),
  );
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
  return diagnostics
    .filter(({ code }) => code === "core/circular-use")
    .map(({ span }) => `${span.file} ${files[span.file]?.slice(span.start, span.end)}`);
}

it("a circle is found where it closes, however long it is, and a file that uses itself is one", () => {
  expect(findIn({ main: ["main"] })).toEqual(['main.waft "./main.waft"']);
  expect(findIn({ main: ["a"], a: ["main"] })).toEqual(['a.waft "./main.waft"']);
  expect(findIn({ main: ["a"], a: ["b"], b: ["c"], c: ["a"] })).toEqual(['c.waft "./a.waft"']);
});

it("two files that use the same one are no circle", () => {
  expect(findIn({ main: ["a", "b"], a: ["c"], b: ["c"], c: [] })).toEqual([]);
});

it("each circle is found once", () => {
  expect(findIn({ main: ["a", "b"], a: ["main"], b: ["a", "main"] })).toEqual([
    'a.waft "./main.waft"',
    'b.waft "./main.waft"',
  ]);
});
