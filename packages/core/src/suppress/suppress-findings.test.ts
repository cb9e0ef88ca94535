import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { findMarked, head as bareHead } from "../../test/find-marked.ts";

/** With a rule that uses what the head declares: there is nothing else to find. */
const head = `${bareHead}rule comment { on comment of post shows it to followers keeps everything source diary }\n`;

const body = "on like of post shows it to followers keeps everything";
const because = "because nobody has written it down";

it.each([
  ["above the declaration", `// ignore core/no-source ${because}\nrule like { ${body} }`],
  ["at the end of the line", `rule like { // ignore core/no-source ${because}\n ${body} }`],
  ["behind the end of the declaration", `rule like {\n  ${body}\n} // ignore core/no-source ${because}`],
  ["behind a declaration on one line", `rule like { ${body} } // ignore core/no-source ${because}`],
  ["above the documentation", `// ignore core/no-source ${because}\n/// A like.\nrule like { ${body} }`],
  ["above an empty line", `// ignore core/no-source ${because}\r\n\r\nrule like { ${body} }\r\n`],
  ["among other comments", `// one\n// ignore core/no-source ${because}\n// two\nrule like { ${body} }`],
  ["on the name's own line", `rule\n// ignore core/no-source ${because}\nlike { ${body} }`],
  ["without a space", `//ignore core/no-source ${because}\nrule like { ${body} }`],
])("a comment %s ignores the finding it names", (_, text) => {
  expect(findMarked(head + text).found).toEqual([]);
  expect(findMarked(head + text.replace(/ignore core/u, "forget core")).found).toEqual(["core/no-source: like"]);
});

it("a comment above an era ignores a finding anywhere in it, and nothing behind it", () => {
  const era = `// ignore core/no-source ${because}\nera one {\n  rule like { ${body} }\n}\n`;
  expect(findMarked(`${head}${era}rule «share» { on share of post shows nothing }`).found).toEqual([
    "core/no-source: share",
  ]);
});

it("a comment behind a clause speaks of that clause, also when another one stands before it on the line", () => {
  const comment = "// ignore core/never-there because it was there once";
  const rule = (lines: string): string =>
    `${head}rule like { on like of post shows it to followers ${lines} source diary }`;
  expect(findMarked(rule(`keeps text loses sharer ${comment}\n`)).found).toEqual([]);
  expect(findMarked(rule(`loses\n sharer, // the first\n via ${comment}\n`)).found).toEqual([]);
  expect(findMarked(rule(`loses sharer, ${comment}\n via`)).found).toEqual([]);
  expect(findMarked(rule(`loses «sharer» keeps text «${comment}»\n`)).found).toEqual([
    "core/never-there: sharer",
    `core/unused-ignore: ${comment}`,
  ]);
});

it("a comment above a clause speaks of that clause alone, and in the middle of one of all of it", () => {
  const comment = "// ignore core/never-there because it was there once";
  const rule = (lines: string): string =>
    `${head}rule like { on like of post shows it to followers ${lines} source diary }`;
  expect(findMarked(rule(`\n${comment}\nloses sharer keeps text`)).found).toEqual([]);
  expect(findMarked(rule(`loses sharer,\n${comment}\nvia`)).found).toEqual([]);
  expect(findMarked(rule(`\n${comment}\nkeeps text loses sharer`)).found).toEqual([
    `core/unused-ignore: ${comment}`,
    "core/never-there: sharer",
  ]);
});

it("a comment above a line within a declaration speaks of that line alone", () => {
  const text = `${head}rule «like» {\n  «// ignore core/no-source ${because}»\n  ${body}\n}`;
  const { found, marked } = findMarked(text);
  expect(found).toEqual([`core/no-source: ${marked[0] ?? ""}`, `core/unused-ignore: ${marked[1] ?? ""}`]);
});

it("what stands in a text or in documentation is no such comment", () => {
  const text = `${head}/// ignore core/no-source ${because}\nrule «like» { ${body.replace("followers", 'followers "// ignore core/no-source because"')} }`;
  expect(findMarked(text).found).toEqual(["core/no-source: like"]);
});

