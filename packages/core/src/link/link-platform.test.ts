import { expect, it } from "vitest";
import { findIn } from "../../test/compile-text.ts";
import { findMarked, head } from "../../test/find-marked.ts";
import { compilePlatform } from "../compile-platform.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

it("each name that is not known is found where it stands, with the nearest one, and all of them at once", () => {
  const marked = `${head}
form share
attribute visibility of post is public, circle
rule r refines «rr» {
  on «lyke» of «shar»
  when post has «imag» and «visibilty» is public or visibility is «cirkle» or author is «paige»
  shows «shares» to «folowers»
  keeps «txt», author.«folow»
  counts for «sharr»
  source «dairy»
}`.replace("author.«folow»", "«author.folow»");
  const { found, marked: spans, hints } = findMarked(marked);
  expect(found).toEqual(spans.map((span) => `core/unknown-name: ${span}`));
  expect(hints).toContain("Did you mean 'like'?");
  expect(hints).toContain("Did you mean 'author.follow'?");
  expect(hints).toContain("Did you mean 'diary'?");
});

it("a part that posts here do not have is not known, though the vocabulary has it", () => {
  const { found } = findMarked(`${head}rule r { on like of post keeps «poll» source diary }`);
  expect(found).toEqual(["core/unknown-name: poll"]);
});

it("a condition asks for parts of the post as published, so an added one is not known there", () => {
  const { found } = findMarked(`${head}rule r { on like of post when post has «note» keeps text source diary }`);
  expect(found).toEqual(["core/unknown-name: note"]);
});

it("a part of the vocabulary that is declared again stays one part, with the new title and more inside it", () => {
  const { model, diagnostics } = findIn(`${head}part note "words" { hashtag }\nperson author { badge always }`);
  const { parts } = model?.platform ?? { parts: [] };
  const named = (name: string): readonly string[] =>
    parts.flatMap((part) => (part.name.split(".")[0] === name ? [`${part.name}${part.always ? " always" : ""}`] : []));
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(named("note")).toEqual(["note", "note.link", "note.mention", "note.hashtag"]);
  expect(named("author")).toEqual([
    "author always",
    "author.profile always",
    "author.follow always",
    "author.badge always",
  ]);
  expect(parts.find(({ name }) => name === "note")).toMatchObject({ ofPost: false, title: { en: "words" } });
});

it("a list of what posts have names each part once, and none that acts add", () => {
  const { found, messages } = findMarked(
    `waft 1\nplatform village\nuse social\nposts have text, «sharer», image, «text»`,
  );
  expect(found).toEqual(["core/added-part-had: sharer", "core/said-twice: text"]);
  expect(messages[1]).toBe("This list says 'text' twice.");
});

it("a group cannot have the name of an action", () => {
  const { found } = findMarked(`${head}action «like» = celebrate, support\naction «wave» = bow\naction wave`);
  expect(found).toEqual(["core/doubled-name: like", "core/doubled-name: wave"]);
});

it("a platform that names a group of the vocabulary has of it what it names, and one that does not has all of it", () => {
  const rule = "rule r { on reshare of post shows it to followers keeps everything source diary }";
  const actionsOf = (text: string): readonly string[] | undefined =>
    findIn(text).model?.platform.actions.map(({ name }) => name);
  expect(actionsOf(`${head}${rule}`)).toEqual(["repost", "share", "quote"]);
  expect(actionsOf(`${head}action reshare = boost\n${rule}`)).toEqual(["boost"]);
  expect(actionsOf(`${head}action reshare = boost, quote\n${rule}`)).toEqual(["quote", "boost"]);
});

it("an attribute is of one thing, and not called what conditions ask for anyway", () => {
  const { found } = findMarked(`${head}action like
attribute mood of «post», like is plain, loud
attribute tone of like, «viewer» is plain, loud
attribute «author» of post is known, hidden
attribute «actor» of like is known, hidden`);
  expect(found).toEqual([
    "core/attribute-of: post",
    "core/attribute-of: viewer",
    "core/taken-name: author",
    "core/taken-name: actor",
  ]);
});

