import { expect, it } from "vitest";
import { findIn } from "../../../test/compile-text.ts";
import { findMarked, head } from "../../../test/find-marked.ts";

const like = (more: string): string =>
  `rule like { on like of post shows it to followers keeps everything ${more} source diary }`;
const enough = 'rule enough { on like of post when likes is at least 2 refused "Enough." source diary }';

it("a counter that is raised and not asked for, and one that is never raised, are found", () => {
  const raised = findMarked(`${head}counter «likes» to 2\n${like("raises likes")}`);
  expect(raised.found).toEqual(["core/idle-counter: likes"]);
  expect(raised.messages).toEqual(["The counter 'likes' is raised, but no condition asks for it."]);
  const asked = findMarked(`${head}counter «likes» to 2\n${like("")}\n${enough}`);
  expect(asked.found).toEqual(["core/idle-counter: likes"]);
  expect(asked.messages).toEqual([
    "The counter 'likes' is never raised, so it stays at nought, and 'enough' never has a say.",
  ]);
  expect(findMarked(`${head}counter «likes» to 2\n${like("")}`).found).toEqual(["core/idle-counter: likes"]);
});

it("what waits for a counter that is never raised is named with it, and is no finding of its own", () => {
  const text = `${head}counter «likes» to 2
attribute mood of post is plain, loud
rule a { on like of post when likes is 0 and mood is plain shows it to followers keeps everything source diary }
rule b { on like of post when likes is 1 or mood is loud shows it to connections keeps everything source diary }
rule c { on comment of post when likes is at least 1 and mood is loud shows it to followers keeps everything source diary }
rule d { on comment of post when likes is 1 or likes is 2 shows nothing source diary }`;
  const { found, messages } = findMarked(text);
  expect(found).toEqual(["core/idle-counter: likes"]);
  expect(messages).toEqual([
    "The counter 'likes' is never raised, so it stays at nought, and 'c' and 'd' never have a say.",
  ]);
  const [idle] = findIn(text.replaceAll(/[«»]/gu, "")).diagnostics.filter(({ code }) => code === "core/idle-counter");
  expect(idle?.related?.map(({ message }) => message)).toEqual(["'c' waits for it.", "'d' waits for it."]);
});

it("an act that is answered while a counter stands at nought is answered always, if none raises it", () => {
  const { messages } = findMarked(
    `${head}counter likes to 2\nrule a { on like of post when likes is 0 shows it to followers keeps everything source diary }`,
    { severities: ["info"], codes: ["core/unanswered"] },
  );
  expect(messages).toEqual([]);
});

it("a counter that is raised and asked for is fine", () => {
  expect(findMarked(`${head}counter likes to 2\n${like("raises likes")}\n${enough}`).found).toEqual([]);
});
