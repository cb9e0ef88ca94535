import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { printTree } from "../src/format/print-tree.ts";
import { createReader } from "../src/syntax/parse-file.ts";
import type { FileNode, ItemNode } from "../src/syntax/tree.ts";
import { compileText } from "./compile-text.ts";
import { allowTime, countRuns } from "./count-runs.ts";
import { drawFrom } from "./draw-from.ts";
import { randomPlatform, writePlatform } from "./random-platform.ts";

const packages = path.join(import.meta.dirname, "..", "..");
const reader = createReader();
const numRuns = countRuns(2000);

function read(text: string): FileNode {
  const { value, diagnostics } = reader.readFile({ path: "main.waft", text });
  expect(diagnostics).toEqual([]);
  return value;
}

function compile(tree: FileNode): string {
  return JSON.stringify(compileText(printTree(tree)).bundle);
}

/** The declarations of a file in another order; actors keep theirs, for the first one is anybody. */
function shuffle(tree: FileNode, seed: number): FileNode {
  const draw = drawFrom(seed);
  const mix = <Thing>(things: readonly Thing[]): readonly Thing[] =>
    things
      .map((thing) => ({ thing, at: draw() }))
      .toSorted((a, b) => a.at - b.at)
      .map(({ thing }) => thing);
  const others = tree.items.filter(({ kind }) => kind !== "actor");
  const actors = tree.items.filter(({ kind }) => kind === "actor");
  const items = mix(others).map((item): ItemNode => (item.kind === "era" ? { ...item, rules: mix(item.rules) } : item));
  const cut = draw() % (items.length + 1);
  return { ...tree, items: [...items.slice(0, cut), ...actors, ...items.slice(cut)] };
}

/** All of LinkedIn's rules in one file. */
function readLinkedIn(): FileNode {
  const folder = path.join(packages, "platforms", "linkedin", "rules");
  const files = readdirSync(folder).filter((file) => file.endsWith(".waft"));
  const trees = files.map((file) => read(readFileSync(path.join(folder, file), "utf8")));
  const main = trees.find(({ postsHave }) => postsHave.length > 0);
  const uses = trees.flatMap((tree) => tree.uses.filter(({ builtIn }) => builtIn));
  return {
    path: "main.waft",
    ...(main?.head === undefined ? {} : { head: main.head }),
    uses,
    postsHave: main?.postsHave ?? [],
    items: trees.flatMap(({ items }) => items),
    comments: [],
  };
}

/** What the others lack: groups that gain members, and names of its own for everything. */
const chest = `waft 1
platform chest "Chest"
use social
posts have text, image
form album "an album" ("een album")
audience anybody
action wave "waves" , applaud by author
action react = wave, like "likes this"
action react = cheer "cheers"
attribute kind of post is plain, fancy
counter album to 3
part zebra "a zebra" added { tail }
part apple "an apple" always { stalk, core always }
source leaflet { title "Leaflet" kind official seen 2026-01 }
source about-it { title "About it" kind press published about 2016 }
era old {
  until 2012
  /// It waves.
  rule wave refines cheer { on wave of album shows it to anybody keeps everything source leaflet, about-it }
  rule cheer { on react of album shows album to anybody keeps apple counts for author source about-it against leaflet }
}
rule again { on wave of album from 2013 raises album keeps apple adds zebra inferred from leaflet }
`;

it(
  "the order of declarations does not change the bundle of a random platform",
  () => {
    fc.assert(
      fc.property(randomPlatform, fc.nat(), (platform, seed) => {
        const tree = read(writePlatform(platform));
        expect(compile(shuffle(tree, seed))).toBe(compile(tree));
      }),
      { numRuns },
    );
  },
  allowTime(numRuns),
);

it.each([
  [
    "the village",
    (): FileNode => read(readFileSync(path.join(packages, "runtime", "test", "village.waft"), "utf8")),
    50,
  ],
  ["a platform with what the others lack", (): FileNode => read(chest), 200],
  ["LinkedIn", readLinkedIn, 3],
])("the order of declarations does not change the bundle of %s", (_, readPlatform, runs) => {
  const tree = readPlatform();
  const bundle = compile(tree);
  for (let seed = 0; seed < runs; seed += 1) {
    expect(compile(shuffle(tree, seed))).toBe(bundle);
  }
});
