import { compileFolder } from "@waft/platform-kit";
import { compareChains, trace, type Bundle, type Hop, type Step, type Trace } from "@waft/runtime";
import { expect, it } from "vitest";

const { bundle } = compileFolder(import.meta.url);

function platform(): Bundle {
  if (bundle === undefined) {
    throw new Error("The rules do not compile.");
  }
  return bundle;
}

function ask(asOf: string, parts: readonly string[], chain: readonly (string | Step)[]): Trace {
  const answer = trace(platform(), { post: { by: "page", parts }, chain, asOf });
  if ("problems" in answer) {
    throw new Error(JSON.stringify(answer.problems));
  }
  return answer;
}

function levels(hop: Hop | undefined, parts: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parts.map((part) => [part, hop?.parts?.[part]?.level]));
}

function all(parts: readonly string[], level: unknown): Readonly<Record<string, unknown>> {
  return Object.fromEntries(parts.map((part) => [part, level]));
}

const photo = ["text", "text.link", "image"];
const source = ["author", "author.follow", "text", "text.link"];
const passedOn = ["image", "sharer", "note"];
const withNote: Step = { action: "share", brings: ["note"] };
const unknown = { atLeast: "lost", atMost: "whole" };

it("in March 2016 a like of a share shows the sharer, the note and the picture, and nothing of the company", () => {
  const { hops, rules } = ask("2016-03-01", photo, [withNote, "like"]);
  expect(levels(hops[0], [...source, ...passedOn])).toEqual(all([...source, ...passedOn], "whole"));
  expect(levels(hops[1], source)).toEqual(all(source, "lost"));
  expect(levels(hops[1], passedOn)).toEqual(all(passedOn, "whole"));
  expect(source.map((part) => hops[1]?.parts?.[part]?.lostAtHop)).toEqual([2, 2, 2, 2]);
  expect(source.map((part) => hops[1]?.parts?.[part]?.decidedBy)).toEqual(source.map(() => "flat.like-of-share"));
  expect(hops[1]?.countsFor).toEqual(["sharer"]);
  expect(rules["flat.like-of-share"]).toMatchObject({ sources: ["vallenga"], standing: "practitioner", until: "2017" });
});

it("in March 2016 a link card survives a like of the share, though the text around it is lost", () => {
  const { hops } = ask("2016-03-01", ["text", "card"], [withNote, "like"]);
  expect(levels(hops[1], ["card", "card.title", "text", "author"])).toEqual({
    card: "whole",
    "card.title": "whole",
    text: "lost",
    author: "lost",
  });
});

it("in March 2016 a like keeps all of the company's post and counts for the company", () => {
  const { hops } = ask("2016-03-01", photo, ["like"]);
  expect(levels(hops[0], [...source, "image"])).toEqual(all([...source, "image"], "whole"));
  expect(hops[0]?.countsFor).toEqual(["author"]);
});

it("in March 2016 likes keep the source however often, and a share followed by likes has lost it from hop 2 on", () => {
  const liked = ask("2016-03-01", photo, ["like", "like", "like", "like"]);
  expect(liked.hops.map((hop) => hop.parts?.["author"]?.level)).toEqual(["whole", "whole", "whole", "whole"]);
  const shared = ask("2016-03-01", photo, ["share", "like", "like"]);
  expect(shared.hops.map((hop) => hop.parts?.["author"]?.level)).toEqual(["whole", "lost", "lost"]);
  expect(shared.hops.map((hop) => hop.parts?.["author"]?.lostAtHop)).toEqual([undefined, 2, 2]);
});

it("in March 2016 the next like is the company's before anybody shares, and the sharer's from the share on", () => {
  const nextLikes = (chain: readonly (string | Step)[]): readonly unknown[] => {
    const { start, hops } = ask("2016-03-01", photo, chain);
    return [start, ...hops].map(({ next }) => next?.["like"]?.countsFor);
  };
  expect(nextLikes([withNote, "like"])).toEqual([["author"], ["sharer"], ["sharer"]]);
  expect(nextLikes(["like", "like"])).toEqual([["author"], ["author"], ["author"]]);
});

it("today the next like of a repost is the author's, and that of a share the sharer's", () => {
  const last = (chain: readonly (string | Step)[]): unknown =>
    ask("2026-11", photo, chain).hops.at(-1)?.next?.["like"]?.countsFor;
  expect([last(["repost"]), last([withNote])]).toEqual([["author"], ["sharer"]]);
});

it("nobody vouches for the loss on the second hop before the article nor after about 2017", () => {
  const levelOn = (day: string): unknown => ask(day, photo, ["share", "like"]).hops[1]?.parts?.["author"]?.level;
  expect(["2012-01-01", "2015-12-31", "2017-01-01", "2018-06-01"].map(levelOn)).not.toContain("lost");
});

it("today a repost keeps the source, and a like of it counts for the author", () => {
  const { hops } = ask("2026-11", photo, ["repost", "like"]);
  expect(levels(hops[1], ["author", "author.follow", "text", "image"])).toEqual(
    all(["author", "author.follow", "text", "image"], "whole"),
  );
  expect(hops[1]?.countsFor).toEqual(["author"]);
});

it("today a like of a share counts for the sharer, and whether the follow button is there nobody has said", () => {
  const { hops } = ask("2026-11", photo, [withNote, "like"]);
  expect(hops[1]?.countsFor).toEqual(["sharer"]);
  expect(levels(hops[1], ["author", "author.follow"])).toEqual({ author: "whole", "author.follow": unknown });
});

it("a repost before it existed is answered by no rule", () => {
  const { hops } = ask("2019-06", photo, ["repost"]);
  expect(hops[0]?.outcome).toBe("unknown");
  expect(hops[0]?.decidedBy).toEqual([]);
});

it("a post that its author does not let others pass on is refused today", () => {
  const answer = trace(platform(), {
    post: { by: "page", parts: ["text"], settings: { resharing: "off" } },
    chain: ["share", "like"],
    asOf: "2026-11",
  });
  expect("hops" in answer && answer.hops.map(({ outcome }) => outcome)).toEqual(["refused"]);
});

it("comparing a share and a like in 2016 names what differs at the end", () => {
  const answer = compareChains(platform(), {
    post: { by: "page", parts: photo },
    chains: [
      [withNote, "like"],
      ["like", "like"],
    ],
    asOf: "2016-03",
  });
  const differing = "differences" in answer ? answer.differences.map(({ part }) => part) : [];
  expect(differing).toEqual(expect.arrayContaining([...source, "sharer", "note"]));
  expect(differing).not.toContain("image");
});
