import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { runHere, type Ran } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const source = 'source leaflet {\n  title "Leaflet"\n  kind official\n  seen 2026-01\n}\n';

function writePlatform(name: string, action: string): string {
  return `waft 1
platform ${name} "${name}"
use social
posts have text, image

${source}
action ${action}

rule ${action} {
  on ${action} of post
  shows it to followers
  keeps everything
  counts for author
  source leaflet
}
`;
}

const ferry = `waft 1
bridge ferry "The ferry" ("Het veer") from village to town
use "@waft/village"
use "@waft/town"

action cross

source timetable {
  title "Timetable"
  kind official
  seen 2026-01
}

rule cross {
  on cross of post
  shows post to followers
  copies author, text
  loses everything else
  source timetable
}
`;

/** Puts a package where npm would: rules under the condition `waft`. */
function install(folder: string, name: string, rules: string): void {
  const place = path.join(folder, "node_modules", "@waft", name);
  mkdirSync(path.join(place, "rules"), { recursive: true });
  writeFileSync(path.join(place, "rules", "main.waft"), rules);
  const exported = { ".": { waft: "./rules/main.waft", default: "./dist/index.js" } };
  writeFileSync(path.join(place, "package.json"), JSON.stringify({ name: `@waft/${name}`, exports: exported }));
}

function createTown(): string {
  const folder = createScratch({ "ferry.waft": ferry });
  install(folder, "village", writePlatform("village", "boost"));
  install(folder, "town", writePlatform("town", "cheer"));
  return folder;
}

async function runIn(folder: string, ...argv: readonly string[]): Promise<Ran> {
  return await runHere(argv, { env: { INIT_CWD: folder } });
}

it("a chain crosses from one installed network to another by a bridge", async () => {
  const ask = ["--as-of", "2026-02", "--with", "text,image", "--chain", "boost, cross, cheer", "--json"];
  const { code, out } = await runIn(createTown(), "trace", "--bridge", "ferry.waft", ...ask);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    platform: "ferry",
    hops: [
      { action: "boost", form: "post" },
      { action: "cross", form: "town.post", parts: { text: { copied: true }, image: { level: "lost", lostAtHop: 2 } } },
      { action: "cheer", form: "town.post", countsFor: ["author"], decidedBy: ["town.cheer"] },
    ],
  });
});

it("chains over a bridge are compared as others are", async () => {
  const ask = ["--as-of", "2026-02", "--with", "text,image", "--plain", "--language", "nl"];
  const chains = ["--chain", "cross, cheer", "--chain", "boost"];
  const { code, out } = await runIn(createTown(), "compare", "--bridge", "ferry.waft", ...ask, ...chains);
  expect(code).toBe(0);
  expect(out).toContain("image");
});

it("a platform is no bridge, and beside a bridge there is no place for a platform", async () => {
  const folder = createTown();
  expect(
    await runIn(folder, "trace", "--bridge", "node_modules/@waft/town/rules/main.waft", "--chain", "cheer"),
  ).toEqual({
    code: 2,
    out: "",
    err: `'node_modules/@waft/town/rules/main.waft' is a platform, and no bridge between two.
Leave --bridge out to ask about it.
`,
  });
  expect((await runIn(folder, "trace", "linkedin", "--bridge", "ferry.waft", "--chain", "boost")).err).toBe(
    `This bridge does not come from any network, so 'linkedin' is one too many.
It says itself between which two platforms it goes: leave the other name out.
`,
  );
});

it("a bridge may be told once more from where it comes, and what is no bridge is said to be none", async () => {
  const ask = ["trace", "mastodon", "--with", "text", "--chain", "like", "--json", "--bridge"];
  expect(await runHere([...ask, "fedi-to-sky"])).toMatchObject({ code: 0, err: "" });
  expect((await runHere([...ask, "linkedin"])).err).toContain("'linkedin' is a platform, and no bridge between two.");
});

it("a bridge that comes from any network comes from the one that is named beside it", async () => {
  const any = ferry.replace("from village", "from any").replace('use "@waft/village"\n', "");
  const folder = createTown();
  writeFileSync(path.join(folder, "any.waft"), any);
  const village = path.join("node_modules", "@waft", "village", "rules", "main.waft");
  const ask = ["--as-of", "2026-02", "--with", "text", "--json", "--bridge", "any.waft"];
  const { code, out } = await runIn(folder, "trace", village, ...ask, "--chain", "boost, cross, cheer");
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    hops: [{ decidedBy: ["village.boost"] }, { form: "town.post" }, { decidedBy: ["town.cheer"] }],
  });
  const alone = await runIn(folder, "trace", ...ask, "--chain", "cross, cheer");
  expect(JSON.parse(alone.out)).toMatchObject({ hops: [{ form: "town.post" }, { countsFor: ["author"] }] });
});

it("a bridge from any network does not come from where it goes, and from nothing that is compiled", async () => {
  const any = ferry.replace("from village", "from any").replace('use "@waft/village"\n', "");
  const folder = createTown();
  writeFileSync(path.join(folder, "any.waft"), any);
  writeFileSync(path.join(folder, "village.json"), "{}");
  const town = path.join("node_modules", "@waft", "town", "rules", "main.waft");
  const ask = ["--bridge", "any.waft", "--chain", "cross"];
  const same = await runIn(folder, "trace", town, ...ask);
  expect(same.code).toBe(2);
  expect(same.err).toContain("Name a network that is no bridge itself, and another one than that to which it goes.");
  const compiled = await runIn(folder, "trace", "village.json", ...ask);
  expect(compiled.code).toBe(2);
  expect(compiled.err).toContain("Ask the rule file from which it was compiled.");
});
