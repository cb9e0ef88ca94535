import { expect, it } from "vitest";
import { openPlatforms, readPlatform } from "../../test/read-platform.ts";
import { createLanguageService } from "../create-language-service.ts";
import type { Completions } from "../language-service.ts";

const head = `waft 1
platform village "Village"
use social
posts have text, image
attribute visibility of post is public, friends
source leaflet { title "Leaflet" kind official seen 2026-11 }
era flat {
  rule share { on share of post shows it to followers keeps text source leaflet }
}
`;

/** What can stand at the end of a file. */
function complete(rest: string, language: "en" | "nl" = "en"): Completions {
  const service = createLanguageService();
  service.setFile("main.waft", head + rest);
  return service.complete("main.waft", head.length + rest.length, language);
}

function labels(rest: string): readonly string[] {
  return complete(rest).items.map(({ label }) => label);
}

it("behind a clause word stand the names that it takes, and the words in their place", () => {
  expect(labels("rule like {\n  on like of post\n  shows it to ")).toEqual([
    "author-followers",
    "connections",
    "followers",
    "recipients",
    "some",
  ]);
  expect(labels("rule like {\n  on like of post\n  counts for ")).toEqual([
    "author",
    "sharer",
    "via",
    "chosen",
    "nobody",
    "unknown",
  ]);
});

it("of parts only those are offered that posts have here or acts bring", () => {
  const parts = labels("rule like {\n  on like of post\n  keeps ");
  expect(parts).toEqual(expect.arrayContaining(["text", "text.link", "image", "note", "everything"]));
  expect(parts).not.toContain("video");
  expect(labels("rule like {\n  on like of post when post has ")).not.toContain("note");
});

it("clauses that a rule has already are not offered again", () => {
  const before = labels("rule like {\n  on like of post\n  ");
  const after = labels("rule like {\n  on like of post\n  shows nothing\n  counts for author\n  ");
  expect(before).toEqual(expect.arrayContaining(["shows", "counts", "keeps", "source"]));
  expect(before.filter((word) => !after.includes(word))).toEqual(["becomes", "counts", "refused", "shows"]);
});

it("behind 'is' stand the values of what is asked", () => {
  expect(labels("rule like { on like of post when visibility is ")).toEqual(["friends", "public", "not"]);
  expect(labels("rule like { on like of post when author is ")).toEqual(["channel", "member", "page", "not"]);
});

it("rules, sources, kinds of sources, groups and files are offered where they are named", () => {
  expect(labels("rule like refines ")).toEqual(["flat.share"]);
  expect(labels("rule like { on like of post source ")).toEqual(["leaflet"]);
  expect(labels("source s { kind ")).toContain("practitioner");
  expect(labels("rule like { on re")).toEqual(expect.arrayContaining(["react", "reshare", "respond"]));
  expect(labels("rule like { on like of post from ")).toEqual(["2026", "2026-11", "about"]);
});

it("a dotted name is replaced as a whole", () => {
  const { span, items } = complete("rule like { on like of post keeps text.li");
  expect(span).toEqual({ file: "main.waft", start: head.length + 34, end: head.length + 41 });
  expect(items.map(({ label }) => label)).toContain("text.link");
});

it("what is half written above hides nothing below", () => {
  expect(labels("rule like {\n  on like of post\n  shows it tx folowers\n  ")).toContain("keeps");
  expect(labels("rule like {\n  on like of post\n  shows it\nrule other {\n  on like of post\n  adds ")).toContain(
    "sharer",
  );
  expect(labels('rule like {\n  keeps\nexample "x" {\n  post by ')).toEqual(["channel", "member", "page"]);
});

it("in comments and texts nothing is offered, but files behind 'use'", () => {
  expect(labels("// rule ")).toEqual([]);
  expect(labels('source s { title "rule ')).toEqual([]);
  const service = createLanguageService();
  service.setFile("rules/main.waft", 'waft 1\nplatform village\nuse "');
  service.setFile("rules/shares.waft", "waft 1\nplatform village");
  const [item] = service.complete("rules/main.waft", 30, "en").items;
  expect(item).toEqual({ label: "./shares.waft", kind: "file", text: '"./shares.waft"', rank: 1 });
});

it("names and words are told in either language", () => {
  const { items } = complete("rule like { on like of post keeps ", "nl");
  expect(items.find(({ label }) => label === "image")?.detail).toBe("een beeld");
  expect(items.find(({ label }) => label === "everything")?.detail).toBe("Alle onderdelen die de regel niet noemt.");
});

it("a bridge is on forms of the first platform and shows forms of the second one", () => {
  const service = openPlatforms(["fedi-to-sky"]);
  const [[path, text] = ["", ""]] = readPlatform("fedi-to-sky");
  const ask = (word: string): readonly string[] =>
    service.complete(path, text.indexOf(word) + word.length, "en").items.map(({ label }) => label);
  expect(ask("on bridge of ")).toContain("boost");
  expect(ask("on bridge of ")).not.toContain("repost");
  expect(ask("\n  shows ")).toContain("repost");
  expect(ask("\n  shows ")).not.toContain("boost");
});

it("a bridge may come from any network, and goes to one that is named", () => {
  const service = openPlatforms(["link-to-whatsapp"]);
  const [[path, text] = ["", ""]] = readPlatform("link-to-whatsapp");
  const ask = (word: string): readonly string[] =>
    service.complete(path, text.indexOf(word) + word.length, "en").items.map(({ label }) => label);
  expect(ask("link-to-whatsapp from ")).toContain("any");
  expect(ask("any to ")).not.toContain("any");
});
