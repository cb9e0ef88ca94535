import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

function check(pattern: string): ReturnType<typeof findMarked> {
  return findMarked(`${head}
rule like { on like of post shows it to followers keeps everything source diary }
claim "c" { ${pattern} always sees author }`);
}

it("a repetition that asks for more than it allows is found", () => {
  const { found, marked, messages } = check("after like, (like«{3,2}» | like+)");
  expect(found).toEqual(marked.map((span) => `core/empty-repetition: ${span}`));
  expect(messages).toEqual(["'{3,2}' asks for at least 3 and at most 2."]);
  expect(check("after like{2,2}").found).toEqual([]);
});

it("of several repetitions that ask for more than they allow each is found at its own numbers", () => {
  const { found, marked } = check("after (like«{3,2}», like){1,2}, like«{9, 1}»");
  expect(found).toEqual(marked.map((span) => `core/empty-repetition: ${span}`));
});

it("a pattern of more than a thousand acts written out is refused, however it is nested", () => {
  expect(check("«after (like{10}){101}»").messages).toEqual([
    "This pattern stands for 1,010 acts written out, more than 1,000.",
  ]);
  expect(check("«after ((like{100}){100}){100}»").found).toHaveLength(1);
  expect(check("after (like{10}){100}").found).toEqual([]);
});
