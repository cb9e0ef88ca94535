import { expect, it } from "vitest";
import { head } from "../../test/find-marked.ts";
import { compilePlatform, type CompiledPlatform } from "../compile-platform.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

const like = "rule like { on like of post shows it to followers keeps everything source diary }";

function compile(files: Readonly<Record<string, string>>): CompiledPlatform {
  return compilePlatform({ entry: "main.waft", host: createMemoryHost(files) });
}

function codesOf({ diagnostics }: CompiledPlatform): readonly string[] {
  const mistakes = diagnostics.filter(({ severity }) => severity === "error" || severity === "warning");
  return mistakes.map(({ code, span }) => `${code} in ${span.file}`);
}

it("a vocabulary of one's own brings everything that it declares, and none of it needs to be used", () => {
  const words = `waft 1
vocabulary market
actor trader
part sticker "a sticker" ("een sticker")
part stamp added
form stall "what is on offer"
action wave "waves at this", hide by author
action greet = wave, like
audience buyers
attribute mood of post is plain, loud
attribute volume of wave, hide is low, high
counter waves to 2
source crier { title "What the crier said" kind practitioner seen 2026 }`;
  const compiled = compile({
    "words.waft": words,
    "main.waft": `${head.replace("image, card", "image, card, sticker")}use "./words.waft"
${like}
rule greet refines like {
  on greet of post when mood is loud and not actor is trader and volume is low
  shows it to buyers
  keeps sticker
  adds stamp
  source crier
}`,
  });
  expect(codesOf(compiled)).toEqual([]);
  const { platform } = compiled.model ?? {};
  expect(platform?.actions.map(({ name }) => name)).toEqual(["like", "wave"]);
  expect(platform?.attributes.map(({ name, actions }) => [name, actions])).toEqual([
    ["mood", []],
    ["volume", [1]],
  ]);
  expect(platform?.forms.map(({ name }) => name)).toEqual(["post", "stall"]);
  expect(platform?.name).toBe("village");
});

it("what the platform and its vocabularies both declare is one thing, with the platform's title", () => {
  const { model } = compile({
    "words.waft": 'waft 1\nvocabulary market\nuse social\nform share "a share"\npart image "a picture on offer"',
    "main.waft": `${head}use "./words.waft"\nform share "our share"\n${like}
rule share { on share of post shows share to followers keeps everything source diary }`,
  });
  expect(model?.platform.forms.map(({ title }) => title?.en)).toEqual(["the post itself", "our share"]);
  expect(model?.platform.parts.find(({ name }) => name === "image")?.title?.en).toBe("a picture on offer");
});

it("the vocabularies of the language come first, whoever uses them", () => {
  const files = {
    "words.waft": 'waft 1\nvocabulary market\nuse social\naudience followers "those who come by"',
    "main.waft": `${head.replace("use social\n", "")}use "./words.waft"\n${like}`,
  };
  const compiled = compile(files);
  expect(codesOf(compiled)).toEqual([]);
  const followers = compiled.model?.platform.audiences.find(({ name }) => name === "followers");
  expect(followers?.title?.en).toBe("those who come by");
});

it("vocabularies that use each other are read once, and so is one that several files use", () => {
  const { sources, diagnostics } = compile({
    "main.waft": `${head}use "./a.waft"\nuse "./more.waft"\n${like}`,
    "more.waft": 'waft 1\nplatform village\nuse "./a.waft"',
    "a.waft": 'waft 1\nvocabulary a\nuse "./b.waft"\naction wave',
    "b.waft": 'waft 1\nvocabulary b\nuse "./a.waft"\naction bow',
  });
  expect(diagnostics.map(({ code, span }) => `${code} in ${span.file}`)).toEqual(["core/circular-use in b.waft"]);
  expect(sources.map(({ path }) => path).filter((path) => !path.startsWith("waft:"))).toEqual([
    "main.waft",
    "a.waft",
    "more.waft",
    "b.waft",
  ]);
});

it("rules, claims and what posts have do not stand in a vocabulary, each where it stands", () => {
  const text = `waft 1
vocabulary market
posts have text
action wave
otherwise refused
rule wave { on wave of post shows nothing }
era old { rule wave { on wave of post shows nothing } }
example "seen" { post like }
claim "none" { after wave never silent }
goal many { after wave always silent }`;
  const compiled = compile({ "main.waft": `${head}use "./words.waft"\n${like}`, "words.waft": text });
  expect(compiled.bundle).toBeUndefined();
  expect(compiled.diagnostics.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`)).toEqual([
    "core/not-in-vocabulary: posts have",
    "core/not-in-vocabulary: otherwise refused",
    "core/not-in-vocabulary: wave",
    "core/not-in-vocabulary: old",
    'core/not-in-vocabulary: "seen"',
    'core/not-in-vocabulary: "none"',
    "core/not-in-vocabulary: many",
  ]);
});

it("names in a vocabulary are written as names are, each once in a file", () => {
  const compiled = compile({
    "main.waft": `${head}use "./words.waft"\n${like}`,
    "words.waft": "waft 1\nvocabulary market\nform Stall\naction wave\naction wave\nattribute mood of wave is Loud",
  });
  expect(codesOf(compiled)).toEqual([
    "core/not-kebab-case in words.waft",
    "core/doubled-name in words.waft",
    "core/not-kebab-case in words.waft",
  ]);
});
