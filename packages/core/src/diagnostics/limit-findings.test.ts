import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";

const head = `waft 1\nplatform village "Village"\nuse social\nposts have text\nsource s { kind official published 2026 }\n`;

function rule(number: number, on: string): string {
  return `rule r${number} { on ${on} of post shows it to followers keeps everything source s }\n`;
}

it("of a file with far too many findings the gravest are told, and that there are more", () => {
  const audiences = Array.from({ length: 300 }, (_, number) => `audience unused-${number}\n`).join("");
  const { diagnostics } = findIn(`${head}${audiences}${rule(1, "like")}${rule(2, "like")}`);
  expect(diagnostics).toHaveLength(101);
  const codes = new Set(diagnostics.map(({ code }) => code));
  expect([...codes].toSorted()).toEqual(["core/too-many-findings", "core/unused"]);
  const wrong = Array.from({ length: 150 }, (_, number) => rule(number, "lik")).join("");
  const errors = findIn(`${head}${audiences}${wrong}`).diagnostics;
  expect(errors.filter(({ code }) => code === "core/unknown-name")).toHaveLength(100);
  expect(errors).toHaveLength(101);
});
