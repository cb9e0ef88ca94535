import type { Story } from "@waft/cards/layout";
import { expect, it } from "vitest";
import { askChain } from "../src/ask/ask-chain.ts";
import { findNearest } from "../src/ask/find-nearest.ts";
import { judgeChain } from "../src/futures/judge-chain.ts";
import { listRows } from "../src/futures/list-rows.ts";
import { listChanges } from "../src/rules/list-changes.ts";
import { readChain } from "../src/view/chain-text.ts";
import { startView } from "../src/view/view.ts";
import { compileLinkedin } from "./compile-linkedin.ts";

const bundle = compileLinkedin();
const view = startView("2016-03-01", "en");

function tell(chain: string): Story {
  const trace = askChain(bundle, view, readChain(chain) ?? [])?.trace;
  if (trace === undefined) {
    throw new Error("There is no answer.");
  }
  return { bundle, trace, language: "en", names: "in-words" };
}

it("says of every hop what the card of it says: what an act brought is not kept", () => {
  const [shared, liked] = [tell("share(note)"), tell("share(note),like")];
  const note = listRows([shared, liked]).find(({ name }) => name === "note");
  expect(note?.cells.map((signs) => signs.map(({ said }) => said))).toEqual([
    ["never there", "brought by this act"],
    ["never there", "brought by this act", "kept"],
  ]);
  // They are left with the same, even though it came with another act.
  expect(note?.differs).toBe(false);
  expect(judgeChain(shared, "note")).toMatchObject({ judgement: "yes", said: "brought by this act" });
  expect(judgeChain(liked, "note")).toMatchObject({ judgement: "yes", said: "kept" });
});

it("says the same of what other rules leave, and calls nothing otherwise because an act brought it", () => {
  const [shared, liked] = [tell("like"), tell("share(note)")];
  const said = listChanges(shared, liked).map((one) => one.said);
  expect(said).toContain("sharer's note: never there → brought by this act");
  expect(listChanges(liked, liked)).toEqual([]);
});

it("calls nothing otherwise of a part that only one of the rules know and nobody ever held", () => {
  const told = tell("like");
  const extra = { ...told.trace.start.parts, sticker: { level: "absent", decidedBy: "nothing" } } as const;
  const trace = { ...told.trace, start: { ...told.trace.start, parts: extra } };
  expect(listChanges(told, { ...told, trace })).toEqual([]);
  expect(listChanges({ ...told, trace }, told)).toEqual([]);
});

it("says of a part that a change would bring that it would be brought", () => {
  const chain = readChain("share(note),share") ?? [];
  const asked = askChain(bundle, { ...view, asOf: "2026-11-27" }, chain);
  const story = asked && { ...tell("like"), trace: asked.trace };
  const found = story && findNearest({ story, acts: chain, hop: 2, part: "note", view: { ...view, chains: [chain] } });
  expect(found?.map((one) => one.said)).toEqual(["If the ‘share’ at hop 2 brings sharer's note: brought by this act."]);
});
