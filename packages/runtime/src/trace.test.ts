import { expect, it } from "vitest";
import { loadVillage } from "../test/load-village.ts";
import { compareChains } from "./compare-chains.ts";
import type { Trace } from "./answer.ts";
import type { Problem } from "./problem.ts";
import type { Question } from "./question.ts";
import { sayProblem } from "./say-problem.ts";
import { trace } from "./trace.ts";

const village = loadVillage();

function ask(question: Question): Trace {
  const answer = trace(village, { asOf: "2026", ...question });
  if ("problems" in answer) {
    throw new Error(JSON.stringify(answer.problems));
  }
  return answer;
}

function problemsOf(question: Question): readonly Problem[] {
  const answer = trace(village, { asOf: "2026", ...question });
  return "problems" in answer ? answer.problems : [];
}

it("says hop by hop what is held, which rule decided it, and whom it counts for", () => {
  const { start, hops } = ask({
    post: { parts: ["text.link"] },
    chain: [{ action: "share", brings: ["note"] }, "like"],
  });
  expect(start.parts["text.link"]).toEqual({ level: "whole", decidedBy: null });
  expect(hops[0]).toMatchObject({ outcome: "shown", form: "leaflet", of: "post", countsFor: ["author"], tells: null });
  expect(hops[0]?.parts?.["text"]).toEqual({ level: "cut", decidedBy: "share" });
  expect(hops[0]?.parts?.["text.link"]).toEqual({
    level: { atLeast: "lost", atMost: "whole" },
    decidedBy: "share",
  });
  expect(hops[0]?.gained).toEqual(expect.arrayContaining(["sharer", "note"]));
  expect(hops[1]).toMatchObject({ outcome: "may-be-shown", form: "leaflet", countsFor: ["author"], tells: ["author"] });
  expect(hops[1]?.header).toBe("{actor} {action}");
});

it("says at which hop a part was lost, and by which rule, and keeps saying so", () => {
  const { hops } = ask({
    asOf: "2018",
    post: { parts: ["text", "image"], settings: { season: "winter" } },
    chain: ["share", "like", "like"],
  });
  const lost = { level: "lost", lostAtHop: 2, decidedBy: "react-in-winter" };
  expect(hops[1]?.parts?.["text"]).toEqual(lost);
  expect(hops[1]?.lost).toEqual(["author", "author.profile", "author.follow", "text"]);
  expect(hops[2]?.parts?.["text"]).toEqual(lost);
  expect(hops[2]?.lost).toEqual([]);
  expect(hops[1]?.countsFor).toEqual(["sharer"]);
});

it("a rule holds from its first day until the first day on which it no longer does", () => {
  const last = { post: { parts: ["text"], settings: { season: "winter" } }, chain: ["share", "like"] };
  expect(ask({ ...last, asOf: "2019-12-31" }).hops[1]?.countsFor).toEqual(["sharer"]);
  expect(ask({ ...last, asOf: "2020-01-01" }).hops[1]?.countsFor).toEqual(["author"]);
  expect(ask({ ...last, asOf: "2015-12-31" }).hops[0]?.outcome).toBe("unknown");
});

it("a hop that rests on a date known only about is marked within a year of it", () => {
  const marks = ["2016-01", "2016-12-31", "2017-01-01", "2026"].map(
    (asOf) => ask({ asOf, chain: ["share"] }).hops[0]?.about,
  );
  expect(marks).toEqual([true, true, undefined, undefined]);
});

it("a rule is stale a year after its newest source, and one whose dates have ended is not", () => {
  const stale = (asOf: string): unknown => ask({ asOf, chain: ["like"] }).rules["react"]?.stale;
  expect(stale("2026-06-29")).toBe(false);
  expect(stale("2026-06-30")).toBe(true);
  const { rules } = ask({ asOf: "2018", post: { settings: { season: "winter" } }, chain: ["share", "like"] });
  expect(rules["react-in-winter"]?.stale).toBe(true);
});

it("names the rules and sources on which the answer stands, and who says otherwise", () => {
  const { rules, sources } = ask({ chain: ["share"] });
  expect(rules).toEqual({
    share: {
      from: "2016",
      until: null,
      about: true,
      fromAbout: true,
      sources: ["crier"],
      against: ["gossip"],
      standing: "practitioner",
      stale: true,
      doc: "A share is a leaflet of the sharer, without the text's link.",
    },
  });
  expect(Object.keys(sources)).toEqual(["crier", "gossip"]);
  expect(sources["crier"]).toEqual({
    title: "What the crier said",
    kind: "practitioner",
    published: "2016",
    about: true,
  });
});

it("a refused act counts for nobody, a silent one shows nobody anything, one by the author takes all away", () => {
  const refused = ask({ chain: [{ action: "wave", by: "channel" }, "like"] });
  expect(refused.hops).toHaveLength(1);
  expect(refused.hops[0]).toMatchObject({
    outcome: "refused",
    countsFor: [],
    tells: [],
    messages: ["No waving here."],
  });
  expect(refused.notReached).toEqual(["like"]);
  const silent = ask({ chain: [{ action: "wave", settings: { volume: "high", region: "north" } }] });
  expect(silent.hops[0]).toMatchObject({ outcome: "silent", countsFor: ["author"] });
  expect(silent.hops[0]?.parts).toBeUndefined();
  const gone = ask({ chain: ["retract"] });
  expect(gone.hops[0]).toMatchObject({ outcome: "gone", actor: "author" });
});

