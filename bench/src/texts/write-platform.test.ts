import { compilePlatform, createReader } from "@waft/core";
import { expect, it } from "vitest";
import { damageKinds, damageText } from "./damage-text.ts";
import { writePlatform } from "./write-platform.ts";
import { writeSchema } from "./write-schema.ts";

it("a written platform has as many lines as asked for, and can be compiled", () => {
  const text = writePlatform({ lines: 1000, seed: 1 });
  const { bundle, diagnostics } = compilePlatform({
    entry: "village.waft",
    host: { read: () => text, resolve: () => undefined },
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(bundle?.rules.length).toBeGreaterThan(50);
  expect(text.split("\n").length).toBeGreaterThan(1000);
  expect(text.split("\n").length).toBeLessThan(1300);
});

it("the same seed gives the same texts, another one others", () => {
  const [first, second] = [1, 2].map((seed) => writePlatform({ lines: 300, seed }));
  expect(writePlatform({ lines: 300, seed: 1 })).toBe(first);
  expect(second).not.toBe(first);
  for (const kind of damageKinds) {
    expect(damageText(first ?? "", 1, kind)).toBe(damageText(first ?? "", 1, kind));
    expect(damageText(first ?? "", 1, kind)).not.toBe(first);
  }
  expect(writeSchema(1000, 1)).toBe(writeSchema(1000, 1));
});

it("about one line in a hundred of a damaged text is wrong", () => {
  const lines = writePlatform({ lines: 5000, seed: 1 }).split("\n");
  const damaged = damageText(lines.join("\n"), 1, "one line of a hundred").split("\n");
  const wrong = lines.filter((line, index) => line !== damaged[index]).length;
  expect(wrong / lines.length).toBeGreaterThan(0.005);
  expect(wrong / lines.length).toBeLessThan(0.015);
  const { diagnostics } = createReader().readFile({ path: "village.waft", text: damaged.join("\n") });
  expect(diagnostics.length).toBeGreaterThan(10);
});
