import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

it("a part kept, cut, linked, brought or left open inside one that the same rule loses comes to nothing", () => {
  const { found, marked, messages } = findMarked(`${head}
rule a { on like of post shows it to followers loses text keeps «text.link», «text.mention» source diary }
rule b { on comment of post shows it to followers loses everything unknown «card.title» source diary }
rule c { on share of post shows it to followers loses card adds «card.image» source diary }`);
  expect(found).toEqual(marked.map((span) => `core/void-effect: ${span}`));
  expect(messages[0]).toBe("'keeps text.link' comes to nothing: 'a' loses 'text' around it.");
});

it("inside a part that is one click away nothing is whole or cut, but it may be linked, lost or a copy", () => {
  const { found } = findMarked(`${head}
rule a { on like of post shows it to followers links text keeps «text.link» source diary }
rule b { on comment of post shows it to followers links text, text.link loses text.mention source diary }
rule c { on share of post shows it to followers links text copies text.link source diary }`);
  expect(found).toEqual(["core/void-effect: text.link"]);
});

it("inside a part that is cut a part may be whole, and inside a lost one it may be lost", () => {
  const { found } = findMarked(`${head}
rule a { on like of post shows it to followers cuts text keeps text.link source diary }
rule b { on comment of post shows it to followers loses text, text.link source diary }`);
  expect(found).toEqual([]);
});

it("the fix leaves the one name out, or the whole clause if it has no other", () => {
  const mend = (clause: string): string => {
    const text = `${head}rule a { on like of post loses text ${clause} source diary }`;
    const [edit] = findIn(text).diagnostics.flatMap(({ code, fixes }) =>
      code === "core/void-effect" ? fixes.flatMap(({ edits }) => edits) : [],
    );
    const mended = `${text.slice(0, edit?.span.start)}${edit?.text}${text.slice(edit?.span.end)}`;
    return mended.slice(mended.indexOf("loses text") + 11, mended.indexOf(" source diary }"));
  };
  expect(mend("keeps text.link")).toBe("");
  expect(mend("keeps text.link, image")).toBe("keeps image");
  expect(mend("keeps image, text.link")).toBe("keeps image");
  expect(mend("keeps image, text.link, card")).toBe("keeps image, card");
});
