import { expect, it } from "vitest";
import { translateChain } from "../src/ask/translate-chain.ts";
import type { ChosenAct } from "../src/view/view.ts";
import { compileLinkedin } from "./compile-linkedin.ts";

const linkedin = compileLinkedin();
const fediverse = {
  ...linkedin,
  actions: ["boost", "favourite", "quote", "answer-it"].map((name) => ({ name })),
  groups: [{ name: "respond", actions: [3] }],
};

function act(action: string): ChosenAct {
  return { action, brings: [], settings: {} };
}

it("calls acts as another network does, by their names or by the group they are in", () => {
  const { acts, renamed } = translateChain(linkedin, fediverse, ["share", "repost", "like", "comment"].map(act));
  expect(acts.map(({ action }) => action)).toEqual(["quote", "boost", "favourite", "answer-it"]);
  expect(renamed.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "share quote",
    "repost boost",
    "like favourite",
    "comment answer-it",
  ]);
});

it("leaves alone what the network knows, and what it has no word for", () => {
  const { acts, renamed } = translateChain(linkedin, fediverse, ["boost", "send", "teleport"].map(act));
  expect(acts.map(({ action }) => action)).toEqual(["boost", "send", "teleport"]);
  expect(renamed).toEqual([]);
});

it("knows by its group what an act is that has a name of its own", () => {
  const substack = { ...linkedin, actions: [{ name: "restack" }], groups: [{ name: "reshare", actions: [0] }] };
  const names = (from: typeof linkedin, to: typeof linkedin, action: string): readonly string[] =>
    translateChain(from, to, [act(action)]).acts.map((one) => one.action);
  expect(names(substack, linkedin, "restack")).toEqual(["repost"]);
  expect(names(linkedin, substack, "repost")).toEqual(["restack"]);
  expect(names(substack, fediverse, "restack")).toEqual(["boost"]);
});
