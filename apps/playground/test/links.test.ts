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
    expect(readLink(`#${link}`, usual)).toEqual({ view, troubles: [] });
  }
});

it("reads back what it writes", () => {
  const name = constantFrom("like", "share", "note", "text.link", "a-b", "x1");
  const act = array(name, { minLength: 1, maxLength: 1 });
  assert(
    property(array(act, { maxLength: 5 }), uniqueArray(name), constantFrom("en", "nl"), (acts, brings, language) => {
      const chain = acts.map(([action = ""]) => ({ action, brings, settings: { mood: "good" }, by: "page" }));
      const view: View = { ...startView("2020-02-29", language), chains: [chain, []], parts: brings, theme: "dark" };
      expect(readLink(writeLink(view), usual)).toEqual({ view, troubles: [] });
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
  expect(readLink(link, usual)).toEqual({ view: startView(usual.asOf, usual.language), troubles: [trouble] });
});

it("leaves out what it cannot read and names it, and keeps the rest", () => {
  const { view, troubles } = readLink(
    "1?at=2016-02-31&lang=nl&with=text,<b>&chain=like((&__proto__=x&hop=-1&chain=share",
    usual,
  );
  expect([view.language, view.asOf, view.chains]).toEqual([
    "nl",
    usual.asOf,
    [[{ action: "share", brings: [], settings: {} }]],
  ]);
  expect(troubles).toEqual([
    { kind: "left-out", pieces: ["at=2016-02-31", "with=text,<b>", "chain=like((", "__proto__=x", "hop=-1"] },
  ]);
});

it("reads at most four chains of at most twelve acts", () => {
  const many = readLink(`1?${"chain=like&".repeat(5)}`, usual);
  expect([many.view.chains.length, many.troubles[0]?.kind]).toEqual([4, "left-out"]);
  expect(readLink(`1?chain=${"like,".repeat(12)}like`, usual).troubles[0]?.kind).toBe("left-out");
});

it.each([
  ["9999-12-31", "2026-11-27"],
  ["2026-11-28", "2026-11-27"],
  ["0000-01-01", "2000-01-01"],
  ["1999-12-31", "2000-01-01"],
])("shows the nearest day that can be asked for %s, and says so", (asked, shown) => {
  const { view, troubles } = readLink(`1?at=${asked}&hop=x`, usual);
  expect(view.asOf).toBe(shown);
  expect(troubles).toEqual([
    { kind: "left-out", pieces: ["hop=x"] },
    { kind: "other-day", asked, shown },
  ]);
});

it.each(["2026-11-27", "2000-01-01", "2010"])("asks %s as the link says", (day) => {
  const { view, troubles } = readLink(`1?at=${day}`, usual);
  expect([view.asOf.startsWith(day), troubles]).toEqual([true, []]);
});

it("names what is left out so that it can be shown: no half signs, none that are not seen, none that turn words around", () => {
  const { troubles } = readLink(`1?by=\u202Eevil\u2066\0\uD800&x=${"😀".repeat(60)}`, usual);
  expect(troubles).toEqual([{ kind: "left-out", pieces: ["by=�evil���", `x=${"😀".repeat(37)}…`] }]);
});
