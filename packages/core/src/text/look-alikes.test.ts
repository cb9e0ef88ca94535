import { expect, it } from "vitest";
import { findLatin, findLookAlikes, nameCodePoint } from "./look-alikes.ts";

it("a letter of another script that looks like one of the word is found, with the word as it should be", () => {
  expect(findLookAlikes("a l\u0456ke")).toEqual([
    { word: "l\u0456ke", start: 2, letter: "\u0456", scripts: ["Latin", "Cyrillic"], better: "like" },
  ]);
  expect(findLookAlikes("\u0391uthor")).toMatchObject([{ scripts: ["Latin", "Greek"], better: "Author" }]);
  expect(findLookAlikes("\u043C\u043E\u0441\u043A\u0432a")).toMatchObject([
    { letter: "a", scripts: ["Cyrillic", "Latin"], better: "\u043C\u043E\u0441\u043A\u0432\u0430" },
  ]);
});

it("a word that is mostly of another script, and can be read whole in the script of the rest, is found", () => {
  expect(findLookAlikes("\u0440\u0430\u0443\u0440\u0430l")).toMatchObject([
    { letter: "\u0440", scripts: ["Cyrillic", "Latin"], better: "paypal" },
  ]);
});

it("a word is read in Latin letters only if all of it looks so", () => {
  expect(findLatin("\u0441\u043E\u0440\u0443")).toBe("copy");
  expect(findLatin("\u043F\u0440\u0438\u0432\u0435\u0442")).toBeUndefined();
  expect(findLatin("copy")).toBeUndefined();
});

it("words in one script, beside words in another, and letters that look like no other are fine", () => {
  for (const text of [
    "like",
    "\u043D\u0440\u0430\u0432\u0438\u0442\u0441\u044F like",
    "k\u03A9",
    "\u0394t",
    "\u00B5m",
    "\u00E9t\u00E9",
    "\u5206\u4EABx",
  ]) {
    expect(findLookAlikes(text)).toEqual([]);
  }
});

it("a character is named by its number", () => {
  expect(["\u0456", "\u202E", "\u{E0001}"].map(nameCodePoint)).toEqual(["U+0456", "U+202E", "U+E0001"]);
});
