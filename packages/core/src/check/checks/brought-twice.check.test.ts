import { expect, it } from "vitest";
import { findMarked, head } from "../../../test/find-marked.ts";

it("a part that is added or allowed a second time is found there", () => {
  const { found, messages } = findMarked(`${head}form share
rule a { on share of post shows share to followers adds sharer, note allows «note» source diary }
rule b { on like of post shows it to followers adds sharer, «sharer» source diary }`);
  expect(found).toEqual(["core/brought-twice: note", "core/brought-twice: sharer"]);
  expect(messages[0]).toBe("'a' brings 'note' twice.");
});

it("a part and one inside it are two parts", () => {
  const { found } = findMarked(`${head}form share
rule a { on share of post shows share to followers adds note allows note.link, note.mention source diary }`);
  expect(found).toEqual([]);
});
