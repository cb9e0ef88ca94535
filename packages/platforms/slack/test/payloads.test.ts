import { comparePayload, followChain, openPlatform, readPayload } from "@waft/platform-kit/testing";
import type { Question } from "@waft/runtime";
import { expect, it } from "vitest";
import { readShare } from "./read-share.ts";

const slack = openPlatform(import.meta.url);
const post = { parts: ["text", "text.link"] };
// Slack knows no following: such events never speak of it.
const aside = ["author.follow", "sharer.follow"];

function differ(name: string, question: Question): unknown {
  const hop = followChain(slack, { asOf: "2025-01-01", ...question }).hops.at(-1);
  return comparePayload(hop ?? {}, readShare(readPayload(import.meta.url, name)), aside);
}

it("a message shared with words carries the author, the copied text, the way to it, and the words", () => {
  expect(differ("share-with-message", { post, chain: [{ action: "share", brings: ["note"] }] })).toEqual([]);
});

it("a message shared without words carries the same and no words", () => {
  expect(differ("share-without-message", { post, chain: ["share"] })).toEqual([]);
  expect(differ("share-without-message", { post, chain: [{ action: "share", brings: ["note"] }] })).toEqual([
    { part: "note", carried: "missing", said: "whole" },
  ]);
});

it("an attachment that is no share carries nothing of what the rules say", () => {
  const payload: unknown = JSON.parse(
    JSON.stringify(readPayload(import.meta.url, "share-with-message")).replace('"is_share":true', '"is_share":false'),
  );
  expect(readShare(payload)).toMatchObject({ author: "missing", text: "missing", reference: "missing", note: "whole" });
});
