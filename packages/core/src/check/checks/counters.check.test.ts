import { expect, it } from "vitest";
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
  expect(asked.messages).toEqual(["The counter 'likes' is never raised, so it stays at nought."]);
  expect(findMarked(`${head}counter «likes» to 2\n${like("")}`).found).toEqual(["core/idle-counter: likes"]);
});

it("a counter that is raised and asked for is fine", () => {
  expect(findMarked(`${head}counter likes to 2\n${like("raises likes")}\n${enough}`).found).toEqual([]);
});
