import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { findMarked, head } from "../../test/find-marked.ts";

const says = "on like of post shows it to followers keeps everything";

it.each([
  ['source diary "page 2", «diary "page 2"»', 'source diary "page 2"'],
  ["source diary, «diary», other", "source diary, other"],
  ['source diary source «diary», other "1"', 'source diary source other "1"'],
  ["source diary, other source «diary»", "source diary, other "],
  ["inferred from diary, other, «diary»", "inferred from diary, other"],
])("in '%s' a source is cited twice for the same, and its fix leaves one", (cites, mended) => {
  const wrap = (text: string): string =>
    `${head}source other { title "Other" kind press seen 2026 }\nrule like { ${says} ${text} }\nrule more { on comment of post shows nothing source other }`;
  const { found, marked, text } = findMarked(wrap(cites));
  expect(found).toEqual(marked.map((span) => `core/cited-twice: ${span}`));
  const [fix] = findIn(text).diagnostics.find(({ code }) => code === "core/cited-twice")?.fixes ?? [];
  const [edit] = fix?.edits ?? [];
  expect(text.slice(0, edit?.span.start) + (edit?.text ?? "?") + text.slice(edit?.span.end)).toBe(wrap(mended));
});

it("another place in a source, another word and another rule are other citations", () => {
  const { found } = findMarked(`${head}
rule like { ${says} source diary "page 2", diary "page 3", diary inferred from diary }
rule comment { on comment of post shows nothing source diary "page 2" }`);
  expect(found).toEqual([]);
});

it("an example may cite a source once for the same as well", () => {
  const { found } = findMarked(`${head}rule like { ${says} source diary }
example "a like" { source diary, «diary» post with text like sees text }`);
  expect(found).toEqual(["core/cited-twice: diary"]);
});
