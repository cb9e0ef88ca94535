import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { findMarked, head } from "../../test/find-marked.ts";

const rule = (header: string, on = "like"): string =>
  `rule r { on ${on} of post shows it to followers "${header}" keeps everything source diary }`;

it("a turning character is an error in a text, in a comment and between words, with its number", () => {
  const { found, messages } = findMarked(
    `${head}// a \u2066 note\n${rule("x \u202E y")}\nrule\u202E s { on comment of post keeps everything source diary }`,
  );
  expect(found.map((one) => one.replace(/: .*$/u, ""))).toEqual(Array.from({ length: 3 }, () => "core/bidi-control"));
  expect(messages.map((message) => /U\+[0-9A-F]+/u.exec(message)?.[0])).toEqual(["U+2066", "U+202E", "U+202E"]);
});

it("an invisible character is a warning in a text or a comment; elsewhere it is no word at all", () => {
  expect(findMarked(`${head}${rule("x\u200By")}`).found).toEqual(["core/invisible-character: \u200B"]);
  expect(findMarked(`${head}/// a\u00ADb\n${rule("x")}`).found).toEqual(["core/invisible-character: \u00AD"]);
  expect(findMarked(`${head}${rule("x")} \u200B`).found).toEqual(["core/unexpected-character: \u200B"]);
});

it("in a text the fix writes the character so that it is seen, in a comment it deletes it", () => {
  const { diagnostics } = findIn(`${head}// a\u200Bb\n${rule("x\u200By")}`);
  const fixes = diagnostics.filter(({ severity }) => severity === "warning").flatMap((one) => one.fixes);
  expect(fixes.map(({ edits }) => edits[0]?.text)).toEqual(["", "\\u{200b}"]);
});

it("a name of two scripts is one error, not a name that is unknown as well", () => {
  const { found, messages, hints } = findMarked(`${head}${rule("x", "l\u0456ke")}`);
  expect(found).toEqual(["core/mixed-script-name: l\u0456ke"]);
  expect(messages[0]).toBe("The name 'l\u0456ke' mixes Latin and Cyrillic letters: '\u0456' is U+0456.");
  expect(hints[0]).toBe("Write 'like' in letters of one script.");
});

it("a word of two scripts in a text or a comment is a warning, and words of one script are fine", () => {
  expect(findMarked(`${head}// \u0430bc\n${rule("gr\u0435at \u043D\u0435\u0442")}`).found).toEqual([
    "core/mixed-scripts: \u0430bc",
    "core/mixed-scripts: gr\u0435at",
  ]);
  expect(findMarked(`${head}// \u043D\u0435\u0442\n${rule("\u05E9\u05DC\u05D5\u05DD \u7B80\u4F53")}`).found).toEqual(
    [],
  );
});

it("a file of a hundred thousand hidden characters is read in no time", () => {
  const { diagnostics } = findIn(`${head}// ${"\u202Ea".repeat(100_000)}`);
  expect(diagnostics.length).toBeLessThan(110);
});
