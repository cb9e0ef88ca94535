import { compileFolder } from "@waft/platform-kit";
import {
  compareChains,
  hasProblems,
  trace,
  type Bundle,
  type Comparison,
  type Problems,
  type Question,
  type Trace,
} from "@waft/runtime";
import { loadBundle } from "@waft/runtime/load";
import { expect, it } from "vitest";
import type { LinkedinNames } from "./linkedin-names.ts";

/** The compiled rules with the type under which the package exports them. */
function loadTyped(): Bundle<LinkedinNames> {
  const loaded = loadBundle(compileFolder(import.meta.url).bundle);
  if ("problems" in loaded) {
    throw new Error(JSON.stringify(loaded.problems));
  }
  return asLinkedin(loaded.bundle);
}

function asLinkedin(bundle: Bundle): Bundle<LinkedinNames> {
  if (!isLinkedin(bundle)) {
    throw new Error("This is another platform.");
  }
  return bundle;
}

function isLinkedin(bundle: Bundle): bundle is Bundle<LinkedinNames> {
  return bundle.platform === "linkedin";
}

const linkedin = loadTyped();

function codesOf(answer: Trace | Comparison | Problems): readonly string[] {
  return hasProblems(answer) ? answer.problems.map(({ code }) => code) : [];
}

it("right questions compile and are answered", () => {
  const post = { by: "page", parts: ["text", "text.link", "image"], settings: { paid: "yes" } } as const;
  const chain = [{ action: "share", brings: ["note"], by: "sharer" }, "like"] as const;
  expect(codesOf(trace(linkedin, { post, chain: ["share", { action: "like", by: "author" }], asOf: "2016" }))).toEqual(
    [],
  );
  expect(codesOf(trace(linkedin, { post, chain: ["repost", ...chain.slice(1)] }))).toEqual([]);
  expect(codesOf(compareChains(linkedin, { post, chains: [["share"], ["like", "comment"]] }))).toEqual([]);
});

it("a question with a wrong name does not compile, and is answered with the problem all the same", () => {
  // @ts-expect-error -- no such action
  expect(codesOf(trace(linkedin, { chain: ["shaer"] }))).toEqual(["unknown-action"]);
  // @ts-expect-error -- no such action in a step
  expect(codesOf(trace(linkedin, { chain: [{ action: "shaer" }] }))).toEqual(["unknown-action"]);
  // @ts-expect-error -- no such part
  expect(codesOf(trace(linkedin, { chain: [{ action: "share", brings: ["nte"] }] }))).toEqual(["unknown-part"]);
  // @ts-expect-error -- a post is not published with what acts bring
  expect(codesOf(trace(linkedin, { post: { parts: ["note"] }, chain: [] }))).toEqual(["not-part-of-post"]);
  // @ts-expect-error -- no such kind of account
  expect(codesOf(trace(linkedin, { post: { by: "company" }, chain: [] }))).toEqual(["unknown-actor"]);
  // @ts-expect-error -- nobody like that acts
  expect(codesOf(trace(linkedin, { chain: [{ action: "like", by: "reader" }] }))).toEqual(["unknown-actor"]);
  // @ts-expect-error -- no such setting
  expect(codesOf(trace(linkedin, { post: { settings: { mood: "plain" } }, chain: [] }))).toEqual(["unknown-setting"]);
  // @ts-expect-error -- no such value
  expect(codesOf(trace(linkedin, { post: { settings: { paid: "maybe" } }, chain: [] }))).toEqual(["unknown-value"]);
  // @ts-expect-error -- acts on LinkedIn have no settings
  expect(codesOf(trace(linkedin, { chain: [{ action: "like", settings: { paid: "yes" } }] }))).toEqual([
    "unknown-setting",
  ]);
  // @ts-expect-error -- no such action in one of several chains
  expect(codesOf(compareChains(linkedin, { chains: [["like"], ["shaer"]] }))).toEqual(["unknown-action"]);
});

it("a bundle without names of its own may be asked anything", () => {
  const untyped: Bundle = linkedin;
  const question: Question = { chain: ["shaer"], post: { by: "anybody" } };
  expect(codesOf(trace(untyped, question))).toEqual(["unknown-actor", "unknown-action"]);
});
