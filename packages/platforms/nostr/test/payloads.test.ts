import {
  comparePayload,
  followChain,
  openPlatform,
  readPath,
  readPayload,
  type CarriedParts,
} from "@waft/platform-kit/testing";
import type { Question } from "@waft/runtime";
import { expect, it } from "vitest";
import { readLastTag, readQuote, readRepost } from "./read-event.ts";
import { verifyEvent } from "./verify-event.ts";

const nostr = openPlatform(import.meta.url);
const open = (name: string): unknown => readPayload(import.meta.url, name);
// Which relays somebody asks is no part of an event.
const aside = ["counts"];

function differ(carried: CarriedParts, question: Question): unknown {
  const hop = followChain(nostr, { asOf: "2025-01-12", ...question }).hops.at(-1);
  return comparePayload(hop ?? {}, carried, aside);
}

const note = { parts: ["text", "text.link", "label"] };

it("a repost of kind 6 carries the author and the signed note, with its warning, as the rules say", () => {
  expect(verifyEvent(open("repost"))).toBe(true);
  expect(differ(readRepost(open("repost")), { post: note, chain: ["repost"] })).toEqual([]);
});

it("a note that was changed on the way is none of its author's: the signature is missing", () => {
  const repost = JSON.stringify(open("repost"));
  const changed: unknown = JSON.parse(repost.replace("mill turns", "mill burns"));
  expect(differ(readRepost(changed), { post: note, chain: ["repost"] })).toEqual([
    { part: "signature", carried: "missing", said: "whole" },
  ]);
});

it("an empty repost carries the author, and a pointer at the note", () => {
  expect(verifyEvent(open("empty-repost"))).toBe(true);
  const question = { post: note, chain: [{ action: "repost", settings: { content: "empty" } }] };
  expect(differ(readRepost(open("empty-repost")), question)).toEqual([]);
});

it("a repost of a protected note is empty: it carries a pointer", () => {
  expect(verifyEvent(open("protected-repost"))).toBe(true);
  const post = { ...note, settings: { protected: "yes" } };
  expect(differ(readRepost(open("protected-repost")), { post, chain: ["repost"] })).toEqual([]);
});

it("a quote carries the quoter's words and a link to the source", () => {
  expect(verifyEvent(open("quote"))).toBe(true);
  expect(differ(readQuote(open("quote")), { post: note, chain: [{ action: "quote", brings: ["note"] }] })).toEqual([]);
});

it("a reaction is for the event that it names last, and every event is signed", () => {
  const messages = open("reactions");
  const events = Array.from({ length: 8 }, (_, at) => readPath(messages, `${at}.1`));
  expect(events.map((event) => verifyEvent(event))).toEqual(events.map(() => true));
  const byId = new Map(events.map((event) => [readPath(event, "id"), event]));
  const reactions = events.filter((event) => readPath(event, "kind") === 7);
  const read = reactions.map((event) => {
    const target = byId.get(readLastTag(event, "e"));
    expect(readPath(target, "pubkey")).toBe(readLastTag(event, "p"));
    return [readPath(event, "content"), readPath(target, "kind"), readLastTag(target, "q") !== undefined];
  });
  expect(read).toEqual([
    ["+", 1, false],
    ["-", 1, false],
    ["🌾", 1, false],
    ["+", 6, false],
    ["+", 1, true],
  ]);
  const countsFor = (chain: readonly string[]): unknown =>
    followChain(nostr, { post: note, chain, asOf: "2025-01-12" }).hops.at(-1)?.countsFor;
  expect([["like"], ["dislike"], ["emoji"]].map(countsFor)).toEqual([["author"], ["author"], ["author"]]);
  expect(countsFor(["repost", "like"])).toBe("chosen");
  expect(countsFor(["quote", "like"])).toEqual(["sharer"]);
});
