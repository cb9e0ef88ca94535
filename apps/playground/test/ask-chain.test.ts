import { expect, it } from "vitest";
import { askChain } from "../src/ask/ask-chain.ts";
import { findMarks } from "../src/ask/find-marks.ts";
import { listBringable } from "../src/ask/list-bringable.ts";
import type { ChosenAct } from "../src/view/view.ts";
import { compileLinkedin } from "./compile-linkedin.ts";

const bundle = compileLinkedin();

const wish = { asOf: "2016-03-01", by: "page", parts: ["text", "text.link", "image"], settings: {} };

function act(action: string, rest: Partial<ChosenAct> = {}): ChosenAct {
  return { action, brings: [], settings: {}, ...rest };
}

it("answers a question that is in order as it stands", () => {
  const chain = [act("share", { brings: ["note"] }), act("like")];
  const asked = askChain(bundle, wish, chain);
  expect(asked?.leftOut).toEqual([]);
  expect(asked?.trace.hops.at(-1)?.parts?.["author.follow"]?.level).toBe("lost");
});

it("leaves out what the rules do not have, names each, and answers the rest", () => {
  const asked = askChain(
    bundle,
    { asOf: "2016-03-01", by: "king", parts: ["text", "hologram", "note"], settings: { mood: "x", paid: "maybe" } },
    [
      act("teleport"),
      act("react"),
      act("share", { brings: ["note", "wings"], by: "queen", settings: { loud: "yes" } }),
      act("like", { by: "via" }),
    ],
  );
  expect(asked?.acts).toEqual([act("share", { brings: ["note"] }), act("like")]);
  expect(asked?.leftOut.map(({ code }) => code).toSorted()).toEqual([
    "group-not-action",
    "nobody-there",
    "not-part-of-post",
    "unknown-action",
    "unknown-actor",
    "unknown-actor",
    "unknown-part",
    "unknown-part",
    "unknown-setting",
    "unknown-setting",
    "unknown-value",
  ]);
});

it("leaves out hundreds of names at once", () => {
  const parts = Array.from({ length: 900 }, (_, index) => `p${index}`);
  const began = performance.now();
  const asked = askChain(bundle, { ...wish, parts: ["text", ...parts] }, [
    act("share", { brings: parts }),
    act("like"),
  ]);
  expect(asked?.leftOut.length).toBe(1800);
  expect(asked?.trace.post.parts).toEqual(["text"]);
  expect(performance.now() - began).toBeLessThan(2000);
});

it("leaves out a note where an act takes none", () => {
  const asked = askChain(bundle, { ...wish, asOf: "2023-01-01" }, [act("repost", { brings: ["note"] })]);
  expect(asked?.acts).toEqual([act("repost")]);
  expect(asked?.leftOut[0]?.code).toBe("not-allowed-here");
});

it("marks the days on which an answer changes, and no other", () => {
  const chains = [[act("share", { brings: ["note"] }), act("like")]];
  const stretch = { from: "2016-01-01", to: "2026-11-27" };
  const marks = findMarks(bundle, { wish, chains }, stretch);
  expect(marks).toContain("2017-01-01");
  const end = (asOf: string): unknown =>
    askChain(bundle, { ...wish, asOf }, chains[0] ?? [])?.trace.hops.map(({ parts, ...hop }) => [
      Object.entries(parts ?? {}).map(([name, { level }]) => [name, level]),
      hop.outcome,
      hop.countsFor,
      hop.tells,
      hop.audiences,
    ]);
  const days = bundle.spans.flatMap(({ from }) => (from !== undefined && from > stretch.from ? [from] : []));
  let before = end(stretch.from);
  for (const day of days) {
    const after = end(day);
    expect([day, JSON.stringify(after) === JSON.stringify(before)]).toEqual([day, !marks.includes(day)]);
    before = after;
  }
});

it("offers to bring what some rule lets an act bring", () => {
  expect(listBringable(bundle, "share")).toEqual(["note", "note.link", "note.mention"]);
  expect(listBringable(bundle, "like")).toEqual([]);
  expect(listBringable(bundle, "teleport")).toEqual([]);
});
