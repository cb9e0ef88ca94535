import { followChain, openPlatform, testPlatform } from "@waft/platform-kit/testing";
import { expect, it } from "vitest";

testPlatform(import.meta.url, { day: "2026-11-28" });

it("a link that was forwarded seven times still leads to the author, and goes to one chat", () => {
  const forwards = Array.from({ length: 7 }, () => "forward");
  const question = { post: { parts: ["text"] }, chain: ["send-link", ...forwards], asOf: "2026-11-28" };
  const last = followChain(openPlatform(import.meta.url), question).hops.at(-1);
  expect(last?.parts?.["author"]?.level).toBe("linked");
  expect(last?.audiences).toEqual(["one-chat"]);
});
