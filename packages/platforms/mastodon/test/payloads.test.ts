import { readFileSync } from "node:fs";
import { hasProblems, trace, type Hop, type Step, type Trace } from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { compileFolder } from "@waft/platform-kit";
import { expect, it } from "vitest";
import { readStatus, type ReadStatus } from "./read-status.ts";

// Answers of a server with content of our own, in the shape that Mastodon 4.6.4 gave on 1 August 2026.
const asOf = "2026-08-01";

const { bundle } = compileFolder(import.meta.url);

function read(name: string): ReadStatus {
  const text = readFileSync(new URL(`payloads/${name}.json`, import.meta.url), "utf8");
  return readStatus(JSON.parse(text));
}

/** Asks the rules what a chain shows of the post that the answer is about. */
function ask({ published, settings }: Pick<ReadStatus, "published" | "settings">, chain: readonly Step[]): Trace {
  if (bundle === undefined) {
    throw new Error("The rules do not compile.");
  }
  const answer = trace(bundle, { post: { by: "member", parts: published, settings }, chain, asOf });
  if (hasProblems(answer)) {
    throw new Error(JSON.stringify(answer.problems));
  }
  return answer;
}

/** The parts of which all is there; of every other part the rules say that nothing is. */
function listShown(hop: Pick<Hop, "parts"> | undefined): readonly string[] {
  const parts = Object.entries(hop?.parts ?? {});
  expect(parts.filter(([, { level }]) => level !== "whole" && level !== "lost" && level !== "absent")).toEqual([]);
  return parts.flatMap(([name, { level }]) => (level === "whole" ? [name] : [])).toSorted();
}

it("a boost wraps the whole post with its account and counts, and has nothing of its own but the booster", () => {
  const status = read("boost");
  expect(status.brought).toEqual([]);
  expect(status.published).toEqual(["text", "text.mention", "text.hashtag", "image", "label"]);
  const { hops } = ask(status, [{ action: "boost" }]);
  expect(hops[0]?.form).toBe(status.form);
  expect(listShown(hops[0])).toEqual(status.shown);
  expect(hops[0]?.countsFor).toEqual(["author"]);
});

it("a boost of a boost gives the same answer", () => {
  const status = read("boost");
  const { hops } = ask(status, [{ action: "boost" }, { action: "boost" }]);
  expect(hops[1]?.form).toBe(status.form);
  expect(listShown(hops[1])).toEqual(status.shown);
});

it("a public post that is boosted as unlisted is still shown whole, to followers", () => {
  const status = read("boost-as-unlisted");
  expect(status.settings["visibility"]).toBe("public");
  const { hops } = ask(status, [{ action: "boost" }]);
  expect(listShown(hops[0])).toEqual(status.shown);
  expect(hops[0]?.audiences).toEqual(["followers"]);
});

it("an author's boost of a followers-only post is a boost for the same followers; nobody else can make one", () => {
  const status = read("self-boost-of-private");
  expect(status.byAuthor).toBe(true);
  expect(status.settings).toEqual({ visibility: "private", quoting: "nobody" });
  const { hops } = ask(status, [{ action: "boost", by: "author" }]);
  expect(listShown(hops[0])).toEqual(status.shown);
  expect(hops[0]?.audiences).toEqual(["author-followers"]);
  expect(ask(status, [{ action: "boost" }]).hops[0]?.outcome).toBe("refused");
});

it("an accepted quote holds the whole post, the quoter and their words", () => {
  const status = read("quote-accepted");
  const { hops } = ask(status, [{ action: "quote", brings: status.brought }]);
  expect(hops[0]?.form).toBe(status.form);
  expect(listShown(hops[0])).toEqual(status.shown);
});

it("of a withdrawn quote the quoter and their words are left", () => {
  const status = read("quote-revoked");
  const post = { published: ["text"], settings: { visibility: "public", quoting: "public" } };
  const { hops } = ask(post, [{ action: "quote", brings: status.brought }, { action: "revoke" }]);
  expect(hops[1]?.form).toBe(status.form);
  expect(listShown(hops[1])).toEqual(status.shown);
  expect(status.shown).toEqual(["note", "sharer", "sharer.follow", "sharer.profile"]);
});

it("the state of a quote says what it is: one that waits is told from one that was withdrawn", () => {
  const text = readFileSync(new URL("payloads/quote-revoked.json", import.meta.url), "utf8");
  const waiting = readStatus(JSON.parse(text.replace('"state": "revoked"', '"state": "pending"')));
  const post = { published: ["text"], settings: { visibility: "public", quoting: "public", origin: "remote" } };
  const { hops } = ask(post, [{ action: "quote", brings: waiting.brought }]);
  expect(hops[0]?.form).toBe(waiting.form);
  expect(listShown(hops[0])).toEqual(waiting.shown);
  expect(readStatus(JSON.parse(text.replace('"state": "revoked"', '"state": "accepted"'))).form).toBe("quote");
});

it("a post that nobody may quote cannot be quoted", () => {
  const status = read("quoted-by-nobody");
  expect(status.settings["quoting"]).toBe("nobody");
  expect(ask(status, [{ action: "quote" }]).hops[0]?.outcome).toBe("refused");
});

it("a link stands in the text and in a preview that can name an account; a boost of it keeps both", () => {
  const status = read("with-card");
  const { start, hops } = ask(status, [{ action: "boost" }]);
  expect(status.published).toEqual(["text", "text.link", "card", "card.title", "card.image", "card.author"]);
  expect(listShown(start)).toEqual(status.shown);
  expect(listShown(hops[0])).toEqual([...status.shown, "sharer", "sharer.follow", "sharer.profile"].toSorted());
});

it("an edited post is a post with all of its parts", () => {
  const status = read("edited");
  const { hops } = ask(status, [{ action: "edit" }]);
  expect(hops[0]?.form).toBe(status.form);
  expect(listShown(hops[0])).toEqual(status.shown);
});

it("Akkoma answers a quote with the whole quoted post, as Mastodon does once it is accepted", () => {
  const status = read("akkoma-quote");
  expect(status.brought).toEqual(["note", "note.link"]);
  const { hops } = ask(status, [{ action: "quote", brings: status.brought }]);
  expect(hops[0]?.form).toBe(status.form);
  expect(listShown(hops[0])).toEqual(status.shown);
});

it("an answer with another shape reads as a post with nothing", () => {
  expect(readStatus("no object").shown).toEqual([]);
  expect(readStatus({ reblog: null, quote: { state: "deleted", quoted_status: null }, content: "" }).form).toBe(
    "bare-quote",
  );
  expect(loadBundle(bundle)).toEqual({ bundle });
});
