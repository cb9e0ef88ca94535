import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it } from "vitest";
import { measureFile } from "./measure-file.ts";
import { summarise } from "./summarise.ts";
import { targets } from "./targets.ts";

function measure(text: string): ReturnType<typeof measureFile> {
  const folder = mkdtempSync(path.join(tmpdir(), "measure-"));
  writeFileSync(path.join(folder, "one.ts"), text);
  return measureFile(folder, "one.ts");
}

const text = `/** Adds. */
export function add(a: number, b: number): number {
  const inner = (): number => {
    return a;
  };
  return inner() + b;
}
export const bare: any = 1;
`;

it("lines, functions, exports and `any` of a file are counted", () => {
  expect(measure(text)).toEqual({
    file: "one.ts",
    lines: 8,
    functions: [
      { name: "add", lines: 6 },
      { name: "inner", lines: 3 },
    ],
    anys: 1,
    exports: [
      { name: "add", documented: true },
      { name: "bare", documented: false },
    ],
  });
});

it("of a function with several signatures one comment is enough", () => {
  const overloaded =
    "/** Says. */\nexport function say(a: 1): 1;\nexport function say(a: number): number {\n  return a;\n}\n";
  expect(measure(overloaded).exports).toEqual([{ name: "say", documented: true }]);
});

it("nine of ten are at most as long as what is said of nine of ten", () => {
  const files = [10, 20, 30, 40, 50, 60, 70, 80, 90, 500].map((lines) => ({ ...measure("let a = 1;\n"), lines }));
  const summary = summarise(files);
  expect(summary.perFile).toEqual({ median: 50, ninety: 90, most: 500 });
  expect(targets.filter(({ isMet }) => !isMet(summary)).map(({ name }) => name)).toEqual([
    "no file has more than 450 lines",
  ]);
});
