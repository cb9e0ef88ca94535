import { expect, it } from "vitest";
import { printExcerpt } from "./print-excerpt.ts";
import { findPlace } from "./source-file.ts";

function excerpt(text: string, word: string): string {
  const start = text.indexOf(word);
  return printExcerpt({ path: "a.waft", text }, { file: "a.waft", start, end: start + word.length });
}

it("the line is shown with the span underlined", () => {
  expect(excerpt("one\ntwo three\nfour", "three")).toBe("  |\n2 | two three\n  |     ~~~~~");
});

it.each(["\n", "\r\n", "\r"])("lines end with %j as well as with any other", (end) => {
  const text = ["one", "two three", "four"].join(end);
  expect(excerpt(text, "three")).toBe("  |\n2 | two three\n  |     ~~~~~");
  expect(excerpt(text, "four")).toBe("  |\n3 | four\n  | ~~~~");
  expect(findPlace(text, text.indexOf("three"))).toEqual({ line: 2, column: 5 });
  expect(findPlace(text, text.indexOf("three") + "three".length)).toEqual({ line: 2, column: 10 });
});

it("a long line is cut on both sides around the span", () => {
  const lines = excerpt(`${"a".repeat(300)}HERE${"b".repeat(300)}`, "HERE").split("\n");
  expect(lines[1]).toMatch(/^1 \| …a+HEREb+…$/u);
  expect(lines.every((line) => line.length < 110)).toBe(true);
  expect(lines[2]?.indexOf("~~~~")).toBe(lines[1]?.indexOf("HERE"));
});

it("characters that would move the cursor or turn the text around are not printed", () => {
  expect(excerpt("a\u001B[31m\u202Eb word", "word")).toBe("  |\n1 | a·[31m·b word\n  |          ~~~~");
});

it("an empty span at the end of a file is shown", () => {
  expect(printExcerpt({ path: "a.waft", text: "one" }, { file: "a.waft", start: 3, end: 3 })).toBe(
    "  |\n1 | one\n  |    ~",
  );
});

it("wide characters are underlined as wide as they are, and a line of them is cut where the screen ends", () => {
  const measure = (text: string): number => text.length + (text.match(/[\u3000-\u9fff]/gu)?.length ?? 0);
  const text = `title "${"字".repeat(40)}" by 村 ${"字".repeat(40)}`;
  const start = text.indexOf("村");
  const printed = printExcerpt(
    { path: "a.waft", text },
    { file: "a.waft", start, end: start + 1 },
    { columns: 60, measure },
  );
  const [, line = "", below = ""] = printed.split("\n");
  expect(measure(line)).toBeLessThanOrEqual(60);
  expect(measure(line)).toBeGreaterThan(50);
  expect(below.indexOf("~~")).toBe(measure(line.slice(0, line.indexOf("村"))));
  expect(below.trimEnd().length).toBe(below.indexOf("~~") + 2);
});

it("a span that is cut where the screen ends is underlined up to the sign that it goes on", () => {
  const [, line = "", below = ""] = excerpt(`title ${"a".repeat(300)} b`, "a".repeat(300)).split("\n");
  expect(line.endsWith("a…")).toBe(true);
  expect(below.length).toBe(line.length);
  expect(below.trimEnd().endsWith("~~")).toBe(true);
});

it.each(["\n", "\r\n", "\r"])(
  "a span that goes on behind %j is underlined to the end of its line, and says so",
  (end) => {
    const text = ["rule like {", "  on like of post", "}", ""].join(end);
    expect(excerpt(text, ["like {", "  on like of post", "}"].join(end))).toBe(
      "  |\n1 | rule like {\n  |      ~~~~~~…",
    );
    expect(excerpt(text, `on like of post${end}`)).toBe("  |\n2 |   on like of post\n  |   ~~~~~~~~~~~~~~~");
  },
);
