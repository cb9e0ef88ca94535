import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { createReader } from "./parse-file.ts";

const head = "waft 1\nplatform village\n";

it.each([
  ["rules whose first word is misspelt", "rul r { on like of post keeps text }\n".repeat(5000)],
  ["clauses with a comma before the next", `rule r { on like of post\n${"keeps text, source diary\n".repeat(10_000)}}`],
  ["brackets that open and close nothing", "} { ( ".repeat(50_000)],
  ["names where clauses should be", `rule r {${" a b c\n".repeat(50_000)}`],
  ["texts that are not closed", '"open\n'.repeat(50_000)],
  ["rules that are not closed", "rule r { on like of post keeps text\n".repeat(3000)],
])("a file of %s is read without a fault, and not every mistake is told", (_, text) => {
  const reader = createReader();
  const { value, diagnostics } = reader.readFile({ path: "main.waft", text: head + text });
  expect(value.path).toBe("main.waft");
  expect(diagnostics.length).toBeGreaterThan(0);
  expect(diagnostics.length).toBeLessThanOrEqual(101);
  const right = reader.readFile({ path: "main.waft", text: `${head}form share\n` });
  expect(right.diagnostics).toEqual([]);
  expect(right.value.items).toHaveLength(1);
});

it("parts in parts in parts are one finding, however deep they go", () => {
  const names = Array.from({ length: 300 }, (_, index) => `inner-${index}`);
  const text = `${head}use social\nposts have text\npart outer { ${names.join(" { ")}${" }".repeat(names.length)}\n`;
  const errors = findIn(text).diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, hint }) => [code, hint])).toEqual([
    [
      "core/unexpected-word",
      "What is inside a part goes one level deep: write 'inner-1' beside 'inner-0', with a comma between.",
    ],
  ]);
});
