import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { findMarked, head } from "../../test/find-marked.ts";
import { printDiagnostics } from "../diagnostics/print-diagnostics.ts";
import { social } from "../vocabulary/social.ts";
import { FileParser } from "./file-parser.ts";
import { createReader, largestFile } from "./parse-file.ts";
import type { FileNode, RuleNode } from "./tree.ts";

const reader = createReader();

function read(text: string): FileNode {
  const { value, diagnostics } = reader.readFile({ path: "main.waft", text });
  expect(diagnostics).toEqual([]);
  return value;
}

function readRule(body: string): RuleNode {
  const item = read(`waft 1\nplatform village\nrule r { ${body} }`).items[0];
  if (item?.kind !== "rule") {
    throw new Error("There is no rule in it.");
  }
  return item;
}

it("the grammar has no two readings: the parser's own look at it finds nothing", () => {
  expect(() => new FileParser(false, true)).not.toThrow();
});

it("the shared vocabulary is read without a finding", () => {
  const { items, head: top } = read(social);
  expect(top?.kind).toBe("vocabulary");
  expect(items.length).toBeGreaterThan(20);
});

it("every word of the language can be a name", () => {
  const { items } = read(`waft 1
platform platform
part rule { note, source always }
form form
action source, from "from" by author
attribute when of post is on, refused
source title { title "a" kind press }
rule rule refines of { on source of form when when is on keeps keeps, source counts for author source title }`);
  expect(items.map(({ kind }) => kind)).toEqual(["part", "form", "action", "attribute", "source", "rule"]);
});

it("or joins values unless what follows it is itself followed by is or has", () => {
  const [joined] = readRule("on like of post when visibility is a or b or post has text").clauses;
  expect(joined).toMatchObject({
    condition: { kind: "or", items: [{ kind: "is", values: [{ text: "a" }, { text: "b" }] }, { kind: "has" }] },
  });
  const [apart] = readRule("on like of post when visibility is a or mood is b").clauses;
  expect(apart).toMatchObject({ condition: { kind: "or", items: [{ kind: "is" }, { kind: "is" }] } });
});

it("not binds before and, and and before or", () => {
  const [when] = readRule("on like of post when not a is b and c is d or e is f").clauses;
  expect(when).toMatchObject({
    condition: { kind: "or", items: [{ kind: "and", items: [{ kind: "not" }, { kind: "is" }] }, { kind: "is" }] },
  });
});

it("a text has escapes and may have its Dutch behind it", () => {
  const [, refused] = readRule(String.raw`on like of post from 2016 refused "a \"b\" \\ \u{2014}\n" ("één")`).clauses;
  expect(refused).toMatchObject({ clause: "refused", text: { en: 'a "b" \\ \u2014\n', nl: "één" } });
});

it("documentation belongs to the declaration below it, also within an era", () => {
  const { items } = read(`waft 1
platform village
/// One.
/// Two.
form share
// Not this one.
era old {
  /// Three.
  rule r { on post }
}`);
  expect(items[0]?.doc).toBe("One. Two.");
  expect(items[1]?.doc).toBeUndefined();
  expect(items[1]).toMatchObject({ rules: [{ doc: "Three." }] });
});

it("a word that is nearly a clause word is found, and reading goes on to find the rest", () => {
  const { found, hints } = findMarked(`${head}
rule one { on like of post «keps» text }
rule two { on like of post shows it «too» followers }
rule three { on like of post keeps image source diary } «}»`);
  expect(found).toEqual(["core/unexpected-word: keps", "core/unexpected-word: too", "core/unexpected-word: }"]);
  expect(hints[0]).toBe("Did you mean 'keeps'?");
});

it("a word that is nearly a declaration is found", () => {
  const { hints } = findMarked(`${head}\nform share\n«rul» r { }`);
  expect(hints[0]).toBe("Did you mean 'rule'?");
});

it("a comma before the next clause is found", () => {
  const { found, hints } = findMarked(`${head}rule r { on like of post keeps text«,» source diary }`);
  expect(found).toEqual(["core/unexpected-word: ,"]);
  expect(hints[0]).toBe("Leave the comma out: it stands between the items of a list, not behind the last one.");
});

it("an unfinished file is found at its end", () => {
  const text = `${head}rule r { on like of post keeps text source diary`;
  expect(findIn(`${text}\n\n`).diagnostics[0]?.span).toEqual({
    file: "main.waft",
    start: text.length,
    end: text.length,
  });
  const { found, messages } = findMarked(text);
  expect(found).toEqual(["core/unexpected-word: "]);
  expect(messages[0]).toContain("the end of the file");
});

