import { expect, it } from "vitest";
import { compileText } from "../../test/compile-text.ts";
import { head } from "../../test/find-marked.ts";
import type { Property } from "../link/linked.ts";
import { decideAll, decideAny, decideProperty, type Verdict } from "./decide-property.ts";
import { lookAtAct, lookAtPublishing, type Seen, type SeenPost } from "./seen.ts";

const rules = `${head}form share
action like, share, quote, comment, repost
action delete by author

rule share {
  on share of post
  shows share to followers
  keeps author, counts
  copies image
  cuts text
  keeps text.link
  links card
  unknown text.mention
  adds sharer
  counts for author
  tells nobody
  source diary
}
rule like { on like of post shows it to some connections keeps everything counts for chosen source diary }
rule comment { on comment of post shows nothing counts for nobody tells author source diary }
rule repost { on repost of post refused "No." source diary }
rule delete { on delete of post becomes nothing source diary }
`;

const { model } = compileText(rules);
const nowhere = { file: "main.waft", start: 0, end: 0 };

function indexOf(things: readonly { readonly name: string }[], name: string): number {
  const index = things.findIndex((thing) => thing.name === name);
  if (index < 0) {
    throw new Error(`Nothing is called ${name}.`);
  }
  return index;
}

function partsOf(names: string): readonly number[] {
  return names === "" ? [] : names.split(", ").map((name) => indexOf(model.platform.parts, name));
}

type OfParts = "reaches" | "misses" | "unsure" | "counts" | "tells";

function say(kind: OfParts, names: string): Property {
  return { kind, parts: partsOf(names), span: nowhere };
}

function sees(names: string, how?: "whole" | "cut" | "live" | "copied"): Property {
  return { kind: "sees", ...(how === undefined ? {} : { how }), parts: partsOf(names), span: nowhere };
}

function shown(some: boolean, names: string): Property {
  const audiences = names.split(", ").map((name) => indexOf(model.platform.audiences, name));
  return { kind: "shown", some, audiences, span: nowhere };
}

function decide(action: string, properties: readonly Property[]): readonly Verdict[] {
  const seen = look(action);
  return properties.map((property) => decideProperty(property, seen));
}

function look(action: string): Seen {
  const { parts, actions } = model.platform;
  const post: SeenPost = {
    day: "2026-01-01",
    post: new Set(parts.flatMap(({ ofPost }, part) => (ofPost ? [part] : []))),
    author: 0,
    settings: [],
  };
  const published = lookAtPublishing(model, post);
  const before = published.hop.held;
  if (before === undefined || action === "") {
    return published;
  }
  const index = actions.findIndex(({ name }) => name === action);
  const step = { action: index, actor: { kind: 0, identity: 0 }, brings: new Set<number>(), settings: [] };
  return lookAtAct(model, post, { step, before, start: before });
}

it("what is seen is at least cut, what is reached at least linked, what is missed lost or never there", () => {
  const of = (name: string): readonly Property[] => [sees(name), say("reaches", name), say("misses", name)];
  expect(decide("share", of("text"))).toEqual(["yes", "yes", "no"]);
  expect(decide("share", of("card"))).toEqual(["no", "yes", "no"]);
  expect(decide("share", of("note"))).toEqual(["no", "no", "yes"]);
  expect(decide("share", of("text.mention"))).toEqual(["open", "open", "open"]);
});

it("whole is all of it, and cut is cut for sure", () => {
  expect(decide("share", [sees("image", "whole"), sees("image", "cut")])).toEqual(["yes", "no"]);
  expect(decide("share", [sees("text", "whole"), sees("text", "cut")])).toEqual(["no", "yes"]);
  expect(decide("share", [sees("card", "cut"), sees("text.mention", "cut")])).toEqual(["no", "open"]);
});

