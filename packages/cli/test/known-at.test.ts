import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const village = `waft 1
platform village "Village"
use social
posts have text, image
source press { title "Press" kind press published 2014-06 }
rule like { on like of post shows it to followers keeps everything source press }
`;

async function ask(knownAt: string, ...more: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const folder = createScratch({ "village.waft": village, "village.json": "{}" });
  const argv = [
    "trace",
    "village.waft",
    "--with",
    "text",
    "--chain",
    "like",
    "--plain",
    "--known-at",
    knownAt,
    ...more,
  ];
  return await runHere(argv, { env: { INIT_CWD: folder } });
}

it("a rule of which no source was known yet does not speak, and that is said beside the answer", async () => {
  const before = await ask("2014-05-31");
  expect(before.out).toContain("Nobody has said what ‘like’ does here.");
  expect(before.err).toContain(
    "As it was known on 31 May 2014: rules of which no source was there by then do not speak.",
  );
  const after = await ask("2014-06", "--language", "nl");
  expect(after.out).toContain("Te zien voor wie de handelende persoon volgt.");
  expect(after.err).toContain("Zoals het op 1 juni 2014 bekend was");
});

it("a platform known by its name is compiled from its rules", async () => {
  const argv = ["trace", "linkedin", "--with", "text", "--chain", "share", "--known-at", "2008", "--json"];
  const { code, out } = await runHere(argv, {});
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ hops: [{ outcome: "unknown" }] });
});

it("what is no date, and what is compiled already, is refused with what to do", async () => {
  expect(await ask("soon")).toMatchObject({ code: 2, out: "" });
  const folder = createScratch({ "village.json": "{}" });
  const argv = ["trace", "village.json", "--chain", "like", "--known-at", "2015"];
  const { code, err } = await runHere(argv, { env: { INIT_CWD: folder } });
  expect(code).toBe(2);
  expect(err).toContain("Ask the rule file from which it was compiled.");
});

it("keeps what it remarks to the width that is asked for, and on one line where it is piped", async () => {
  const asked = ["trace", "linkedin", "--chain", "like", "--known-at", "2016-01-01", "--as-of", "2016"];
  const narrow = await runHere([...asked, "--width", "40"]);
  expect(Math.max(...narrow.err.split("\n").map((line) => line.length))).toBeLessThanOrEqual(40);
  expect((await runHere(asked)).err.trimEnd().split("\n")).toHaveLength(2);
});
