import { expect, it } from "vitest";
import { createReader } from "./parse-file.ts";
import type { ClaimNode, FileNode, ItemNode, PatternNode } from "./tree.ts";

const reader = createReader();

function read(items: string, head = "waft 1\nplatform village"): FileNode {
  const { value, diagnostics } = reader.readFile({ path: "main.waft", text: `${head}\n${items}` });
  expect(diagnostics).toEqual([]);
  return value;
}

function readItem(text: string): ItemNode {
  const [item] = read(text).items;
  if (item === undefined) {
    throw new Error("Nothing is declared in it.");
  }
  return item;
}

function readClaim(body: string): ClaimNode {
  const item = readItem(`claim "c" { ${body} }`);
  if (item.kind !== "claim") {
    throw new Error("This is no claim.");
  }
  return item;
}

function show(pattern: PatternNode): string {
  switch (pattern.kind) {
    case "action":
      return pattern.name.text;
    case "any":
      return "any";
    case "sequence":
    case "choice":
      return `[${pattern.items.map(show).join(pattern.kind === "choice" ? " | " : ", ")}]`;
    case "repeat":
      return `${show(pattern.item)}{${pattern.least},${pattern.most ?? ""}}`;
  }
}

function readPattern(text: string): string {
  const [after] = readClaim(`after ${text} always silent`).scope;
  return after?.clause === "after" ? show(after.pattern) : "";
}

it("an example is a chain of acts with what is seen after each", () => {
  const item = readItem(`example "a large photo" {
    at about 2016-03
    source vallenga "LI-020"
    post by page with text.link, image without card when visibility is public
      sees author.follow
    share with note
    like by member when volume is high
      sees whole image, note and misses text or unsure of author
      counts for sharer, author
      tells nobody
      shown to some connections
      decided by flat.like-of-share
    retract
      gone
  }`);
  expect(item).toMatchObject({
    kind: "example",
    at: { text: "2016-03", about: true },
    cites: [{ name: { text: "vallenga" } }],
    steps: [
      {
        shape: { by: { text: "page" }, with: [{ text: "text.link" }, { text: "image" }], without: [{ text: "card" }] },
        properties: [{ kind: "sees" }],
      },
      { action: { text: "share" }, shape: { with: [{ text: "note" }] }, properties: [] },
      {
        action: { text: "like" },
        properties: [
          { kind: "or", items: [{ kind: "and", items: [{ how: "whole" }, { kind: "misses" }] }, { kind: "unsure" }] },
          { kind: "counts", who: [{ text: "sharer" }, { text: "author" }] },
          { kind: "tells", who: "nobody" },
          { kind: "shown", some: true },
          { kind: "decided", rule: { text: "flat.like-of-share" } },
        ],
      },
      { action: { text: "retract" }, properties: [{ kind: "gone" }] },
    ],
  });
});

it("a claim says of which posts, days, settings and chains it speaks, in any order", () => {
  const { scope, demands, title } = readClaim(`
    after share, like+
    from 2016 until about 2017
    for post by page with image
    when resharing is allowed
    never sees live author
    sometimes refused`);
  expect(title.en).toBe("c");
  expect(scope.map(({ clause }) => clause)).toEqual(["after", "from", "until", "for", "when"]);
  expect(demands.map(({ how, property }) => [how, property.kind])).toEqual([
    ["never", "sees"],
    ["sometimes", "refused"],
  ]);
});

it.each([
  ["share, like", "[share, like]"],
  ["share | like, any", "[share | [like, any]]"],
  ["(share | like)+, any*", "[[share | like]{1,}, any{0,}]"],
  ["quote{2}?", "quote{2,2}{0,1}"],
  ["quote{1,2}, like", "[quote{1,2}, like]"],
  ["((like))", "like"],
])("the pattern %s binds repetitions before commas before bars", (text, shown) => {
  expect(readPattern(text)).toBe(shown);
});

it("a goal has a name and wishes", () => {
  expect(
    readItem('goal spread "Reach people" { after any, like always sees author preferably is post }'),
  ).toMatchObject({
    kind: "goal",
    name: { text: "spread" },
    title: { en: "Reach people" },
    demands: [{ how: "always" }, { how: "preferably", property: { kind: "is", form: { text: "post" } } }],
  });
});

it("counters, copies, chosen persons and otherwise are read", () => {
  const { items } = read(`
    counter forwards to 5
    otherwise refused "Not here." ("Hier niet.")
    rule r {
      on forward of anything when forwards is at least 5 or forwards is 0
      copies text, image cuts text raises forwards counts for chosen tells chosen
    }`);
  expect(items).toMatchObject([
    { kind: "counter", name: { text: "forwards" }, most: { value: 5 } },
    { kind: "otherwise", text: { en: "Not here.", nl: "Hier niet." } },
    {
      clauses: [
        {
          condition: {
            kind: "or",
            items: [
              { kind: "count", atLeast: true },
              { kind: "count", atLeast: false },
            ],
          },
        },
        { clause: "copies", parts: [{ text: "text" }, { text: "image" }] },
        { clause: "cuts" },
        { clause: "raises", counter: { text: "forwards" } },
        { clause: "counts", who: "chosen" },
        { clause: "tells", who: "chosen" },
      ],
    },
  ]);
});

it("a platform may extend another one, and a bridge leads from one to another", () => {
  expect(read("", 'waft 1\nplatform acme "Acme" extends linkedin as of 2026-11').head).toMatchObject({
    extends: { platform: { text: "linkedin" }, asOf: { text: "2026-11" } },
  });
  expect(read("", 'waft 1\nbridge b "B" from mastodon to bluesky').head).toMatchObject({
    kind: "bridge",
    between: { from: { text: "mastodon" }, to: { text: "bluesky" } },
  });
});

it("the words of claims can be names as well", () => {
  const { items } = read(`
    part sees { whole, cut }
    action any, after, claim
    form silent
    goal goal { after claim, after always sees sees, sees.cut never is silent }`);
  expect(items.map(({ kind }) => kind)).toEqual(["part", "action", "form", "goal"]);
});