it("a copy is no longer live, what nobody copied is, and what nobody mentions may be either", () => {
  expect(decide("share", [sees("image", "copied"), sees("image", "live")])).toEqual(["yes", "no"]);
  expect(decide("share", [sees("text", "copied"), sees("text", "live")])).toEqual(["no", "yes"]);
  expect(decide("share", [sees("text.mention", "live")])).toEqual(["open"]);
});

it("a list says each: one that surely is not so is stronger than one that is open", () => {
  expect(decide("share", [sees("text, image"), sees("text, text.mention"), sees("text.mention, card")])).toEqual([
    "yes",
    "open",
    "no",
  ]);
});

it("one is unsure of what may be seen, one click away or missed, and of nothing else", () => {
  const unsure = ["text.mention", "text", "card", "note"].map((name) => say("unsure", name));
  expect(decide("share", unsure)).toEqual(["yes", "no", "no", "no"]);
});

it("persons are among those it counts for; nobody is none; what is chosen or not said is open", () => {
  expect(decide("share", [say("counts", "author"), say("counts", "author, sharer"), say("counts", "")])).toEqual([
    "yes",
    "no",
    "no",
  ]);
  expect(decide("share", [say("tells", ""), say("tells", "author")])).toEqual(["yes", "no"]);
  expect(decide("like", [say("counts", "author"), say("tells", "author"), say("tells", "")])).toEqual([
    "open",
    "open",
    "open",
  ]);
  expect(decide("repost", [say("counts", ""), say("counts", "author")])).toEqual(["yes", "no"]);
});

it("what may be shown to some is not surely shown to them, nor surely silent", () => {
  const to = [shown(false, "followers"), shown(true, "followers"), shown(false, "connections")];
  expect(decide("share", to)).toEqual(["yes", "yes", "no"]);
  expect(decide("like", [shown(false, "connections"), shown(true, "connections"), shown(true, "followers")])).toEqual([
    "open",
    "yes",
    "no",
  ]);
  expect(decide("like", [{ kind: "silent", span: nowhere }])).toEqual(["open"]);
  expect(decide("comment", to)).toEqual(["no", "no", "no"]);
});

it("silent, gone and refused are what they are, and open where no rule says what happens", () => {
  const outcomes = (["silent", "gone", "refused"] as const).map((kind): Property => ({ kind, span: nowhere }));
  expect(decide("comment", outcomes)).toEqual(["yes", "no", "no"]);
  expect(decide("delete", outcomes)).toEqual(["no", "yes", "no"]);
  expect(decide("repost", outcomes)).toEqual(["no", "no", "yes"]);
  expect(decide("quote", outcomes)).toEqual(["open", "open", "open"]);
});

it("where nobody holds anything, nothing is seen and nothing missed", () => {
  expect(decide("comment", [sees("text"), say("misses", "text"), say("unsure", "text")])).toEqual(["no", "no", "no"]);
});

it("a form and the rules that decided are known, unless no rule answered", () => {
  const form = (name: string): Property => ({
    kind: "is",
    form: indexOf(model.platform.forms, name),
    span: nowhere,
  });
  const by = (name: string): Property => ({ kind: "decided", rule: indexOf(model.rules, name), span: nowhere });
  expect(decide("share", [form("share"), form("post"), by("share"), by("like")])).toEqual(["yes", "no", "yes", "no"]);
  expect(decide("quote", [form("post"), by("share")])).toEqual(["open", "no"]);
  expect(decide("comment", [form("post")])).toEqual(["no"]);
  expect(decide("", [form("post"), sees("text", "whole")])).toEqual(["yes", "yes"]);
});

it("and and or are as certain as what they join", () => {
  expect(decideAll(["yes", "open", "yes"])).toBe("open");
  expect(decideAll(["open", "no"])).toBe("no");
  expect(decideAny(["no", "open"])).toBe("open");
  expect(decideAny(["open", "yes"])).toBe("yes");
  const joined: Property = { kind: "or", items: [sees("note"), { kind: "and", items: [sees("text"), sees("card")] }] };
  expect(decide("share", [joined])).toEqual(["no"]);
});
