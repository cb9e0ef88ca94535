import { comparePayload, followChain, openPlatform, readPath, readPayload } from "@waft/platform-kit/testing";
import type { Question } from "@waft/runtime";
import { expect, it } from "vitest";
import { readStatus } from "./read-status.ts";

// Data with content of our own, in the shape of X's data dictionary.
const x = openPlatform(import.meta.url);
const post = { parts: ["text", "text.link", "text.hashtag", "image"] };
// Whether somebody can be followed from here such data never says.
const following = ["author.follow", "sharer.follow"];

function differ(name: string, chain: Question["chain"], aside = following): unknown {
  const hop = followChain(x, { post, chain, asOf: "2026-08-03" }).hops.at(-1);
  return comparePayload(hop ?? {}, readStatus(readPayload(import.meta.url, name)), aside);
}

it("a repost carries the whole post with its author and counts, and nothing of the reposter's but the name", () => {
  expect(differ("repost", ["repost"])).toEqual([]);
});

it("a repost of a repost carries the same, so that nobody in between is named", () => {
  expect(differ("repost", ["repost", "repost"])).toEqual([]);
});

it("the counts of a repost itself stand at nothing, and those of the post do not", () => {
  const payload = readPayload(import.meta.url, "repost");
  expect(readPath(payload, "favorite_count")).toBe(0);
  expect(readPath(payload, "retweeted_status.favorite_count")).toBe(11);
});

it("a quote carries the quoter's words and the whole quoted post; of its counts no rule says that they are shown", () => {
  expect(differ("quote", ["quote"])).toEqual([{ part: "counts", carried: "whole", said: "unknown" }]);
  expect(differ("quote", ["repost", "quote"])).toEqual([{ part: "counts", carried: "whole", said: "unknown" }]);
});

it("a quote of a quote carries the inner quote with its words, and of the first post the address alone", () => {
  // What stands in a text that is one click away is one click away as well.
  const inside = ["text.link", "text.hashtag", "counts"];
  expect(differ("quote-of-quote", ["quote", "quote"], [...following, ...inside])).toEqual([]);
});

it("data of a quote does not agree with what the rules say of a repost", () => {
  expect(differ("quote", ["repost"])).toEqual([{ part: "note", carried: "whole", said: "missing" }]);
});
