import {
  carries,
  comparePayload,
  followChain,
  openPlatform,
  readPath,
  readPayload,
  type CarriedParts,
} from "@waft/platform-kit/testing";
import type { Question, Trace } from "@waft/runtime";
import { expect, it } from "vitest";
import { readFeedItem } from "./read-feed-item.ts";

const bluesky = openPlatform(import.meta.url);
const open = (name: string): unknown => readPayload(import.meta.url, name);

/** The payloads are of July 2026. */
function follow(question: Question): Trace {
  return followChain(bluesky, { asOf: "2026-07-09", ...question });
}

function differ(carried: CarriedParts, question: Question): unknown {
  return comparePayload(follow(question).hops.at(-1) ?? {}, carried);
}

const post = { parts: ["text", "text.link", "image", "label"] };
const quote = { action: "quote", brings: ["note"] };
const quoteWithPicture = { action: "quote", brings: ["note", "note.image"] };

it("an item with reasonRepost carries the whole post with its counts, and the reposter beside it", () => {
  expect(differ(readFeedItem(open("repost")), { post, chain: ["repost"] })).toEqual([]);
});

it("a record of a repost names the one through which it came, and a feed names the last reposter only", () => {
  const record = open("repost-record-with-via");
  expect([carries(record, "subject.uri"), carries(record, "via.uri")]).toEqual([true, true]);
  const [, hop] = follow({ post, chain: ["repost", "repost"] }).hops;
  expect(hop?.parts?.["via"]?.level).toBe("linked");
  // The item of the feed looks as after one repost: only the earlier reposter is a step away.
  expect(comparePayload(hop ?? {}, readFeedItem(open("repost")))).toEqual([
    { part: "via", carried: "missing", said: "linked" },
    { part: "via.profile", carried: "missing", said: "linked" },
  ]);
});

it("a quote carries the quoter's words and the source with author, follow state, picture, warning and counts", () => {
  const item = { post: readPath(open("quotes"), "posts.0") };
  expect(differ(readFeedItem(item), { post, chain: [quote] })).toEqual([]);
});

it("a thread of a quote with a medium carries the medium as the quoter's", () => {
  const item = { post: readPath(open("quote-with-media-thread"), "thread.post") };
  expect(differ(readFeedItem(item), { post, chain: [quoteWithPicture] })).toEqual([]);
});

it("a reposted quote of a quote carries all four people, and the source's picture as a step away", () => {
  const chain = [quoteWithPicture, quote, "repost"];
  expect(differ(readFeedItem(open("repost-of-quote-of-quote")), { post, chain })).toEqual([]);
});

it("a detached quote carries the quoter and their words, and nothing of the source", () => {
  expect(differ(readFeedItem(open("detached-quote")), { post, chain: [quote, "detach"] })).toEqual([]);
});

it("a like names the post, and through a repost it names the post still: it is the author's", () => {
  const [like, viaRepost] = [readPath(open("like"), "value"), readPath(open("like-via-repost"), "0.record")];
  const subject = readPath(open("repost"), "post.uri");
  expect([readPath(like, "subject.uri"), readPath(viaRepost, "subject.uri")]).toEqual([subject, subject]);
  expect([carries(like, "via"), carries(viaRepost, "via")]).toEqual([false, true]);
  const countsFor = (chain: readonly string[]): unknown => follow({ post, chain }).hops.at(-1)?.countsFor;
  expect([countsFor(["like"]), countsFor(["repost", "like"])]).toEqual([["author"], ["author"]]);
});

it("the notice of a like through a repost is the reposter's, as the rules say since 26 May 2025", () => {
  const notice = readPath(open("like-via-repost"), "0");
  expect(readPath(notice, "reason")).toBe("like-via-repost");
  expect(readPath(notice, "reasonSubject")).toBe(readPath(notice, "record.via.uri"));
  expect(readPath(notice, "reasonSubject")).toBe(readPath(open("repost"), "reason.uri"));
  const tells = (asOf: string): unknown => follow({ post, chain: ["repost", "like"], asOf }).hops.at(-1)?.tells;
  expect([tells("2025-05-25"), tells("2025-05-26")]).toEqual([["author"], ["author", "sharer"]]);
});

it("a link card is stored in the record of the post, with title and picture", () => {
  const card = readPath(open("post-with-card"), "embed.external");
  const { start } = follow({ post: { parts: ["text", "card"] }, chain: ["repost"] });
  expect(
    comparePayload(
      start,
      {
        card: carries(card, "uri") ? "whole" : "missing",
        "card.title": carries(card, "title") ? "whole" : "missing",
        "card.image": carries(card, "thumb.ref") ? "whole" : "missing",
        text: carries(open("post-with-card"), "text") ? "whole" : "missing",
      },
      ["author", "author.profile", "author.follow", "counts"],
    ),
  ).toEqual([]);
});
