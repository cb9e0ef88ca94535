import { comparePayload, followChain, openPlatform, readPath, readPayload } from "@waft/platform-kit/testing";
import { expect, it } from "vitest";
import { readSubmission } from "./read-submission.ts";

// Data with content of our own, in the shape of the crossposts that PRAW was tested with.
const reddit = openPlatform(import.meta.url);
const payload = readPayload(import.meta.url, "crosspost");
// Whether somebody can be followed from here such data never says.
const following = ["author.follow", "sharer.follow"];

it("a crosspost carries the whole source with its text and score, and a title of its own", () => {
  const question = { post: { parts: ["title", "text"] }, chain: ["crosspost"], asOf: "2026-11" };
  const [hop = {}] = followChain(reddit, question).hops;
  expect(comparePayload(hop, readSubmission(payload), following)).toEqual([]);
});

it("the text stands in the source alone, and score and comments of the crosspost are its own", () => {
  expect(readPath(payload, "data.selftext")).toBe("");
  expect([readPath(payload, "data.score"), readPath(payload, "data.crosspost_parent_list.0.score")]).toEqual([1, 41]);
});

it("a crosspost without its source does not agree with the rules", () => {
  const without: unknown = JSON.parse(JSON.stringify(payload).replace("crosspost_parent_list", "other_list"));
  const question = { post: { parts: ["title", "text"] }, chain: ["crosspost"], asOf: "2026-11" };
  const [hop = {}] = followChain(reddit, question).hops;
  const differing = comparePayload(hop, readSubmission(without), following).map(({ part }) => part);
  expect(differing).toEqual(["author", "author.profile", "title", "text", "counts"]);
});
