import { trace, type Question, type Trace } from "@waft/runtime";
import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";

const head = `waft 1
platform village "Village"
use social
posts have text, image, card
form share
form repost
action like, share, repost
`;

function ask(rules: string, question: Question): Trace {
  const answer = trace(compileText(head + rules).bundle, question);
  if ("problems" in answer) {
    throw new Error(JSON.stringify(answer.problems));
  }
  return answer;
}

function levelsOf({ hops }: Trace, hop: number, parts: readonly string[]): readonly unknown[] {
  return parts.map((part) => hops[hop - 1]?.parts?.[part]?.level);
}

const unknownFrom = (atMost: string): unknown => ({ atLeast: "lost", atMost });

it("what no matching rule mentions is at least lost and at most what it was", () => {
  const answer = ask("rule r { on like of post shows it to followers keeps text }", {
    post: { parts: ["text", "image"] },
    chain: ["like"],
  });
  expect(levelsOf(answer, 1, ["text", "image", "card", "author"])).toEqual([
    "whole",
    unknownFrom("whole"),
    "absent",
    unknownFrom("whole"),
  ]);
});

it("an act that no rule answers may restore what the post had at the start, so a lost text may be back", () => {
  const answer = ask(
    "rule r { on like of post shows it to followers loses text keeps everything else }\nrule s { on repost of share shows repost to followers }",
    {
      post: { parts: ["text"] },
      chain: ["like", "repost", "like"],
    },
  );
  expect(answer.hops.map(({ outcome }) => outcome)).toEqual(["shown", "unknown", "unknown"]);
  expect(levelsOf(answer, 1, ["text"])).toEqual(["lost"]);
  expect(levelsOf(answer, 2, ["text"])).toEqual([unknownFrom("whole")]);
});

it("a cut text counts as whole for what is inside it, but what nobody names inside is unknown", () => {
  const named = ask("rule r { on like of post shows it to followers cuts text keeps text.link }", {
    post: { parts: ["text.link", "text.mention"] },
    chain: ["like"],
  });
  expect(levelsOf(named, 1, ["text", "text.link", "text.mention"])).toEqual(["cut", "whole", unknownFrom("whole")]);
});

it("a second share without words does not keep the words of the first", () => {
  const rules = `
    rule first { on share of post shows share to followers keeps everything adds sharer allows note }
    rule again { on share of share shows share to followers keeps everything adds sharer allows note }`;
  const answer = ask(rules, { post: { parts: ["text"] }, chain: [{ action: "share", brings: ["note"] }, "share"] });
  expect(levelsOf(answer, 1, ["note", "sharer"])).toEqual(["whole", "whole"]);
  expect(levelsOf(answer, 2, ["note", "sharer"])).toEqual(["absent", "whole"]);
});

it("of three rules two of which refine, each slot comes from the one that refines the others that speak", () => {
  const rules = `
    rule base { on like of post shows it to followers keeps everything counts for author }
    rule narrower refines base { on like of post when post has image cuts image }
    rule narrowest refines narrower { on like of post when post has image loses image tells author }`;
  const answer = ask(rules, { post: { parts: ["image", "text"] }, chain: ["like"] });
  expect(levelsOf(answer, 1, ["image", "text"])).toEqual(["lost", "whole"]);
  expect(answer.hops[0]?.parts?.["image"]?.decidedBy).toBe("narrowest");
  expect(answer.hops[0]?.countsFor).toEqual(["author"]);
  expect(answer.hops[0]?.decidedBy).toEqual(["base", "narrowest"]);
});

it("a like of a pointer does not let the name of who reposted stick", () => {
  const rules = `
    rule point { on repost of post shows repost to followers keeps everything adds sharer }
    rule like-it { on like of repost shows post to followers keeps everything else loses sharer }`;
  const answer = ask(rules, { chain: ["repost", "like"] });
  expect(levelsOf(answer, 2, ["sharer", "sharer.profile", "author"])).toEqual(["lost", "lost", "whole"]);
  expect(answer.hops[1]?.form).toBe("post");
});

it("everything in a rule that refines does not speak of what the refined rule adds", () => {
  const rules = `
    rule base { on share of post shows share to followers keeps everything adds sharer allows note }
    rule darker refines base { on share of post when post has image loses everything }`;
  const answer = ask(rules, { post: { parts: ["image"] }, chain: [{ action: "share", brings: ["note"] }] });
  expect(levelsOf(answer, 1, ["image", "author", "sharer", "note"])).toEqual(["lost", "lost", "whole", "whole"]);
});

it("a refusal wins over every rule that does not refine it, and ends the chain", () => {
  const rules = `
    attribute resharing of post is allowed, off
    rule pass { on share of post shows share to followers keeps everything counts for author }
    rule no { on share of post when resharing is off refused "Not this one." }`;
  const answer = ask(rules, { post: { settings: { resharing: "off" } }, chain: ["share", "like"] });
  expect(answer.hops.map(({ outcome, messages, countsFor }) => [outcome, messages, countsFor])).toEqual([
    ["refused", ["Not this one."], []],
  ]);
  expect(answer.hops[0]).not.toHaveProperty("parts");
  expect(answer.notReached).toEqual(["like"]);
});

it("dates are half open: a rule holds on its first day and no longer on the day it ends", () => {
  const rules = "rule r { on like of post from 2016-03 until 2017 shows it to followers keeps everything }";
  const outcomeOn = (asOf: string): unknown => ask(rules, { chain: ["like"], asOf }).hops[0]?.outcome;
  expect(["2016-02-29", "2016-03-01", "2016-12-31", "2017-01-01"].map(outcomeOn)).toEqual([
    "unknown",
    "shown",
    "shown",
    "unknown",
  ]);
});

it("what an act adds with a lower level is there at that level", () => {
  const answer = ask("rule r { on share of post shows share to followers adds sharer, via links via }", {
    chain: ["share"],
  });
  expect(levelsOf(answer, 1, ["sharer", "via", "via.profile"])).toEqual(["whole", "linked", "linked"]);
});

it("adding a part of the post brings it back as it was at the start", () => {
  const rules = `
    rule drop { on like of post shows share to followers keeps everything loses text }
    rule restore { on like of share shows post to followers keeps everything adds text }`;
  const answer = ask(rules, { post: { parts: ["text.link"] }, chain: ["like", "like"] });
  expect(levelsOf(answer, 2, ["text", "text.link", "text.mention"])).toEqual(["whole", "whole", "absent"]);
  expect(answer.hops[1]?.gained).toEqual(["text", "text.link"]);
});

it("a rule that speaks of the author's later act keeps the form, and deleting leaves nothing", () => {
  const rules = `
    action approve by author
    rule yes { on approve of post keeps everything }
    rule gone { on delete of post becomes nothing }`;
  const answer = ask(rules, { chain: ["approve", "delete", "like"] });
  expect(answer.hops.map(({ outcome, form }) => [outcome, form])).toEqual([
    ["becomes", "post"],
    ["gone", undefined],
  ]);
});

it("what a platform shows first is the post after the rules on posts, and what they do not mention is kept", () => {
  const rules = "rule r { on post when post has image loses card }";
  const { start } = ask(rules, { post: { parts: ["image", "card", "text"] }, chain: [] });
  expect([start.parts["card"]?.level, start.parts["card.title"]?.level, start.parts["text"]?.level]).toEqual([
    "lost",
    "lost",
    "whole",
  ]);
  expect(start.parts["card"]).toEqual({ level: "lost", lostAtHop: 0, decidedBy: "r" });
});
