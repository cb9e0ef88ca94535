import { expect, it } from "vitest";
import { compilePlatform, type CompiledPlatform } from "../compile-platform.ts";
import type { Host } from "../link/host.ts";
import { createMemoryHost } from "../testing/memory-host.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image
source leaflet { title "Leaflet" kind official published 2026 }
era old { until 2020
  rule like { on like of post shows nothing source leaflet }
}
rule like { on like of post from 2020 shows it to followers keeps everything source leaflet }
rule like-of-image refines like, old.like { on like of post when post has image loses image source leaflet }
otherwise refused "The village knows no such thing."
example "a like in the village" { post with text like sees text }
claim "likes keep the text" { after like always sees text }
`;

function compile(files: Readonly<Record<string, string>>, more: Partial<Host> = {}): CompiledPlatform {
  return compilePlatform({ entry: "main.waft", host: { ...createMemoryHost(files), ...more } });
}

function extend(head: string, rest = ""): CompiledPlatform {
  return compile({ "main.waft": `waft 1\nplatform board "Board" extends ${head}\n${rest}`, "village.waft": village });
}

function codesOf({ diagnostics }: CompiledPlatform): readonly string[] {
  return diagnostics.filter(({ severity }) => severity !== "info").map(({ code, span }) => `${code} in ${span.file}`);
}

it("a group of the platform that is extended may gain an action without a rule of one's own", () => {
  const rule = "rule cheer { on cheer of post shows nothing source leaflet }";
  const files = {
    "main.waft": `waft 1\nplatform board extends village\nuse "./village.waft"\naction cheer = love\naction jeer = hate`,
    "village.waft": `${village}\naction cheer = wave\n${rule}`,
  };
  const compiled = compile(files);
  expect(codesOf(compiled)).toEqual(["core/unused in main.waft"]);
  const places = compiled.diagnostics
    .filter(({ severity }) => severity !== "info")
    .map(({ span }) => files["main.waft"].slice(span.start, span.end));
  expect(places).toEqual(["jeer"]);
});

it("a platform has the rules, the sources and the words of the one it extends, and not its examples and claims", () => {
  const { bundle, model, diagnostics } = extend("village", 'use "./village.waft"');
  expect(diagnostics).toEqual([]);
  expect(bundle?.platform).toBe("board");
  expect(bundle?.rules.map(({ name }) => name)).toEqual(["like", "like-of-image", "old.like"]);
  expect(bundle?.sources.map(({ name }) => name)).toEqual(["leaflet"]);
  expect(bundle && bundle.rows[bundle.gap]?.messages?.map((text) => bundle.texts.en[text])).toEqual([
    "The village knows no such thing.",
  ]);
  expect([model?.platform.examples, model?.platform.claims]).toEqual([[], []]);
});

it("as of a day, it has the rules of that day without dates, and they go on refining each other", () => {
  const before = extend("village as of 2019", 'use "./village.waft"').bundle;
  expect(before?.rows.map(({ told }) => told.outcome)).toEqual(["silent", "refused"]);
  expect(before?.rules.some(({ told }) => told.from !== null || told.until !== null)).toBe(false);
  const after = extend("village as of 2020", 'use "./village.waft"').bundle;
  expect(after?.spans).toHaveLength(1);
  expect(
    after?.rows.map(({ told, rules }) => `${told.outcome} ${rules.map((rule) => after.rules[rule]?.name).join(" ")}`),
  ).toEqual(["shown like", "shown like like-of-image", "refused "]);
});

it("own rules refine those of the other platform, and contradict them", () => {
  const rule = 'use "./village.waft"\nsource own { kind official seen 2026 }\nrule mine';
  const clauses = "{ on like of post from 2020 shows it to connections source own }";
  const contradicting = extend("village", `${rule} ${clauses}`).diagnostics.filter(
    ({ severity }) => severity === "error",
  );
  expect(contradicting.map(({ code }) => code)).toEqual(["core/contradiction"]);
  const places = contradicting.map(({ span, related }) => [span.file, ...related.map((one) => one.span.file)]);
  expect(places).toEqual([["main.waft", "village.waft"]]);
  expect(contradicting[0]?.hint).toMatch(/Write 'refines like' after the name of 'mine', or narrow it\.$/u);
  const edits = contradicting.flatMap(({ fixes }) => fixes).flatMap((fix) => fix.edits);
  expect(edits.map((edit) => edit.span.file)).toEqual(["main.waft"]);
  expect(codesOf(extend("village", `${rule} refines like ${clauses}`))).toEqual([]);
});

it("what posts have and what happens otherwise is as it is there, unless an own file says it", () => {
  const own = extend("village", 'use "./village.waft"\nposts have text, image, video\notherwise refused "Not here."');
  expect(own.bundle?.parts.map(({ name }) => name)).toContain("video");
  const { bundle } = own;
  expect(bundle && bundle.rows[bundle.gap]?.messages?.map((text) => bundle.texts.en[text])).toEqual(["Not here."]);
});

it("a host may know platforms by their names; without it and without 'use' none is found", () => {
  const files = { "main.waft": "waft 1\nplatform board extends village", "village.waft": village };
  const known = compile(files, { findPlatform: (name) => `${name}.waft` });
  expect(known.bundle?.rules).toHaveLength(3);
  expect(codesOf(compile(files))).toEqual(["core/unknown-platform in main.waft"]);
  expect(codesOf(compile(files, { findPlatform: () => "nowhere.waft" }))).toEqual([
    "core/file-not-found in nowhere.waft",
  ]);
});

it("a file of another platform that cannot be found is one finding", () => {
  const missing = { "main.waft": 'waft 1\nplatform board extends village\nuse "./vilage.waft"' };
  expect(codesOf(compile(missing))).toEqual(["core/file-not-found in main.waft"]);
});

it("a platform is not made of itself, however long the way round", () => {
  const circle = compile({
    "main.waft": 'waft 1\nplatform board extends village\nuse "./village.waft"',
    "village.waft": 'waft 1\nplatform village extends hamlet\nuse "./hamlet.waft"',
    "hamlet.waft": 'waft 1\nplatform hamlet extends board\nuse "./main.waft"',
  });
  expect(codesOf(circle)).toEqual(["core/circular-platform in hamlet.waft"]);
  const itself = compile({ "main.waft": "waft 1\nplatform board extends board" }, { findPlatform: () => "main.waft" });
  expect(codesOf(itself)).toEqual(["core/circular-platform in main.waft"]);
});

it("a long row of platforms that extend each other ends with a finding", () => {
  const files = Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      index === 0 ? "main.waft" : `p${index}.waft`,
      `waft 1\nplatform p${index} extends p${index + 1}\nuse "./p${index + 1}.waft"`,
    ]),
  );
  expect(codesOf(compile(files))).toEqual(["core/too-many-files in p49.waft"]);
});

it("two versions of a platform do not mix, also when they come by different ways", () => {
  const two = compile({
    "main.waft": 'waft 1\nbridge ferry from a to b\nuse "./a.waft"\nuse "./b.waft"',
    "a.waft": 'waft 1\nplatform a extends village\nuse "./village.waft"',
    "b.waft": 'waft 1\nplatform b extends village\nuse "./old.waft"',
    "village.waft": village,
    "old.waft": village,
  });
  expect(codesOf(two)).toEqual(["core/two-versions in b.waft"]);
  const related = two.diagnostics.flatMap((one) => one.related);
  expect(related.map(({ message, span }) => [message, span.file])).toEqual([
    ["The first one is named here.", "a.waft"],
  ]);
});

it("only mistakes are reported in the files of another platform", () => {
  const sloppy = `${village}rule idle { on share of post when post has video shows it to followers source leaflet }\naudience nobody-names`;
  const files = (text: string): Readonly<Record<string, string>> => ({
    "main.waft": 'waft 1\nplatform board extends village\nuse "./village.waft"',
    "village.waft": text,
  });
  expect(codesOf(compile(files(`${village}audience nobody-names\n`)))).toEqual([]);
  expect(codesOf(compile(files(sloppy)))).toEqual(["core/unknown-name in village.waft"]);
});

it("a head that says too little or too much is told what it lacks", () => {
  const wrong = [
    "bridge ferry",
    "bridge ferry from a to a",
    "platform board from a to b",
    "bridge ferry extends a from b to c",
  ];
  for (const head of wrong) {
    expect(codesOf(compile({ "main.waft": `waft 1\n${head}\nuse social\nposts have text` }))).toEqual([
      "core/wrong-head in main.waft",
    ]);
  }
});

it("a bridge names what both sides have, and keeps apart what only shares a name", () => {
  const town = village
    .replace("platform village", "platform town")
    .replaceAll("leaflet", "notice")
    .replace("otherwise", "attribute mood of viewer is plain, loud\ncounter passes to 2\notherwise")
    .replace("The village knows", "The town knows");
  const first = village.replace(
    "otherwise",
    "attribute mood of post is calm\ncounter passes to 3\naction wave\notherwise",
  );
  const ferry = `waft 1
