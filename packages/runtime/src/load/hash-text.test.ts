import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hashText } from "./hash-text.ts";

it.each([
  ["", "cbf29ce484222325"],
  ["a", "af63dc4c8601ec8c"],
  ["foobar", "85944171f73967e8"],
])("hashes the texts whose hash is published as it is published: '%s'", (text, hash) => {
  expect(hashText(text)).toBe(hash);
});

it("always has 16 digits, and another hash where one letter is another", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(), (text, at) => {
      const place = at % text.length;
      const changed = text.slice(0, place) + (text[place] === "a" ? "b" : "a") + text.slice(place + 1);
      expect(hashText(text)).toMatch(/^[\da-f]{16}$/u);
      expect(hashText(changed)).not.toBe(hashText(text));
    }),
  );
});
