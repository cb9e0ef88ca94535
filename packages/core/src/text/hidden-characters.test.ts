import { expect, it } from "vitest";
import { findHiddenCharacters } from "./hidden-characters.ts";

it("characters that turn the direction of writing are found, whatever is around them", () => {
  for (const character of ["\u061C", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069"]) {
    expect(findHiddenCharacters(`ab${character}`)).toEqual([{ character, start: 2, turns: true }]);
  }
});

it("characters that nobody sees are found", () => {
  for (const character of [
    "\u200B",
    "\u2060",
    "\u00AD",
    "\uFEFF",
    "\u200D",
    "\uFE0F",
    "\u001B",
    "\u2028",
    "\u{E0041}",
    "\u3164",
  ]) {
    expect(findHiddenCharacters(`ab${character}c`)).toEqual([{ character, start: 2, turns: false }]);
  }
});

it("what writing needs is left alone: emoji, joiners of scripts that have them, a mark at the beginning, line ends", () => {
  const flag = "\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}";
  const persian = "\u0645\u06CC\u200C\u0634\u0648\u062F";
  for (const text of [
    "\u2764\uFE0F",
    "\u{1F469}\u200D\u{1F469}\u200D\u{1F467}",
    flag,
    persian,
    "\uFEFFwaft 1",
    "a\r\n\tb\u00A0c",
  ]) {
    expect(findHiddenCharacters(text)).toEqual([]);
  }
});
