import { expect, it } from "vitest";
import { findMarked, head } from "../../test/find-marked.ts";

function count(length: number, name: (index: number) => string): string {
  return Array.from({ length }, (_, index) => name(index)).join("\n");
}

it("a platform with more parts, forms or actions than can be gone through says so", () => {
  const { messages } = findMarked(`${head}${count(520, (index) => `part p${index} added`)}
${count(128, (index) => `form f${index}`)}
action ${count(257, (index) => `a${index}`).replaceAll("\n", ", ")}`);
  expect(messages).toEqual([
    expect.stringMatching(/^This platform has 5\d\d parts, more than 512\.$/u),
    "This platform has 129 forms, more than 128.",
    "This platform has 257 actions, more than 256.",
  ]);
});

it("rules that speak of too many actions on forms together say so", () => {
  const { messages } = findMarked(`${head}${count(120, (index) => `form f${index}`)}
action ${count(250, (index) => `a${index}`).replaceAll("\n", ", ")}
${count(7, (index) => `rule r${index} { on anything of anything counts for nobody source diary }`)}`);
  expect(messages).toEqual([
    "This platform has 211,750 places where a rule speaks of an action on a form, more than 200,000.",
  ]);
});

it("rules that tell too many cases apart together say so, though no action on a form does", () => {
  const { messages } = findMarked(`${head}
${count(7, (index) => `attribute s${index} of post is a, b, c, d`)}
action ${count(250, (index) => `a${index}`).replaceAll("\n", ", ")}
rule r { on anything of post when ${Array.from({ length: 7 }, (_, index) => `s${index} is a`).join(" and ")} counts for nobody source diary }`);
  expect(messages).toEqual([
    "This platform has 4,096,000 cases that its rules tell apart, of which those on 'a0' of 'post' ask s0, s1, s2, s3, s4, s5, s6, more than 100,000.",
  ]);
});
