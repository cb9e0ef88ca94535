import { expect, it } from "vitest";
import { sayHeld, sayLevel, signHeld, signLevel } from "./say-level.ts";

it("says known levels in words", () => {
  expect([
    sayLevel("whole", undefined, "en"),
    sayLevel("cut", undefined, "en"),
    sayLevel("linked", undefined, "en"),
    sayLevel("absent", undefined, "en"),
    sayLevel("lost", 2, "en"),
  ]).toEqual(["kept", "cut short", "one click away", "never there", "lost at hop 2"]);
});

it("never says of an unknown level that it is kept or lost", () => {
  expect(sayLevel({ atLeast: "lost", atMost: "whole" }, undefined, "en")).toBe("not said");
  expect(sayLevel({ atLeast: "lost", atMost: "cut" }, undefined, "en")).toBe("not said, at most cut short");
  expect(sayLevel({ atLeast: "cut", atMost: "whole" }, undefined, "en")).toBe("at least cut short");
  expect(signLevel({ atLeast: "linked", atMost: "cut" }, undefined, "en")).toBe("? one click away to cut short");
});

it("says of what an act brought that it was brought, and of anything else how much of it is left", () => {
  expect(sayHeld({ level: "whole", isBrought: true }, "en")).toBe("brought by this act");
  expect(sayHeld({ level: "whole", isBrought: true }, "nl")).toBe("erbij gekomen door deze handeling");
  expect(signHeld({ level: "whole", isBrought: true }, "nl")).toBe("+ erbij");
  expect(sayHeld({ level: "whole", isBrought: false }, "en")).toBe("kept");
  expect(sayHeld({ level: "cut", isBrought: true }, "en")).toBe("cut short");
});
