import path from "node:path";
import { expect, it } from "vitest";
import { comparePayload, listShown, type CarriedParts } from "./compare-payload.ts";
import { followChain, openPlatform } from "./follow-chain.ts";
import { carries, readPath, readPayload } from "./read-payload.ts";

const folder = path.join(import.meta.dirname, "..", "..", "test", "village");
const village = openPlatform(folder);

/** Reads what a share of this village carries. */
function readShare(payload: unknown): CarriedParts {
  const text = String(readPath(payload, "source.text"));
  const whole = (at: string): "whole" | "missing" => (carries(payload, at) ? "whole" : "missing");
  return {
    author: whole("source.by.name"),
    "author.profile": whole("source.by.page"),
    "author.follow": whole("source.by.follow"),
    sharer: whole("by.name"),
    "sharer.profile": whole("by.page"),
    "sharer.follow": whole("by.follow"),
    note: whole("words"),
    text: text.endsWith("…") ? "cut" : "whole",
    counts: whole("source.likes"),
  };
}

const payload = readPayload(folder, "share");
const published = { post: { parts: ["text"] }, asOf: "2026-11" };

it("a payload that carries what the rules say is shown makes no difference", () => {
  const [hop] = followChain(village, { ...published, chain: ["share"] }).hops;
  expect(comparePayload(hop ?? {}, readShare(payload))).toEqual([]);
  expect(listShown(hop ?? {})).toEqual([
    "author",
    "author.follow",
    "author.profile",
    "sharer",
    "sharer.follow",
    "sharer.profile",
    "text",
  ]);
});

it("what is carried and not said, said and not carried, or unknown is a difference; what is left aside is none", () => {
  const withPicture = { post: { parts: ["text", "image"] }, asOf: "2026-11" };
  const [hop = {}] = followChain(village, { ...withPicture, chain: [{ action: "share", brings: ["note"] }] }).hops;
  const carried = { ...readShare(payload), image: "whole", text: "whole", poll: "whole" } as const;
  expect(comparePayload(hop, carried)).toEqual([
    { part: "note", carried: "missing", said: "whole" },
    { part: "text", carried: "whole", said: "cut" },
    { part: "image", carried: "whole", said: "unknown" },
    { part: "poll", carried: "whole", said: "no such part" },
  ]);
  expect(comparePayload(hop, carried, ["note", "text", "image", "poll"])).toEqual([]);
});

it("what the rules show and a reader forgets is a difference", () => {
  const { counts: _, sharer: __, ...rest } = readShare(payload);
  const [hop = {}] = followChain(village, { ...published, chain: ["share"] }).hops;
  expect(comparePayload(hop, rest)).toEqual([{ part: "sharer", carried: "missing", said: "whole" }]);
});

it("a question that cannot be asked fails with a sentence", () => {
  expect(() => followChain(village, { chain: ["shaer"] })).toThrow("shaer");
});

it("nothing, null, false, empty texts and empty lists are not carried", () => {
  const one = { a: null, b: "", c: [], d: {}, e: false, f: 0, g: [{ h: "x" }] };
  expect(["a", "b", "c", "d", "e", "none", "a.b", "f.toString"].filter((at) => carries(one, at))).toEqual([]);
  expect(["f", "g", "g.0", "g.0.h"].filter((at) => carries(one, at))).toEqual(["f", "g", "g.0", "g.0.h"]);
});
