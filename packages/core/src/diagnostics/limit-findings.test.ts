import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";

const head = `waft 1\nplatform village "Village"\nuse social\nposts have text\nsource s { kind official published 2026 }\n`;

function rule(number: number, on: string): string {
  return `rule r${number} { on ${on} of post shows it to followers keeps everything source s }\n`;
}

it("of a file with far too many errors some are told, and that there are more", () => {
  const audiences = Array.from({ length: 300 }, (_, number) => `audience unused-${number}\n`).join("");
  const wrong = Array.from({ length: 150 }, (_, number) => rule(number, "lik")).join("");
  const { diagnostics } = findIn(`${head}${audiences}${wrong}`);
  expect(diagnostics.filter(({ code }) => code === "core/unknown-name")).toHaveLength(100);
  expect(diagnostics.at(-1)?.code).toBe("core/too-many-findings");
  expect(diagnostics).toHaveLength(101);
});

it("a file with many warnings is in order, and they are told", () => {
  const audiences = Array.from({ length: 300 }, (_, number) => `audience unused-${number}\n`).join("");
  const { diagnostics, bundle } = findIn(`${head}${audiences}${rule(1, "like")}`);
  expect(bundle).toBeDefined();
  expect(diagnostics.filter(({ code }) => code === "core/unused")).toHaveLength(300);
});
