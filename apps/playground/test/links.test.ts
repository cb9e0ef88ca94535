import { array, assert, constantFrom, property, string, uniqueArray } from "fast-check";
import { expect, it } from "vitest";
import { longestLink, readLink } from "../src/view/read-link.ts";
import { startView, type View } from "../src/view/view.ts";
import { writeLink } from "../src/view/write-link.ts";
import { versionOne } from "./links/version-1.ts";

const usual = { asOf: "2026-11-27", language: "en" } as const;

it("opens every link of the corpus as it was when it was made", () => {
  expect(versionOne.length).toBeGreaterThan(1);
  for (const { link, view } of versionOne) {
    expect(readLink(`#${link}`, usual)).toEqual({ view });
  }
});

it("reads back what it writes", () => {
  const name = constantFrom("like", "share", "note", "text.link", "a-b", "x1");
  const act = array(name, { minLength: 1, maxLength: 1 });
  assert(
    property(array(act, { maxLength: 5 }), uniqueArray(name), constantFrom("en", "nl"), (acts, brings, language) => {
      const chain = acts.map(([action = ""]) => ({ action, brings, settings: { mood: "good" }, by: "page" }));
      const view: View = { ...startView("2020-02-29", language), chains: [chain, []], parts: brings, theme: "dark" };
      expect(readLink(writeLink(view), usual)).toEqual({ view });
    }),
  );
});

it("has a view for every text, and never throws", () => {
  const piece = constantFrom(
    "1?",
    "chain=",
    "with=",
    "at=",
    "&",
    "(",
    ")",
    ",",
    "%",
    "=",
    "like",
    "2016",
    "<script>",
    "\0",
    "é",
  );
  assert(
    property(string({ unit: piece }), (text) => {
      expect(readLink(text, usual).view.platform).toMatch(/^[a-z]/u);
    }),
  );
});

it.each([
  ["x".repeat(10_000_000), { kind: "too-long", length: 10_000_000 }],
  ["x".repeat(longestLink + 1), { kind: "too-long", length: longestLink + 1 }],
  ["2?on=linkedin", { kind: "newer", version: 2 }],
  ["0?on=linkedin", { kind: "unreadable" }],
  ["javascript:alert(1)", { kind: "unreadable" }],
  ["1", { kind: "unreadable" }],
])("refuses a whole link that it cannot read", (link, trouble) => {
  expect(readLink(link, usual)).toEqual({ view: startView(usual.asOf, usual.language), trouble });
});

it("leaves out what it cannot read and names it, and keeps the rest", () => {
  const { view, trouble } = readLink(
    "1?at=2016-02-31&lang=nl&with=text,<b>&chain=like((&__proto__=x&hop=-1&chain=share",
    usual,
  );
  expect([view.language, view.asOf, view.chains]).toEqual([
    "nl",
    usual.asOf,
    [[{ action: "share", brings: [], settings: {} }]],
  ]);
  expect(trouble).toEqual({
    kind: "left-out",
    pieces: ["at=2016-02-31", "with=text,<b>", "chain=like((", "__proto__=x", "hop=-1"],
  });
});

it("reads at most four chains of at most twelve acts", () => {
  const many = readLink(`1?${"chain=like&".repeat(5)}`, usual);
  expect([many.view.chains.length, many.trouble?.kind]).toEqual([4, "left-out"]);
  expect(readLink(`1?chain=${"like,".repeat(12)}like`, usual).trouble?.kind).toBe("left-out");
});
