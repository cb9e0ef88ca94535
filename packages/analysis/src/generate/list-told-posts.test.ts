import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { generateExamples } from "./generate-examples.ts";

/** A platform on which each act asks for an attribute of its own. */
function writeBoard(attributes: number): string {
  const numbers = [...Array.from({ length: attributes }).keys()];
  return [
    'waft 1\nplatform board "Board"\nuse social\nposts have text, image',
    ...numbers.map((at) => `attribute mood-${at} of post is plain, loud, odd\naction act-${at} "did ${at}"`),
    ...numbers.map(
      (at) => `rule r${at} { on act-${at} of post when mood-${at} is loud shows it to followers keeps everything }`,
    ),
  ].join("\n");
}

it("shows and notices everything also where there are more kinds of posts than anybody could list", () => {
  const { model, bundle } = compileText(writeBoard(40));
  const { rules, changes, examples } = generateExamples({ model, bundle, isOwn: () => true });
  expect(rules).toEqual({ all: 40, decided: 40 });
  expect(changes.unnoticed).toBe(0);
  expect(examples.length).toBeLessThanOrEqual(40);
});

it("finds the same where all kinds of posts are listed", () => {
  const { model, bundle } = compileText(writeBoard(3));
  const { rules, changes } = generateExamples({ model, bundle, isOwn: () => true });
  expect(rules).toEqual({ all: 3, decided: 3 });
  expect(changes.unnoticed).toBe(0);
});

it("takes no act for told apart that hangs on a setting of the post, however many there are", () => {
  const numbers = [...Array.from({ length: 15 }).keys()];
  const acts = ["a", "b", "c", "d", "e", "f"];
  const text = [
    'waft 1\nplatform board "Board"\nuse social\nposts have text, image',
    ...numbers.map((at) => `attribute mood-${at} of post is plain, loud, odd`),
    ...numbers.flatMap((at) => acts.map((act) => `action ${act}-${at} "did ${act} ${at}"`)),
    ...numbers.flatMap((at) =>
      acts.map(
        (act) =>
          `rule ${act}${at} { on ${act}-${at} of post when mood-${at} is loud shows nothing counts for author tells author }`,
      ),
    ),
    "rule trimmed { on post when mood-13 is odd and mood-14 is odd cuts image }",
  ].join("\n");
  const { model, bundle } = compileText(text);
  const { changes, rules } = generateExamples({
    model,
    bundle,
    isOwn: (rule) => model.rules[rule]?.name === "trimmed",
  });
  expect(rules).toEqual({ all: 1, decided: 1 });
  expect(changes.unnoticed).toBe(0);
});
