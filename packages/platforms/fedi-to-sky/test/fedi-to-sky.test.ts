import { followChain, openPlatform, testPlatform } from "@waft/platform-kit/testing";
import { expect, it } from "vitest";

testPlatform(import.meta.url);

it("a boost crosses as a repost, and a repost on the other side keeps the author and counts for them", () => {
  const chain = ["boost", "bridge", "repost"];
  const { hops } = followChain(openPlatform(import.meta.url), { post: { parts: ["text"] }, chain, asOf: "2026-11-27" });
  expect(hops.map(({ form }) => form)).toEqual(["boost", "bluesky.repost", "bluesky.repost"]);
  expect(hops.map(({ parts }) => parts?.["author"]?.level)).toEqual(["whole", "whole", "whole"]);
  expect(hops.at(-1)?.countsFor).toEqual(["author"]);
});
