import { comparePayload, followChain, openPlatform, readPayload } from "@waft/platform-kit/testing";
import type { Question } from "@waft/runtime";
import { expect, it } from "vitest";
import { readReblog } from "./read-reblog.ts";

const tumblr = openPlatform(import.meta.url);
const post = { parts: ["text", "image"] };
const withWords = { action: "reblog-with-content", brings: ["note"] };

function differ(name: string, question: Question): unknown {
  const hop = followChain(tumblr, { asOf: "2025-01-01", ...question }).hops.at(-1);
  return comparePayload(hop ?? {}, readReblog(readPayload(import.meta.url, name)));
}

it("a reblog carries the first post with its author and picture, what the second one added, and the third one's words", () => {
  expect(differ("reblog-trail", { post, chain: [withWords, withWords] })).toEqual([]);
});

it("a broken trail carries the text and a name, and no way to the author", () => {
  expect(differ("broken-trail", { post, chain: [withWords, "reblog-naked", "leave"] })).toEqual([]);
});

it("before the author's blog was gone the same reblog would have led to it", () => {
  expect(differ("broken-trail", { post, chain: [withWords, "reblog-naked"] })).toEqual([
    { part: "author.profile", carried: "missing", said: "whole" },
    { part: "author.follow", carried: "missing", said: "whole" },
  ]);
});