it("dates that no calendar has, open texts and strange escapes are found where they stand", () => {
  const { found } = findMarked(
    `${head}rule r { on like of post from «2016-02-30» until «2016-3» refused «"a \\q b"» source diary "«open }`,
  );
  expect(found).toEqual(
    [
      "core/not-a-date: 2016-02-30",
      "core/not-a-date: 2016-3",
      "core/unknown-escape: \\q",
      'core/unclosed-text: "open }',
    ].toSorted((a, b) => found.indexOf(a) - found.indexOf(b)),
  );
});

it("a character that means nothing is found", () => {
  const { found } = findMarked(`${head}rule r { on like of post keeps text «;» source diary }`);
  expect(found).toEqual(["core/unexpected-character: ;"]);
});

it("a later version of the language is refused with a remedy", () => {
  const { found, hints } = findMarked(`waft «2»\nplatform village\nuse social\nposts have text`);
  expect(found).toEqual(["core/unsupported-version: 2"]);
  expect(hints).toEqual(["Begin it with 'waft 1'."]);
});

it("files that are no rule files are refused with one finding each", () => {
  const codes = (text: string): readonly string[] => findIn(text).diagnostics.map(({ code }) => code);
  expect(codes("")).toEqual(["core/empty-file"]);
  expect(codes(" \n\t ")).toEqual(["core/empty-file"]);
  expect(codes("\0\u0001\u0002")).toEqual(["core/not-text"]);
  expect(codes("\uFFFD\uFFFDELF")).toEqual(["core/not-text"]);
  expect(codes("a".repeat(largestFile + 1))).toEqual(["core/too-large"]);
});

it("a file of garbage gives a bounded number of findings", () => {
  const { diagnostics } = findIn(";§ \n".repeat(20_000));
  expect(diagnostics.length).toBeLessThanOrEqual(101);
  expect(diagnostics.at(-1)?.code).toBe("core/too-many-findings");
});

it("brackets nested too deep are refused and do not use up the stack", () => {
  const { found } = findMarked(`${head}rule r { on like of post when ${"(".repeat(60_000)}`);
  expect(found).toEqual(["core/too-deep: ("]);
});

it("a long row of nots is read", () => {
  const { found } = findMarked(
    `${head}rule r { on like of post when ${"not ".repeat(20_000)} post has text keeps text source diary }`,
  );
  expect(found).toEqual([]);
});

it("a first line that is missing or misspelt is one finding, and the rest is read", () => {
  const rest = `platform village "Village"
use social
posts have text
rule r { on like of post keeps «txt» source diary }
source diary { title "Diary" kind press seen 2026 }`;
  expect(findMarked(rest).found).toEqual(["core/no-version: platform", "core/unknown-name: txt"]);
  expect(findMarked(`wft 1\n${rest}`).found).toEqual(["core/no-version: wft", "core/unknown-name: txt"]);
});

it("a file that is no rule file at all is one finding", () => {
  expect(findMarked("Dear all,\n\nplease like the «update»!").found).toEqual(["core/no-version: Dear"]);
  expect(findMarked('{ "name": "waft" }').found).toEqual(["core/no-version: {"]);
});

it.each([
  ["rule r { on like «and» comment of post keeps text }", "',' or 'of'"],
  ["rule r { on like «post» keeps text }", "',' or 'of'"],
  ["rule r { on like of post when author «=» page keeps text }", "'is'"],
  ["rule r { on like of post when post «contains» image keeps text }", "'has' or 'is'"],
  ["rule r { on like of post when post has image and «text» keeps text }", "a question with 'has' or 'is'"],
  ["rule r { on like of post keeps text «on» like of post }", "a clause or '}'"],
])("the word that is wrong is blamed, not the one before it: %s", (rule, expected) => {
  const { found, marked, messages } = findMarked(`${head}${rule}`);
  expect(found[0]).toBe(`core/unexpected-word: ${marked[0] ?? ""}`);
  expect(messages[0]).toContain(`where ${expected} should stand`);
});

it("at the end of the file the last line is shown", () => {
  const text = `${head}rule r {\n  on like of post\n  keeps text\n`;
  const { diagnostics, sources } = findIn(text);
  expect(printDiagnostics(diagnostics, sources)).toContain("8 |   keeps text");
});

it("a file with nothing but comments is empty", () => {
  expect(findMarked("// nothing\n/// at all\n").found).toEqual(["core/empty-file: "]);
});

it("comments and quotes of other languages are one finding each, and the rest is read", () => {
  const { found } = findMarked(`${head}# a rule
/* of
   two lines */
source leaflet { title «'Leaflet'» by “somebody” kind press seen 2026 }
rule r { on like of post keeps txt source diary }`);
  expect(found).toEqual([
    "core/strange-comment: # a rule",
    "core/strange-comment: /* of\n   two lines */",
    "core/strange-quotes: 'Leaflet'",
    "core/strange-quotes: “somebody”",
    "core/unknown-name: txt",
  ]);
});
