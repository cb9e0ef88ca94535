import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hashText } from "./hash-text.ts";

function hashWithNode(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

it("hashes the two texts of the standard as the standard says", () => {
  expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  expect(hashText("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")).toBe(
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  );
});

it("hashes texts of every length around the blocks as Node does", () => {
  for (let length = 0; length < 300; length += 1) {
    const text = "é".repeat(length % 7) + "x".repeat(length);
    expect(hashText(text)).toBe(hashWithNode(text));
  }
});

it("hashes any text as Node does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(hashText(text)).toBe(hashWithNode(text));
    }),
  );
});
