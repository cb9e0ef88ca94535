import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { findMarked, head } from "../../test/find-marked.ts";

it("what is called like a word that stands in the same place could never be named, and gets another name", () => {
  const marked = `${head}form «it»
form «nothing»
form «anything»
person «nobody» added
person «chosen» added
person «unknown» added
part «everything» added
audience «some»
action «anything»
action react = like, «any»
attribute mood of post is plain, «not»`;
  const { found, marked: spans, text } = findMarked(marked, { codes: ["core/taken-name"] });
  expect(found).toEqual(spans.map((span) => `core/taken-name: ${span}`));
  const [first] = findIn(text).diagnostics.filter(({ code }) => code === "core/taken-name");
  expect(first?.message).toBe("'it' cannot be the name of a form: it already means the form that was acted on.");
  expect(first?.hint).toBe("Give it another name, such as 'it-form'.");
  expect(first?.fixes.map(({ edits }) => edits.map(({ text: instead }) => instead))).toEqual([["it-form"]]);
});

it("the same words are fine where they mean nothing else", () => {
  const { found } = findMarked(
    `${head}part it added { everything }
part nobody added
form some
audience nothing
source anything { title "Anything" kind press seen 2026 }`,
    { codes: ["core/taken-name"] },
  );
  expect(found).toEqual([]);
});
