import type { Bundle } from "@waft/runtime";
import { expect, it } from "vitest";
import { renderContent, renderToString } from "../src/index.ts";
import { describeCards, findLike, listHeld } from "../src/layout.ts";
import { ask, linkedin, sharedThenLiked } from "./ask-linkedin.ts";

const rendered = renderToString(linkedin, ask(sharedThenLiked));

function countMatches(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}

it("renders a card for the post and one for each act", () => {
  expect([...rendered.matchAll(/<article class="card \w+" data-hop="(\d)">/gu)].map(([, hop]) => hop)).toEqual([
    "0",
    "1",
    "2",
  ]);
});

it("renders what stands inside the element alone, for a framework that writes the element itself", () => {
  const answer = ask(sharedThenLiked);
  const content = renderContent(linkedin, answer, { hop: 2, nonce: "abc" });
  expect(renderToString(linkedin, answer, { hop: 2, nonce: "abc" })).toBe(
    `<waft-cards lang="en" network="linkedin">${content}</waft-cards>`,
  );
  expect(content).toMatch(/^<template shadowrootmode="open"><style nonce="abc">.*<\/template>$/su);
});

it("renders one card alone when a hop is asked for", () => {
  const card = renderToString(linkedin, ask(sharedThenLiked), { hop: 2 });
  expect(countMatches(card, /<article/gu)).toBe(1);
  expect(card).toContain('data-hop="2"');
});

it("strikes what is lost and says in a sentence where and by which rule", () => {
  const last = renderToString(linkedin, ask(sharedThenLiked), { hop: 2 });
  const struck = [
    ...last.matchAll(/<del>(?:<span[^>]*>[^<]*<\/span><span class="said">)?([^<]*)(?:<\/span>)?<\/del>/gu),
  ];
  expect(struck.map(([, name]) => name)).toEqual([
    "author",
    "profile (author)",
    "follow button (author)",
    "text",
    "link (text)",
  ]);
  expect(last).toContain("follow button (author)</span></del></span>");
  expect(last).toContain(">lost at hop 2 (flat.like-of-share; vallenga, about 2016).");
});

it("marks what nobody has said by a word and a sign, not by its colour alone", () => {
  const unknown = /<li class="part top unknown" .*?<\/li>/u.exec(rendered)?.[0] ?? "";
  expect(unknown).toContain('<span class="tag" aria-hidden="true">? not said</span>');
  expect(unknown).toContain(">not said.");
});

it.each([
  ["en", ["+ brought", "brought by this act."], "kept."],
  ["nl", ["+ erbij", "erbij gekomen door deze handeling."], "behouden."],
] as const)(
  "says at the act that brought a part that it did, and later that it is kept, in %s",
  (language, brought, kept) => {
    const fate = (hop: number, part: string): readonly string[] => {
      const html = renderToString(linkedin, ask(sharedThenLiked), { language, hop });
      const body = html.split('data-part="').find((piece) => piece.startsWith(`${part}">`)) ?? "";
      return [...body.matchAll(/<span class="(?:tag|said)"[^>]*>([^<]*)/gu)].map(([, words = ""]) => words);
    };
    expect(fate(1, "sharer")).toEqual(brought);
    expect(fate(1, "sharer.profile").at(-1)).toBe(brought[1]);
    expect(fate(1, "author")).toEqual([kept]);
    expect(fate(2, "sharer")).toEqual([kept]);
  },
);

it("lists what is held at a hop as the cards show it, and nothing where nobody holds anything", () => {
  const story = { bundle: linkedin, trace: ask(sharedThenLiked), language: "en", names: "typed" } as const;
  for (const { hop, parts = [] } of describeCards(story)) {
    const held = listHeld(story, hop);
    expect(parts.map(({ name }) => held?.get(name)?.isBrought)).toEqual(parts.map(({ isBrought }) => isBrought));
  }
  expect(listHeld(story, 1)?.get("note")).toMatchObject({ level: "whole", isBrought: true, isAdded: true });
  expect(listHeld(story, 2)?.get("note")).toMatchObject({ level: "whole", isBrought: false, isAdded: true });
  const refused = ask({ post: { parts: ["text"], settings: { resharing: "off" } }, chain: ["share"], asOf: "2026" });
  expect(listHeld({ bundle: linkedin, trace: refused }, 1)).toBe(undefined);
});

it("gives a part that is lost on one card its place on every card of the row", () => {
  const places = rendered
    .split("<article")
    .slice(1)
    .map((card) => countMatches(card, /<li class="(?:part top|absent)/gu));
  expect(new Set(places).size).toBe(1);
});

it("speaks Dutch", () => {
  const dutch = renderToString(linkedin, ask(sharedThenLiked), { language: "nl" });
  expect(dutch).toContain('<waft-cards lang="nl" network="linkedin">');
  expect(dutch).toContain("volgknop (auteur)");
  expect(dutch).toContain(">verloren bij hop 2 (flat.like-of-share; vallenga, omstreeks 2016).");
  expect(dutch).toContain("Stappen terug naar de auteur");
});

it("says of a card of which nobody holds anything that it is so", () => {
  const refused = ask({
    post: { parts: ["text"], settings: { resharing: "off" } },
    chain: ["share", "like"],
    asOf: "2026",
  });
  expect(renderToString(linkedin, refused)).toContain("Nobody holds anything here.");
});

it("lets no text of a bundle become markup", () => {
  const { texts } = linkedin;
  const evil = '<img src=x onerror="alert(1)">';
  const hostile: Bundle = {
    ...linkedin,
    platform: '"><script>alert(1)</script>',
    texts: { en: Array.isArray(texts.en) ? texts.en.map(() => evil) : [], nl: [] },
  };
  const html = renderToString(hostile, ask(sharedThenLiked), { nonce: '"><script>' });
  expect(html).not.toMatch(/<img|<script/u);
});

it("finds the like of a platform that calls it otherwise, or only groups its reactions", () => {
  const named = (...names: readonly string[]): Bundle => ({ ...linkedin, actions: names.map((name) => ({ name })) });
  expect(findLike(linkedin)).toBe("like");
  expect(findLike(named("boost", "favourite"))).toBe("favourite");
  expect(findLike({ ...named("boost", "cheer"), groups: [{ name: "react", actions: [1] }] })).toBe("cheer");
  expect(findLike({ ...named("boost"), groups: [] })).toBe(undefined);
});
