import { compilePlatform, createReader } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { expect, it } from "vitest";
import { applyAll } from "../../test/apply-all.ts";
import { openPlatforms, readPlatform } from "../../test/read-platform.ts";
import { createLanguageService } from "../create-language-service.ts";
import type { TextEdit } from "../language-service.ts";
import { listOccurrences } from "../names/list-occurrences.ts";
import { resolvePath } from "../workspace/resolve-path.ts";

function compile(files: ReadonlyMap<string, string>): Bundle | undefined {
  const host = { read: (path: string) => files.get(path), resolve: resolvePath };
  return compilePlatform({ entry: "linkedin/rules/main.waft", host }).bundle;
}

it("all names of LinkedIn get new ones, and the rules say the same under these", () => {
  const files = readPlatform("linkedin");
  const service = openPlatforms(["linkedin"]);
  const reader = createReader();
  const edits = new Map<string, TextEdit>();
  const refused: string[] = [];
  let renamed = 0;
  for (const [path, text] of files) {
    const names = listOccurrences(reader.readFile({ path, text }).value, text);
    for (const { span, word } of names.filter(({ declares }) => declares === "yes")) {
      const answer = service.rename({ path, offset: span.start, name: `x-${word}`, language: "en" });
      if ("refused" in answer) {
        refused.push(answer.refused.replace(word, "x"));
      } else {
        renamed += 1;
        answer.edits.forEach((edit) => edits.set(`${edit.span.file}:${edit.span.start}`, edit));
      }
    }
  }
  expect(renamed).toBeGreaterThan(100);
  expect([...new Set(refused)]).toEqual(["'x' comes with 'use social' and keeps its name."]);
  // In front, so that names keep their order.
  const bundle = compile(applyAll(files, [...edits.values()]));
  const back = JSON.stringify(bundle).replaceAll(/\bx-([a-z])/gu, "$1");
  const before = compile(files);
  expect(before?.rules.length).toBeGreaterThan(50);
  expect({ ...JSON.parse(back), hash: "" }).toEqual({ ...before, hash: "" });
});

const village = `waft 1
platform village "Village"
use social
posts have text, image
action wave "waves"
action greet
form share "a share"
source leaflet { title "Leaflet" kind official seen 2026-11 }
era flat {
  rule wave { on wave of post shows share to followers keeps everything source leaflet }
  rule wave-of-share refines wave { on wave of post when post has image loses image source leaflet }
}
rule greet { on greet of post shows it to followers keeps everything source leaflet }
rule greet-with-image refines greet { on greet of post when post has image cuts image source leaflet }
example "a wave" { post with image wave sees author greet sees author }
`;

function ask(word: string, name: string, text = village): unknown {
  const service = createLanguageService();
  service.setFile("main.waft", text);
  return service.rename({ path: "main.waft", offset: text.indexOf(word), name, language: "en" });
}

it.each([
  ["followers", "everybody", "'followers' comes with 'use social' and keeps its name."],
  ["keeps", "holds", "'keeps' is a word of the language here, not a name."],
  ["{ on", "x", "No name stands here."],
  ["greet", "wave", "'wave' already is an action."],
  ["greet", "like", "'like' already is an action."],
  [
    "greet",
    "Greet",
    "A name is made of small letters, digits and single hyphens, and begins with a letter, such as 'like-of-share'.",
  ],
  ["greet", "any", "'any' already means whatever a viewer can do."],
  ["share", "post", "'post' already is a form."],
  ["wave-of-share", "wave", "'wave' already is a rule."],
])("'%s' is not renamed to '%s': %s", (word, name, refused) => {
  expect(ask(word, name)).toEqual({ refused });
});

it("a name that would be read as something else is refused", () => {
  expect(JSON.stringify(ask("greet", "or"))).toMatch(/"refused":"Then /u);
});

it("a rule is not given the name that a sister of its era has where it is refined", () => {
  const text = village.replace("refines wave {", "refines greet {");
  const at = text.indexOf("rule greet {") + 5;
  const service = createLanguageService();
  service.setFile("main.waft", text);
  const answer = service.rename({ path: "main.waft", offset: at, name: "wave", language: "nl" });
  expect(answer).toEqual({ refused: "Dan zou 'wave' in regel 11 van 'main.waft' iets anders betekenen." });
});

it("what also stands in a file that is not open is not renamed", () => {
  const service = createLanguageService({ host: { read: (path) => (path === "words.waft" ? words : undefined) } });
  const words = "waft 1\nvocabulary words\naction nod";
  const text = village
    .replace("use social", 'use social\nuse "./words.waft"')
    .replace("action greet", "action greet = nod");
  service.setFile("main.waft", text);
  const place = service.prepareRename("main.waft", text.indexOf("nod"), "en");
  expect(place).toEqual({ refused: "'nod' also stands in 'words.waft', which is not open here." });
});
