import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image
otherwise refused "That is not done here."
source press { title "Press" kind press published 2014-06 }
rule like { on like of post shows it to followers keeps everything counts for author source press }
rule share { on share of post shows it to followers keeps everything counts for author source press review 2030 }
rule send { on send of post when post has image shows nothing source press review 2030 }
`;

async function ask(
  chain: string,
  asOf: string,
  ...more: readonly string[]
): Promise<{ code: number; out: string; err: string }> {
  const folder = createScratch({ "village.waft": village, "village.json": "{}" });
  const argv = [
    "trace",
    "village.waft",
    "--with",
    "text",
    "--as-of",
    asOf,
    "--chain",
    chain,
    "--strict-stale",
    ...more,
  ];
  return await runHere(argv, { env: { INIT_CWD: folder } });
}

it("says that nobody knows what only stale rules say, and remarks that it was asked strictly", async () => {
  const fresh = await ask("like", "2015-05-31", "--json");
  expect(JSON.parse(fresh.out)).toMatchObject({ hops: [{ outcome: "shown", parts: { text: { level: "whole" } } }] });
  const stale = await ask("like, share", "2015-06-01", "--json");
  const open = { level: { atLeast: "lost", atMost: "whole" } };
  expect(JSON.parse(stale.out)).toMatchObject({
    hops: [
      { outcome: "unknown", countsFor: null, parts: { text: { ...open, decidedBy: "like" } }, decidedBy: ["like"] },
      { outcome: "unknown", parts: { text: open } },
    ],
    rules: { like: { stale: true } },
  });
  expect(stale.err).toContain("Asked strictly: where only stale rules speak, nobody knows.");
});

it("hears what is not stale, and refuses what no rule was ever written for", async () => {
  const reviewed = await ask("share", "2028", "--json");
  expect(JSON.parse(reviewed.out)).toMatchObject({ hops: [{ outcome: "shown", countsFor: ["author"] }] });
  const unwritten = await ask("share, send", "2028", "--json");
  expect(JSON.parse(unwritten.out)).toMatchObject({ hops: [{}, { outcome: "refused" }] });
});

it("ends with 3 where that is asked for, and says it in Dutch", async () => {
  const { code, err } = await ask("like", "2028", "--strict", "--language", "nl");
  expect(code).toBe(3);
  expect(err).toContain("Streng gevraagd: waar alleen verouderde regels spreken, weet niemand het.");
});

it("a platform known by its name is compiled from its rules, and what is compiled already is refused", async () => {
  const named = await runHere(["trace", "linkedin", "--chain", "like", "--as-of", "2040", "--strict-stale", "--json"]);
  expect(JSON.parse(named.out)).toMatchObject({ hops: [{ outcome: "unknown" }] });
  const folder = createScratch({ "village.json": "{}" });
  const argv = ["trace", "village.json", "--chain", "like", "--strict-stale"];
  const { code, err } = await runHere(argv, { env: { INIT_CWD: folder } });
  expect(code).toBe(2);
  expect(err).toContain("Ask the rule file from which it was compiled.");
});