bridge ferry "Ferry" from village to town
use "./village.waft"
use "./town.waft"
action cross
source timetable { kind official seen 2026 }
rule cross { on cross of anything shows post to followers keeps everything source timetable }
example "over and liked" {
  post with text, image
  cross
    is post
  like
    sees text and misses image
    decided by town.like
}`;
  const { bundle, model, diagnostics } = compile({ "main.waft": ferry, "village.waft": first, "town.waft": town });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(bundle?.rules.map(({ name }) => name)).toEqual([
    "cross",
    "town.like",
    "town.like-of-image",
    "town.old.like",
    "village.like",
    "village.like-of-image",
    "village.old.like",
  ]);
  expect(bundle?.sources.map(({ name }) => name)).toEqual(["timetable", "town.notice", "village.leaflet"]);
  expect(bundle?.attributes.map(({ name, of }) => `${name} of ${of}`)).toEqual(["mood of post", "town.mood of viewer"]);
  expect(bundle?.counters?.map(({ name, most }) => `${name} to ${most}`)).toEqual(["passes to 3", "town.passes to 2"]);
  const sides = model?.platform.sides.map(({ name, actions }) => [
    name,
    actions.some((action) => model.platform.actions[action]?.name === "wave"),
  ]);
  expect(sides).toEqual([
    ["village", true],
    ["town", false],
  ]);
  expect(model?.platform.otherwise.map(({ text }) => text?.en)).toEqual([
    "The village knows no such thing.",
    "The town knows no such thing.",
  ]);
});

it("a bridge cites the sources of both sides by the names that they have in it", () => {
  const town = village.replace("platform village", "platform town").replaceAll("leaflet", "notice");
  const ferry = `waft 1