it("an era that ends before it begins is one finding, not one for each of its rules", () => {
  const { found } = findMarked(
    `${head}era old { from 2013 until «2012» rule a { on like of post keeps text source diary } }`,
  );
  expect(found).toEqual(["core/empty-dates: 2012"]);
});

it("a value that is not known says of what, and names the ones there are", () => {
  const { messages, hints } = findMarked(
    `${head}attribute mood of post is plain, loud\nrule r { on like of post when mood is «angry» keeps text source diary }`,
  );
  expect(messages).toEqual(["There is no value 'angry' of 'mood'."]);
  expect(hints).toEqual(["There are plain and loud."]);
});

it("a vocabulary is not a platform, and nothing else is said about it", () => {
  expect(findMarked("waft 1\nvocabulary «village»\npart text").found).toEqual(["core/not-a-platform: village"]);
});

it("only persons can be counted for", () => {
  const { found, hints } = findMarked(`${head}rule r { on like of post counts for «text» source diary }`);
  expect(found).toEqual(["core/not-a-person: text"]);
  expect(hints).toEqual(["Persons are author, sharer and via."]);
});

it("doubled names are found in each name space, and the same name in two of them is fine", () => {
  const { found } = findMarked(`${head}
form share
form «share»
source share { title "a" kind press seen 2026 }
source «diary» { title "a" kind press seen 2026 }
rule share { on like of post keeps text source diary }
rule «share» { on comment of post keeps text source diary }`);
  expect(found).toEqual(["core/doubled-name: share", "core/doubled-name: diary", "core/doubled-name: share"]);
});

it("names are written in kebab-case, and the finding says how", () => {
  const { found, messages } = findMarked(`${head}form «bigShare»`);
  expect(found).toEqual(["core/not-kebab-case: bigShare"]);
  expect(messages[0]).toContain("'bigShare'");
});

it("a rule that says one thing twice is found at the second time", () => {
  const { found } = findMarked(`${head}
rule r {
  on like of post
  shows it to followers
  «shows it to connections»
  keeps text
  loses «text»
  keeps everything else
  «loses everything»
  counts for author
  «counts for nobody»
  source diary
}`);
  expect(found).toEqual([
    "core/said-twice: shows it to connections",
    "core/said-twice: text",
    "core/said-twice: loses everything",
    "core/said-twice: counts for nobody",
  ]);
});

it("rules that refine each other in a circle are one finding, which names every place of the circle", () => {
  const text = `${head}
rule a refines b { on like of post keeps text source diary }
rule b refines c, d { on like of post keeps text source diary }
rule c refines a { on like of post keeps text source diary }
rule d { on like of post keeps text source diary }
rule e refines e { on like of post keeps text source diary }`;
  const circles = findIn(text).diagnostics.filter(({ code }) => code === "core/refines-itself");
  const words = circles.map(({ span, related }) => [span, ...related.map((one) => one.span)]);
  expect(words.map((spans) => spans.map(({ start, end }) => text.slice(start - 8, end)))).toEqual([
    ["refines b", "refines c", "refines a"],
    ["refines e"],
  ]);
  expect(circles.map(({ message }) => message)).toEqual(["'a' refines itself, by way of 'b'.", "'e' refines itself."]);
});

it("dates without a day are found, those of the era included", () => {
  const { found } = findMarked(`${head}
rule a { on like of post from 2017 until «2017» keeps text source diary }
era old { until 2012 rule b { on like of post from «2013» keeps text source diary } }`);
  expect(found).toEqual(["core/empty-dates: 2017", "core/empty-dates: 2013"]);
});

it("a rule of an era refines the one of its own era first", () => {
  const { found } = findMarked(`${head}
rule base { on like of post shows it to followers keeps everything source diary }
era old {
  until 2012
  rule base { on comment of post shows it to followers keeps everything source diary }
  rule more refines base { on comment of post loses text source diary }
}`);
  expect(found).toEqual([]);
});

