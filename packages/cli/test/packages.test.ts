import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const wall = `waft 1
platform wall "The wall"
use social
posts have text
source handbook { title "The handbook" kind official seen 2026-11 }
rule like { on like of post shows nothing counts for author tells author source handbook }
example "liked" { source handbook post with text like silent decided by like }
goal be-credited { after like always counts for author }
`;

const installed = {
  "node_modules/@acme/wall/package.json":
    '{ "name": "@acme/wall", "exports": { ".": { "waft": "./rules/main.waft" } } }',
  "node_modules/@acme/wall/rules/main.waft": wall,
  "node_modules/bare/package.json": '{ "name": "bare", "exports": "./index.js" }',
};

async function ask(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  return await runHere(argv, { env: { INIT_CWD: createScratch(installed) } });
}

it("a platform of somebody's own is asked by the name of its package", async () => {
  const traced = await ask("trace", "@acme/wall", "--with", "text", "--chain", "like", "--json");
  expect(JSON.parse(traced.out)).toMatchObject({
    platform: "wall",
    hops: [{ outcome: "silent", countsFor: ["author"] }],
  });
  const dated = await ask("diff", "@acme/wall@2016", "@acme/wall@2026", "--plain");
  expect(dated).toMatchObject({ code: 0 });
  expect(await ask("check", "@acme/wall")).toMatchObject({ code: 0 });
  expect(await ask("test", "@acme/wall")).toMatchObject({ code: 0 });
  const known = await ask("trace", "@acme/wall", "--chain", "like", "--known-at", "2020", "--json");
  expect(JSON.parse(known.out)).toMatchObject({ hops: [{ outcome: "unknown" }] });
  const advised = await ask("advise", "@acme/wall", "--with", "text", "--goal", "be-credited", "--json");
  expect(advised).toMatchObject({ code: 0 });
  expect(await ask("stale", "@acme/wall")).toMatchObject({ code: 0 });
  expect((await ask("platforms", "@acme/wall")).out).toContain("The wall");
  expect(JSON.parse((await ask("compile", "@acme/wall")).out)).toMatchObject({ platform: "wall" });
});

it.each([
  ["@acme/well", "No package '@acme/well' with rules is installed here."],
  ["bare", "Waft knows no platform 'bare'."],
  ["@acme/wall/rules/main.waft", "There is no file '@acme/wall/rules/main.waft'."],
])("%s is no platform that is installed here", async (target, said) => {
  const { code, err } = await ask("trace", target, "--chain", "like");
  expect(code).toBe(2);
  expect(err).toContain(said);
});