bridge ferry "Ferry" from village to town
use "./village.waft"
use "./town.waft"
action cross
rule cross {
  on cross of anything
  shows post to followers
  keeps everything
  inferred from village.leaflet "page 2", town.notice
}
example "over" {
  source town.notice
  post with text
  cross
    is post
}`;
  const { bundle, model, diagnostics } = compile({ "main.waft": ferry, "village.waft": village, "town.waft": town });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const cited = model?.platform.rules.find(({ name }) => name === "cross")?.cites.inferred;
  expect(cited?.map((index) => bundle?.sources[index]?.name)).toEqual(["village.leaflet", "town.notice"]);
  const astray = compile({
    "main.waft": ferry.replaceAll("town.notice", "town.notise"),
    "village.waft": village,
    "town.waft": town,
  });
  expect(astray.diagnostics.map(({ hint }) => hint)).toContain("Did you mean 'town.notice'?");
});

it("what crosses a bridge cannot keep a form that only the first platform has", () => {
  const town = village.replace("platform village", "platform town").replaceAll("leaflet", "notice");
  const first = village.replace("otherwise", "form pin\notherwise");
  const ferry = `waft 1
bridge ferry "Ferry" from village to town
use "./village.waft"
use "./town.waft"
action cross
source timetable { kind official seen 2026 }
rule cross { on cross of post shows pin to followers keeps everything source timetable }`;
  const { diagnostics } = compile({ "main.waft": ferry, "village.waft": first, "town.waft": town });
  const found = diagnostics.find(({ code }) => code === "core/bridge-shows-it");
  expect(found?.message).toBe("What crosses a bridge has a form of 'town' afterwards: 'pin' is none there.");
  expect(ferry.slice(found?.span.start, found?.span.end)).toBe("pin");
});

const lane = `waft 1
bridge lane from any to village
use "./village.waft"
action walk
source own { kind official seen 2026 }
rule walk { on walk of anything shows post to followers keeps everything source own }
example "across" { post with text walk is post and sees text like sees text }
claim "the text survives" { after walk always sees text }
`;

it("a bridge from any network comes from one about which nothing is said, where none is named", () => {
  const { bundle, diagnostics, model } = compile({ "main.waft": lane, "village.waft": village });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(bundle?.forms.map(({ name }) => name)).toEqual(["post", "village.post"]);
  expect([model?.platform.examples.length, model?.platform.claims.length]).toEqual([1, 1]);
});

it("such a bridge comes from the network that the host names, and what it shows of the other one is left out", () => {
  const town = village.replaceAll("village", "town").replace("posts have text, image", "posts have image");
  const files = { "main.waft": lane, "village.waft": village, "town.waft": town };
  const { bundle, diagnostics, model } = compile(files, {
    findPlatform: (name) => (name === "any" ? "town.waft" : undefined),
  });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(bundle?.rules.map(({ name }) => name)).toContain("town.like");
  expect([model?.platform.examples, model?.platform.claims]).toEqual([[], []]);
});

it("such a bridge does not come from where it goes, nor from another bridge", () => {
  const files = { "main.waft": lane, "village.waft": village };
  const from = (entry: string): readonly string[] =>
    codesOf(compile(files, { findPlatform: (name) => (name === "any" ? entry : undefined) }));
  expect(from("village.waft")).toEqual(["core/wrong-head in main.waft"]);
  expect(from("main.waft")).toEqual(["core/circular-platform in main.waft"]);
});
