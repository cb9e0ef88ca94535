import { followChain, openPlatform, testPlatform } from "@waft/platform-kit/testing";
import { expect, it } from "vitest";

testPlatform(import.meta.url, { day: "2026-11-28" });

it("a repost crosses as a boost, and a boost on the other side keeps the author", () => {
  const chain = ["repost", "bridge", "boost"];
  const { hops } = followChain(openPlatform(import.meta.url), { post: { parts: ["text"] }, chain, asOf: "2026-11-28" });
  expect(hops.map(({ form }) => form)).toEqual(["repost", "mastodon.boost", "mastodon.boost"]);
  expect(hops.map(({ parts }) => parts?.["author"]?.level)).toEqual(["whole", "whole", "whole"]);
});