it.each([
  "// ignore this for now",
  "// ignore the order of rules because it means nothing",
  "// ignored core/no-source",
])("a comment that is a sentence is left alone: %s", (comment) => {
  expect(findMarked(`${head}${comment}\n`).found).toEqual([]);
});

it("a comment that ignores nothing is found, and its fix takes the line out", () => {
  const comment = `// ignore core/no-source ${because}`;
  const text = `${head}  «${comment}»\nrule like { ${body} source diary } `;
  const { found, marked, messages } = findMarked(text);
  expect(found).toEqual([`core/unused-ignore: ${marked[0] ?? ""}`]);
  expect(messages).toEqual(["There is no finding 'core/no-source' here to ignore."]);
  expect(mend(text.replaceAll(/[«»]/gu, ""))).toBe(`${head}rule like { ${body} source diary } `);
});

it("the fix of a comment behind something takes out the comment and the spaces before it", () => {
  const text = `${head}rule like { ${body} source diary }`;
  expect(mend(`${text} // ignore core/no-source ${because}\n`)).toBe(`${text}\n`);
  expect(mend(`${text} // ignore core/no-source ${because}`)).toBe(text);
});

it("a code without its owner is a slip that can be mended, and a misspelt one is offered", () => {
  const short = findMarked(`${head}// ignore «no-source» ${because}\nrule like { ${body} }`);
  expect(short.found).toEqual(["core/unknown-ignore: no-source"]);
  expect(short.hints[0]).toBe("Did you mean 'core/no-source'?");
  expect(mend(`${head}// ignore no-source ${because}\nrule like { ${body} }`)).toContain(
    `// ignore core/no-source ${because}`,
  );
  expect(findMarked(`${head}// ignore core/no-sorce ${because}\n`).hints).toEqual(["Did you mean 'core/no-source'?"]);
  expect(findMarked(`${head}// ignore core/xyz ${because}\n`).hints[0]).toContain("as it is printed");
});

it("a colon behind the word makes no difference", () => {
  expect(findMarked(`${head}// ignore: core/no-source ${because}\nrule like { ${body} }`).found).toEqual([]);
  expect(findMarked(`${head}«// ignore: core/no-source ${because}»\n`).found).toEqual([
    `core/unused-ignore: // ignore: core/no-source ${because}`,
  ]);
});

it("an error is not ignored, and whoever tries is told", () => {
  const text = `${head}«// ignore core/unknown-name ${because}»\nrule like { ${body.replace("post", "«pst»")} source diary }`;
  const { found, marked } = findMarked(text);
  expect(found).toEqual([`core/ignored-error: ${marked[0] ?? ""}`, "core/unknown-name: pst"]);
});

it("a comment without a reason ignores the finding and is one itself", () => {
  for (const after of ["", " because", " because  ", " nobody has written it down"]) {
    const { found } = findMarked(`${head}// ignore core/no-source${after}\nrule like { ${body} }`);
    expect(found.map((one) => one.split(":")[0])).toEqual(["core/ignore-without-reason"]);
  }
});

it("while errors keep checks from being made, no comment is called unused", () => {
  const text = `${head}// ignore core/no-source ${because}\nrule like { ${body} }\nrule share { on shar of post }`;
  expect(findMarked(text).found).toEqual(["core/unknown-name: shar"]);
});

it.each(["", "\n", " ", "\n// the end", "\r\n\r\n\t"])("a comment at the end of a file ignores nothing: %j", (end) => {
  const { found } = findMarked(`${head}// ignore core/no-source ${because}${end}`);
  expect(found.map((one) => one.split(":")[0])).toEqual(["core/unused-ignore"]);
});

it("a comment in one file ignores nothing in another", () => {
  const { diagnostics } = findIn(`// ignore core/no-source ${because}\n${head}rule like { ${body} }`);
  const codes = diagnostics.map(({ code }) => code);
  expect(codes.filter((code) => code !== "core/unused-part")).toEqual(["core/unused-ignore", "core/no-source"]);
});

/** Makes the first fix of the first finding. */
function mend(text: string): string {
  const found = findIn(text).diagnostics.find(({ code }) => code.endsWith("-ignore"));
  const [edit] = found?.fixes[0]?.edits ?? [];
  return edit === undefined ? text : text.slice(0, edit.span.start) + edit.text + text.slice(edit.span.end);
}
