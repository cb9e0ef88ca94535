import { expect, it } from "vitest";
import { applyAll } from "../test/apply-all.ts";
import { openPlatforms } from "../test/read-platform.ts";
import { createLanguageService } from "./create-language-service.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image

source leaflet {
  title "What the village does with a post"
  kind official
  seen 2026-11-23
}

rule like {
  on like of post
  shows it to followers
  keeps everything
  counts for author
  source leaflet
}
`;

it("a file that is not open has nothing", () => {
  const service = createLanguageService();
  expect(service.findings("main.waft")).toEqual([]);
  expect(service.outline("main.waft")).toEqual([]);
  expect(service.define("main.waft", 3)).toEqual([]);
});

it("findings follow the text of a file, and leave with it", () => {
  const service = createLanguageService();
  service.setFile("main.waft", village.replace("to followers", "to folowers"));
  expect(service.quickFindings("main.waft").map(({ code }) => code)).toEqual(["core/unknown-name"]);
  expect(service.findings("main.waft").map(({ code }) => code)).toContain("core/unknown-name");
  service.setFile("main.waft", village);
  expect(service.quickFindings("main.waft")).toEqual([]);
  service.removeFile("main.waft");
  expect(service.findings("main.waft")).toEqual([]);
});

it("mistakes of writing are told alone, without those of names, and are among the quick findings", () => {
  const service = createLanguageService();
  service.setFile("main.waft", village.replace("to followers", "to folowers").replace("keeps everything", "keps text"));
  const written = service.writtenFindings("main.waft");
  expect(written.map(({ code, severity }) => [code, severity])).toEqual([["core/unexpected-word", "error"]]);
  expect(service.quickFindings("main.waft").map(({ code }) => code)).toEqual([
    "core/unknown-name",
    "core/unexpected-word",
  ]);
  service.setFile("main.waft", village);
  expect(service.writtenFindings("main.waft")).toEqual([]);
});

it("a platform is compiled from what was typed last, and has no bundle while it is broken", () => {
  const service = createLanguageService();
  service.setFile("main.waft", village);
  const { bundle } = service.compile("main.waft");
  service.setFile("main.waft", village.replace("keeps everything", "loses image"));
  const changed = service.compile("main.waft").bundle;
  expect(bundle?.platform).toBe("village");
  expect(changed?.hash).not.toBe(bundle?.hash);
  service.setFile("main.waft", village.replace("keeps everything", "loses imge"));
  expect(service.compile("main.waft").bundle).toBe(undefined);
});

it("the colours of a stretch are those of the whole file that touch it", () => {
  const service = createLanguageService();
  service.setFile("main.waft", village);
  const [start, end] = [village.indexOf("on like"), village.indexOf("keeps")];
  const all = service.tokens("main.waft");
  const some = service.tokens("main.waft", { start, end });
  expect(some).toEqual(all.filter((token) => token.end > start && token.start < end));
  expect([some.length > 3, some.length < all.length]).toEqual([true, true]);
});

it("findings of a file come with the platform that uses it", () => {
  const service = openPlatforms(["linkedin"]);
  const found = service.findings("linkedin/rules/stories.waft");
  expect(found.length).toBeGreaterThan(0);
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["info"]));
  expect(new Set(found.map(({ span }) => span.file))).toEqual(new Set(["linkedin/rules/stories.waft"]));
});

it("a name is found where it is declared in another file", () => {
  const service = openPlatforms(["linkedin"]);
  const file = "linkedin/rules/main.waft";
  const form = service.outline(file).find(({ kind, name }) => kind === "form" && name === "share");
  const references = service.references(file, form?.nameSpan.start ?? 0);
  expect(new Set(references.map(({ span }) => span.file)).size).toBeGreaterThan(2);
  for (const { span } of references) {
    expect(service.define(span.file, span.start)).toEqual([form?.nameSpan]);
  }
});

it("the fix of a finding mends it", () => {
  const service = createLanguageService();
  const text = village.replace("to followers", "to folowers");
  service.setFile("main.waft", text);
  const at = text.indexOf("folowers");
  const [action] = service.codeActions("main.waft", { start: at, end: at }, "nl");
  expect(action).toMatchObject({ code: "core/unknown-name", severity: "error", preferred: true });
  const files = applyAll(new Map([["main.waft", text]]), action?.edits ?? []);
  service.setFile("main.waft", files.get("main.waft") ?? "");
  expect(service.quickFindings("main.waft")).toEqual([]);
  expect(service.codeActions("main.waft", { start: at, end: at }, "nl")).toEqual([]);
});

it("formatting changes only space, in small edits, and brings the one style", () => {
  const service = createLanguageService();
  const text = village.replace("  on like", "on   like").replace("  counts for author\n", "  counts  for author\n\t");
  service.setFile("main.waft", text);
  const edits = service.format("main.waft");
  expect(edits.length).toBeGreaterThan(1);
  expect(edits.map(({ span }) => text.slice(span.start, span.end).trim())).toEqual(edits.map(() => ""));
  expect(applyAll(new Map([["main.waft", text]]), edits).get("main.waft")).toBe(village);
  service.setFile("main.waft", `${text}rule {`);
  expect(service.format("main.waft")).toEqual([]);
});

it("the outline has rules inside their eras, with what they are on", () => {
  const service = createLanguageService();
  service.setFile(
    "main.waft",
    `${village}era flat "Then" {\n  rule share {\n    on share of post\n    keeps text\n  }\n}\n`,
  );
  const outline = service.outline("main.waft");
  expect(outline.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    "platform village",
    "source leaflet",
    "rule like",
    "era flat",
  ]);
  expect(outline.at(-1)?.detail).toBe("Then");
  expect(outline.at(-1)?.children.map(({ name, detail }) => [name, detail])).toEqual([["share", "on share of post"]]);
});

it("a vocabulary is checked with the platforms that use it, and its names are found in them", () => {
  const service = createLanguageService();
  const words = "waft 1\nvocabulary words\n\naudience neighbours\naction wave\n";
  service.setFile("words.waft", words);
  service.setFile(
    "one.waft",
    village.replace("use social", 'use social\nuse "./words.waft"').replace("to followers", "to neighbours"),
  );
  service.setFile(
    "two.waft",
    village
      .replaceAll("village", "town")
      .replace("use social", 'use social\nuse "./words.waft"')
      .replace("to followers", "to neighbours"),
  );
  expect(service.findings("words.waft").filter(({ severity }) => severity === "error")).toEqual([]);
  const at = words.indexOf("neighbours");
  expect(service.references("words.waft", at).map(({ span }) => span.file)).toEqual([
    "one.waft",
    "two.waft",
    "words.waft",
  ]);
  const renamed = service.rename({ path: "words.waft", offset: at, name: "those-next-door", language: "en" });
  expect("edits" in renamed && renamed.edits.map(({ span }) => span.file)).toEqual([
    "one.waft",
    "two.waft",
    "words.waft",
  ]);
});

it("names under the cursor are marked in the same file alone, also one that nobody declared", () => {
  const service = createLanguageService();
  const text = village.replace("to followers", "to strangers");
  service.setFile("main.waft", text);
  expect(service.matches("main.waft", text.indexOf("leaflet {")).map(({ declares }) => declares)).toEqual([
    true,
    false,
  ]);
  expect(service.matches("main.waft", text.indexOf("strangers"))).toHaveLength(1);
  expect(service.matches("main.waft", text.indexOf("keeps"))).toEqual([]);
});

it("the outline has Dutch titles where it is asked for them and there are any", () => {
  const service = createLanguageService();
  service.setFile(
    "main.waft",
    'waft 1\nplatform village "A village" ("Een dorp")\nuse social\nform share "a share" ("een deling")\nform copy "a copy"\n',
  );
  const details = (language?: "en" | "nl"): readonly (string | undefined)[] =>
    service.outline("main.waft", language).map(({ detail }) => detail);
  expect(details()).toEqual(["A village", "a share", "a copy"]);
  expect(details("en")).toEqual(details());
  expect(details("nl")).toEqual(["Een dorp", "een deling", "a copy"]);
});
