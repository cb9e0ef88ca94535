import { expect, it } from "vitest";
import { findOwn, testPlatform, type TestResult } from "../src/test-platform.ts";
import { generateExamples } from "../src/generate/generate-examples.ts";
import { compileApart, compileText } from "./compile-text.ts";
import { village } from "./village.ts";

function test(text: string, filter?: string): TestResult {
  const { model, bundle, foreign } = compileApart(`${village}${text}`);
  return testPlatform({ model, bundle, foreign }, { mutate: true, ...(filter === undefined ? {} : { filter }) });
}

const good = `example "a share" {
  post by page with text, image
  share by member with note
    is share and sees author, text, note, sharer and misses image
    counts for author
  like by member
    sees text
    counts for sharer
}
`;

it("an example that rules agree with passes, and is told as a question", () => {
  expect(test(good).examples).toMatchObject([
    {
      title: "a share",
      verdict: "passed",
      findings: [],
      question: {
        post: { by: "page", parts: ["text", "image"] },
        chain: [{ action: "share", brings: ["note"] }, { action: "like" }],
        asOf: "2018-01-01",
      },
      rules: ["like-of-share", "share"],
    },
  ]);
});

it("what fails names what was expected, what is, and the rule that decided it, also when an act before did", () => {
  const [example] = test(`example "wrong" {
  post with text, image
  share
  like
    sees text, image
}
`).examples;
  expect(example).toMatchObject({ verdict: "failed", findings: [{ rules: ["share"] }] });
  expect(example?.findings[0]?.finding).toMatchObject({
    code: "core/example-fails",
    message: "After 'like', 'sees image' does not hold: 'image' is lost.",
    related: [{ message: "the rule 'share' says so" }],
  });
});

it("what rules leave open neither passes nor fails", () => {
  const [example] = test(`example "open" { post with text share sees author.follow }`).examples;
  expect(example).toMatchObject({ verdict: "open", findings: [{ rules: ["share"] }] });
});

it("a rule counts as shown when it decides something in an example", () => {
  expect(test(good).coverage?.rules).toEqual({
    all: 4,
    decided: 2,
    missing: ["like-of-share-early", "like"],
  });
});

it("transitions are the ways in which rules answer what chains come to", () => {
  // A share of a post, a like of a share before 2018 and since, a like of a post.
  expect(test(good).coverage?.transitions).toEqual({ reachable: 4, taken: 2 });
});

it("a filter takes examples and claims by their titles, and says nothing of coverage", () => {
  const both = `${good}claim "Likes are silent" { after like always silent }`;
  expect(test(both, "LIKES")).toMatchObject({ examples: [], claims: [{ title: "Likes are silent" }] });
  expect(test(both, "LIKES").coverage).toBeUndefined();
});

it("a change that an example notices is killed, and one that only a claim does as well", () => {
  const { mutation } = test(`${good}claim "silent" { after like always silent }`);
  const fateOf = (rule: string, change: string): string | undefined =>
    mutation?.mutants.find((one) => one.rule === rule && one.change.en.includes(change))?.fate;
  expect(fateOf("share", "'keeps text' becomes 'loses text'")).toBe("killed");
  expect(fateOf("share", "'loses image' becomes 'keeps image'")).toBe("killed");
  expect(fateOf("share", "'keeps card'")).toBe("survived");
  expect(fateOf("like", "'shows' becomes 'shows nothing'")).toBeUndefined();
  expect(mutation?.mutants.find(({ rule, by }) => rule === "like" && by === "silent")).toMatchObject({
    fate: "killed",
    change: { en: "'shows nothing' is left out" },
  });
  expect(fateOf("share", "'from 2015' becomes 'from 2016'")).toBe("survived");
});

it("a change after which every act is answered alike is equivalent, and one that makes rules contradict is refused", () => {
  const more = `rule again { on like of share keeps author counts for sharer source leaflet }
`;
  const { mutation } = test(more);
  const fates = mutation?.mutants.filter(({ rule }) => rule === "again").map(({ change, fate }) => [change.en, fate]);
  expect(fates).toContainEqual(["'counts for sharer' becomes 'counts for nobody'", "refused"]);
  const { mutation: same } =
    test(`rule third refines like { on like of post counts for author tells chosen source leaflet }
`);
  expect(same?.mutants.find(({ rule }) => rule === "like")).toMatchObject({ rule: "like" });
  expect(same?.mutants.find(({ rule, change }) => rule === "like" && change.en.startsWith("'counts"))?.fate).toBe(
    "equivalent",
  );
});

it("generated examples hold, show every rule and notice every change that any chain tells", () => {
  const { model, bundle, foreign } = compileText(village);
  const made = generateExamples({ model, bundle, isOwn: findOwn({ model, bundle, foreign }) });
  expect(made.rules).toEqual({ all: 4, decided: 4 });
  expect(made.changes.unnoticed).toBe(0);
  expect(made.examples.length).toBeLessThan(made.changes.noticed);
  // As text in a file they are read, they pass, and the same comes out.
  const text = made.examples.join("\n\n");
  const { examples, coverage, mutation } = test(text);
  expect(examples.filter(({ verdict }) => verdict !== "passed")).toEqual([]);
  expect(coverage?.rules.missing).toEqual([]);
  expect(mutation).toMatchObject({ killed: made.changes.noticed, survived: 0, score: 1 });
});

it("of ways that would take very many acts to count it says after how many it stopped, and what examples take of them", () => {
  const names = Array.from({ length: 7 }, (_, index) => `pass-${index}`);
  const wide = `waft 1
platform village "Village"
use social
posts have text
action ${names.join(", ")}
${names.map((name) => `counter times-${name} to 7`).join("\n")}
source diary { title "Diary" kind official published 2026-01 seen 2026-01 }
${names
  .map(
    (name) => `rule r-${name} { on ${name} of post shows post to followers keeps everything 
 raises times-${name}
 source diary }`,
  )
  .join("\n")}
example "one" {
  post with text
  pass-0
    sees text
}
`;
  const { transitions } = testPlatform(compileApart(wide)).coverage ?? {};
  expect(transitions).toMatchObject({ taken: 1, limit: 200_000 });
  expect(transitions?.reachable).toBe(7);
});
