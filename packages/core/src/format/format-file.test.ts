import { expect, it } from "vitest";
import { createReader } from "../syntax/parse-file.ts";
import { formatFile } from "./format-file.ts";

const reader = createReader();
const head = "waft 1\nplatform village\n";

function format(text: string): string {
  const { text: formatted, diagnostics } = formatFile({ path: "main.waft", text: head + text }, reader);
  expect(diagnostics).toEqual([]);
  expect(formatted?.startsWith(head)).toBe(true);
  return formatted?.slice(head.length) ?? "";
}

/** Joins lines, so that the text stands as it is written. */
function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

it("each clause gets a line, and one condition stays behind 'on', 'until' behind 'from'", () => {
  const text = `rule r refines a,b { on like,share of post when post has image from 2016 until about 2017
keeps text . link , image source leaflet "page 2" }`;
  expect(format(text)).toBe(
    lines(
      "",
      "rule r refines a, b {",
      "  on like, share of post when post has image",
      "  from 2016 until about 2017",
      "  keeps text.link, image",
      '  source leaflet "page 2"',
      "}",
    ),
  );
});

it("two conditions, and one that is too long, get lines of their own", () => {
  expect(format("rule r { on post when a is b when c is d }")).toBe(
    lines("", "rule r {", "  on post", "  when a is b", "  when c is d", "}"),
  );
  const long = "visibility-of-the-post is direct or visibility-of-the-post is followers or none";
  expect(format(`rule r { on boost of anything when ${long} }`)).toBe(
    lines("", "rule r {", "  on boost of anything", `  when ${long}`, "}"),
  );
});

it("blocks stand apart, one empty line between lines is kept, and none at the edges of a block", () => {
  const text = `use social
actor a
form b


form c
source d {

kind press


seen 2026

}
era e { until 2017 rule r { on post } }`;
  expect(format(text)).toBe(
    lines(
      "use social",
      "",
      "actor a",
      "form b",
      "",
      "form c",
      "",
      "source d {",
      "  kind press",
      "",
      "  seen 2026",
      "}",
      "",
      "era e {",
      "  until 2017",
      "",
      "  rule r {",
      "    on post",
      "  }",
      "}",
    ),
  );
});

it("comments stay at the end of their line, before their declaration, inside braces and at the end of the file", () => {
  const text = `// Forms.

form a // the first
   // About b.
form b   /// C is this.
form c
// About the rule.
rule r { // opens
  // about the clause
  on post// publishing
  // closes
}


// The end.


// Really.`;
  expect(format(text)).toBe(
    lines(
      "// Forms.",
      "",
      "form a // the first",
      "// About b.",
      "form b",
      "",
      "/// C is this.",
      "form c",
      "",
      "// About the rule.",
      "rule r { // opens",
      "  // about the clause",
      "  on post // publishing",
      "  // closes",
      "}",
      "",
      "// The end.",
      "",
      "// Really.",
    ),
  );
});

it("comments in the middle of a list stay behind what they speak of", () => {
  expect(format("posts have text, // words\nimage // pictures\n, card\n// the last\n, video")).toBe(
    lines("posts have text, // words", "  image, // pictures", "  card,", "  // the last", "  video"),
  );
});

it("a list that is too wide is filled, and gets a line for each item when texts stand in it", () => {
  const names = Array.from({ length: 14 }, (_, index) => `part-number-${index}`);
  expect(format(`posts have ${names.join(",")}`)).toBe(
    lines(
      `posts have ${names.slice(0, 6).join(", ")},`,
      `  ${names.slice(6, 12).join(", ")},`,
      `  ${names.slice(12).join(", ")}`,
    ),
  );
  expect(
    format(`action react = like, love "loves this very much" ("vindt dit geweldig"), wow "is ${"so ".repeat(9)}"`),
  ).toBe(
    lines(
      "",
      "action react = like,",
      '  love "loves this very much" ("vindt dit geweldig"),',
      `  wow "is ${"so ".repeat(9)}"`,
    ),
  );
});

it("the Dutch of a text goes to the next line when both do not fit", () => {
  const text = "words ".repeat(9);
  expect(format(`form a "${text}" ("${text}")`)).toBe(lines("", `form a "${text}"`, `  ("${text}")`));
  expect(format(`era a "${text}" ("${text}") { until 2017 }`)).toBe(
    lines("", `era a "${text}"`, `    ("${text}") {`, "  until 2017", "}"),
  );
});

it("the braces of a part have commas between all that is in them, and are opened when they are too wide", () => {
  expect(format("part a { b always c,d, }\npart e{}")).toBe(lines("", "part a { b always, c, d }", "part e {}"));
  const name = "a-name-that-takes-up-a-good-deal-of-room";
  expect(format(`part a added { ${name}, ${name} always, b }`)).toBe(
    lines("", "part a added {", `  ${name}, ${name} always, b`, "}"),
  );
});

it("an example has its properties below each act, and patterns are tight", () => {
  const text = `example "e" { at 2016 source s post by page with text when a is b sees text like by member silent counts for author or gone }
claim "c" { after ( boost | quote ){1,2} , like * always sees text never gone }`;
  expect(format(text)).toBe(
    lines(
      "",
      'example "e" {',
      "  at 2016",
      "  source s",
      "  post by page with text when a is b",
      "    sees text",
      "  like by member",
      "    silent",
      "    counts for author or gone",
      "}",
      "",
      'claim "c" {',
      "  after (boost | quote){1,2}, like*",
      "  always sees text",
      "  never gone",
      "}",
    ),
  );
});

it("escapes of texts stay as they were written", () => {
  expect(format(String.raw`form a "\u{2014} \"a\" \\ \n"`)).toBe(lines("", String.raw`form a "\u{2014} \"a\" \\ \n"`));
});

it("a file that cannot be read is not formatted, and its findings say why", () => {
  const { text, diagnostics } = formatFile({ path: "main.waft", text: `${head}form { }` }, reader);
  expect(text).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(["core/unexpected-word"]);
});

it("large files are formatted, however many lines, comments or items they have", () => {
  const fill = (piece: string): string => piece.repeat(Math.floor(400_000 / piece.length));
  const large = [fill("//\n"), `form a${fill("//\n")}`, `actor a${fill("//\n, b")}`, `action a${fill(',b""')}`];
  for (const text of large) {
    expect(format(text).length).toBeGreaterThanOrEqual(text.length);
  }
});