it("what is done by others cannot take away what people hold", () => {
  const { found } = findMarked(`${head}rule r { on like of post «becomes nothing» source diary }`);
  expect(found).toEqual(["core/becomes-not-by-author: becomes nothing"]);
});

it("a platform without vocabulary or parts is told so once, and not at each of its names", () => {
  const rule = "rule r { on like of post shows it to followers keeps text source diary }";
  expect(findMarked(`waft 1\nplatform «village»\nform share\n${rule}`).found).toEqual(["core/not-whole: village"]);
  expect(findMarked(`waft 1\nplatform «village»\nuse social\nform share`).found).toEqual([
    "core/no-posts-have: village",
  ]);
  const { found, messages } = findMarked(`waft 1\nplatform «village»\nposts have text\npart text\n${rule}`);
  expect(found).toEqual(["core/no-vocabulary: village"]);
  expect(messages).toEqual(["'village' has no actors and no form 'post'."]);
});

it("a rule of an era is named in full from outside", () => {
  const { found, hints } = findMarked(`${head}
era old { until 2012 rule base { on like of post keeps text source diary } }
rule more refines «base» { on like of post loses text source diary }`);
  expect(found).toEqual(["core/unknown-name: base"]);
  expect(hints).toEqual(["Write its full name, 'old.base'."]);
});

it("of rules of several eras with the name that was written each is named", () => {
  const { found, hints } = findMarked(`${head}
era old { until 2012 rule base { on like of post keeps text source diary } }
era late { from 2013 rule base { on like of post keeps text source diary } }
rule more refines «base» { on like of post loses text source diary }`);
  expect(found).toEqual(["core/unknown-name: base"]);
  expect(hints).toEqual(["Write the full name of the one you mean: 'late.base' or 'old.base'."]);
});

it("an empty path is no file", () => {
  expect(findMarked(`${head}use «""»`).found).toEqual(['core/file-not-found: ""']);
});

it("files that are used are found or reported, and a circle of them is no danger", () => {
  const files = {
    "main.waft": `${head}use "./other.waft"\nuse "./mising.waft"\nuse socail`,
    "other.waft": `waft 1\nplatform village\nuse "./main.waft"\nrule r { on like of post keeps txt source diary }`,
    "third.waft": "waft 1\nplatform town",
  };
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
  expect(diagnostics.map(({ code, span }) => `${code} in ${span.file}`)).toEqual([
    "core/file-not-found in main.waft",
    "core/file-not-found in main.waft",
    "core/circular-use in other.waft",
    "core/unknown-name in other.waft",
  ]);
  expect(diagnostics[1]?.hint).toBe("Did you mean 'social'?");
});

it("a file about another platform is not used", () => {
  const files = { "main.waft": `${head}use "./third.waft"`, "third.waft": "waft 1\nplatform town" };
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
  expect(diagnostics.map(({ code }) => code)).toEqual(["core/other-platform"]);
});

it("a file about another platform is one finding, and not one for each name that both declare", () => {
  const files = {
    "main.waft": `${head}use "./third.waft"`,
    "third.waft": 'waft 1\nplatform town "Town"\nuse social\nsource diary { title "Diary" kind press seen 2026 }',
  };
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
  expect(diagnostics.map(({ code }) => code)).toEqual(["core/other-platform"]);
  expect(diagnostics[0]?.hint).toBe(
    "Write 'platform village', or 'extends town' in the head of 'village' to have all its rules.",
  );
});

it("a missing first file is one finding", () => {
  const { diagnostics } = compilePlatform({ entry: "main.waft", host: createMemoryHost({}) });
  expect(diagnostics.map(({ code }) => code)).toEqual(["core/file-not-found"]);
});

it("an attribute of a group is one of each of its actions", () => {
  const { model } = findIn(`${head}action react = like, wave
attribute volume of react is low, high
rule r { on react of post when volume is high shows it to followers keeps everything source diary }`);
  const { actions, attributes } = model?.platform ?? { actions: [], attributes: [] };
  expect(attributes[0]?.actions.map((index) => actions[index]?.name)).toEqual(["like", "wave"]);
});