it("an act that no rule answers leaves everything open, and so do all after it", () => {
  const { hops } = ask({ post: { parts: ["image"] }, chain: ["share", "share", "like"] });
  expect(hops.map(({ outcome }) => outcome)).toEqual(["shown", "unknown", "unknown"]);
  expect(hops[1]).toMatchObject({ form: null, countsFor: null, audiences: null });
  expect(hops[1]?.parts?.["image"]?.level).toEqual({ atLeast: "lost", atMost: "whole" });
  expect(hops[1]?.parts?.["note"]?.level).toEqual({ atLeast: "absent", atMost: "whole" });
  expect(hops[1]?.parts?.["text"]?.level).toBe("absent");
});

it("says what each act would do next, in the default way", () => {
  const { start, hops } = ask({ chain: ["share"] });
  expect(start.next).toMatchObject({
    like: { outcome: "may-be-shown", countsFor: ["author"] },
    share: { outcome: "shown", countsFor: ["author"] },
    retract: { outcome: "gone", countsFor: null },
  });
  expect(hops[0]?.next?.["share"]).toEqual({ outcome: "unknown", countsFor: null });
});

it("an empty chain is the post as it was published", () => {
  const answer = ask({ post: { by: "page", parts: ["text"] }, chain: [] });
  expect(answer.hops).toEqual([]);
  expect(answer.start.form).toBe("post");
  expect(answer.post).toEqual({ by: "page", parts: ["text"], settings: { season: "summer" } });
});

it.each<[Problem["code"], Question, string, number | undefined]>([
  ["unknown-action", { chain: ["like", "shaer"] }, "village has no action", 2],
  ["group-not-action", { chain: ["react"] }, "'react' is a group of actions", 1],
  ["unknown-part", { post: { parts: ["txt"] }, chain: [] }, "has no part 'txt'", undefined],
  ["not-part-of-post", { post: { parts: ["note"] }, chain: [] }, "is not published with 'note'", undefined],
  ["unknown-part", { chain: [{ action: "share", brings: ["nte"] }] }, "has no part 'nte'", 1],
  ["not-allowed-here", { chain: ["share", { action: "like", brings: ["note"] }] }, "No rule lets 'like'", 2],
  ["unknown-actor", { post: { by: "king" }, chain: [] }, "'king'", undefined],
  ["unknown-actor", { chain: [{ action: "like", by: "king" }] }, "'king'", 1],
  ["unknown-setting", { post: { settings: { mood: "x" } }, chain: [] }, "no setting 'mood'", undefined],
  ["unknown-setting", { chain: [{ action: "like", settings: { volume: "low" } }] }, "no setting 'volume'", 1],
  ["unknown-value", { post: { settings: { season: "spring" } }, chain: [] }, "cannot be 'spring'", undefined],
  ["not-a-date", { asOf: "yesterday", chain: [] }, "'yesterday' is not a date", undefined],
  ["not-a-date", { asOf: "2016-02-30", chain: [] }, "'2016-02-30' is not a date", undefined],
  ["chain-too-long", { chain: Array.from({ length: 1001 }, () => "like") }, "has 1001 acts", undefined],
])("a question that cannot be asked is answered with the problem: %s", (...[code, question, message, step]) => {
  const [problem, ...more] = problemsOf(question);
  expect(more).toEqual([]);
  expect(problem?.code).toBe(code);
  const said = sayProblem(problem ?? { code });
  expect(said.message).toContain(message);
  expect(said.hint).toMatch(/\.$/u);
  expect(problem?.step).toBe(step);
});

it("the sharer cannot act where nobody has shared", () => {
  const [problem] = problemsOf({ chain: [{ action: "like", by: "sharer" }] });
  expect(problem).toMatchObject({ code: "nobody-there", step: 1 });
  expect(problemsOf({ chain: ["share", { action: "like", by: "sharer" }] })).toEqual([]);
});

it.each<[unknown]>([
  [undefined],
  [null],
  [{}],
  [{ chain: "like" }],
  [{ chain: [null] }],
  [{ chain: [{}] }],
  [{ chain: [{ action: "share", brings: "note" }] }],
  [{ chain: ["like"], post: { parts: "text" } }],
  [{ chain: ["like"], post: { settings: { season: 1 } } }],
  [{ chain: ["like"], asOf: 2016 }],
  [{ chain: ["like"], unknown: true }],
])("what is no question is refused, never thrown at: %j", (question) => {
  const answer: unknown = Reflect.apply(trace, undefined, [village, question]);
  expect(answer).toMatchObject({ problems: [{ code: "not-a-question" }] });
  const compared: unknown = Reflect.apply(compareChains, undefined, [village, question]);
  expect(compared).toMatchObject({ problems: [{ code: "not-a-question" }] });
});

it("all problems of a question are told at once", () => {
  const codes = problemsOf({ asOf: "x", post: { by: "y", parts: ["z"] }, chain: ["a", "b"] }).map(({ code }) => code);
  expect(codes).toEqual(["not-a-date", "unknown-actor", "unknown-part", "unknown-action", "unknown-action"]);
});

it("chains are compared part by part after their last acts", () => {
  const answer = compareChains(village, {
    asOf: "2026",
    post: { parts: ["text"] },
    chains: [["like"], ["share"], ["retract"]],
  });
  if ("problems" in answer) {
    throw new Error(JSON.stringify(answer.problems));
  }
  expect(answer.traces).toHaveLength(3);
  expect(answer.differences.find(({ part }) => part === "text")?.levels).toEqual(["whole", "cut", null]);
  expect(answer.differences.find(({ part }) => part === "sharer")?.levels).toEqual(["absent", "whole", null]);
  expect(answer.differences.every(({ levels }) => new Set(levels.map((level) => JSON.stringify(level))).size > 1)).toBe(
    true,
  );
});

it("what is wrong with the post is told once, not once for each chain", () => {
  const answer = compareChains(village, { post: { parts: ["txt"] }, chains: [["like"], ["share"]] });
  expect("problems" in answer && answer.problems).toHaveLength(1);
});
