import { expect, it } from "vitest";
import { sayLevel, signLevel } from "./say-level.ts";

it("says known levels in words", () => {
  expect([sayLevel("whole"), sayLevel("cut"), sayLevel("linked"), sayLevel("absent"), sayLevel("lost", 2)]).toEqual([
    "kept",
    "cut short",
    "one click away",
    "never there",
    "lost at hop 2",
  ]);
});

it("never says of an unknown level that it is kept or lost", () => {
  expect(sayLevel({ atLeast: "lost", atMost: "whole" })).toBe("not said");
  expect(sayLevel({ atLeast: "lost", atMost: "cut" })).toBe("not said, at most cut short");
  expect(sayLevel({ atLeast: "cut", atMost: "whole" })).toBe("at least cut short");
  expect(signLevel({ atLeast: "linked", atMost: "cut" })).toBe("? one click away to cut short");
});
