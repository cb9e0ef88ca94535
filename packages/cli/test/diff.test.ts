import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { folder, runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const days = ["diff", "linkedin@2016-03-01", "linkedin@2026-11-01"];
const village = readFileSync(path.join(folder, "village.waft"), "utf8");

/** Writes a changed copy of the village's rules, and gives back its path. */
function change(from: string, to: string): string {
  expect(village).toContain(from);
  return path.join(createScratch({ "village.waft": village.replace(from, to) }), "village.waft");
}

function readJson(file: string): object {
  const value: unknown = JSON.parse(readFileSync(path.join(import.meta.dirname, file), "utf8"));
  if (typeof value !== "object" || value === null) {
    throw new Error("That is no object.");
  }
  return value;
}

it("says what LinkedIn answers otherwise than in 2016, with a smallest case and the rules of both sides", async () => {
  const { out, code } = await runHere([...days, "--width", "400"]);
  expect(code).toBe(0);
  expect(out).toMatch(/^linkedin on 1 March 2016 and linkedin on 1 November 2026\. [\d,]+ of [\d,]+ states are/u);
  expect(out).toContain("Verdict: major");
  const block = out.slice(out.indexOf("\nlike of share\n"));
  expect(block).toMatch(
    /\n- author and text: lost → kept, in [\d,]+ of [\d,]+ states\.\n· rules: flat\.like-of-share → nested\.like-of-share\./u,
  );
  expect(block).toContain(
    "\n· smallest case: a post by a member, share, like: kept › kept › lost → kept › kept › kept.",
  );
  expect(out).toContain(
    "- what happens: shown: post, connections → may be shown: post, connections, in 48 of 96 states.",
  );
  expect(out.replaceAll(/\s+/gu, " ")).toContain("A state is one act in one case, and one thing that is asked of it");
});

const seen = `waft 1
platform seen "What we saw"
extends linkedin
source own { title "What we saw ourselves" kind practitioner url "https://example.com/seen" published 2018-05-01 seen 2018-05-01 }
rule no-button refines nested.share-of-post { on share of post from 2017 until 2022-06 loses author.follow source own }
`;

it("a correction of an era that is over is found without a day, and told with its days", async () => {
  const file = path.join(createScratch({ "seen.waft": seen }), "seen.waft");
  const { out } = await runHere(["diff", "linkedin", file, "--width", "200"]);
  expect(out).toMatch(/^linkedin and seen on all days\. 96 of [\d,]+ states are answered otherwise\. Verdict: major/u);
  expect(out).toMatch(/Days with differences\n- From 1 January 2017 to 31 May 2022, in 96 of [\d,]+ states\.\n/u);
  expect(out).toContain("- author.follow: not said → lost, in all 96 states.");
  expect(out).toContain(
    "· smallest case: on 1 January 2017, a post by a member, share: kept › not said → kept › lost.",
  );
  expect(out).toContain("- rules, new: no-button.");
  const dutch = await runHere(["diff", "linkedin", file, "--format", "markdown", "--language", "nl"]);
  expect(dutch.out).toContain("## Dagen met verschillen\n\n- Vanaf 1 januari 2017 tot en met 31 mei 2022, in 96 van");
  const sarif = await runHere(["diff", "linkedin", file, "--format", "sarif"]);
  expect(sarif.out).toContain("(from 1 January 2017 to 31 May 2022; 96/96; share)");
});

it("what differs on some days alone says on which", async () => {
  const two = `${seen}rule link-stays refines flat.share-of-post { on share of post from 2016 until 2016-06 cuts text source own }\n`;
  const file = path.join(createScratch({ "seen.waft": two }), "seen.waft");
  const { out } = await runHere(["diff", "linkedin", file, "--width", "200"]);
  expect(out).toContain("- From 1 January 2016 to 31 May 2016, in ");
  expect(out).toContain("- author.follow: not said → lost, from 1 January 2017 to 31 May 2022, in all 96 states.");
});

it("a text is a patch, a new action is minor, another answer is major, and the same is nothing", async () => {
  const verdict = async (file: string): Promise<unknown> => {
    const { out, code } = await runHere(["diff", "village.waft", file, "--json"]);
    expect(code).toBe(0);
    const read: unknown = JSON.parse(out);
    return typeof read === "object" && read !== null && "verdict" in read ? read.verdict : undefined;
  };
  expect(await verdict("village.waft")).toBe("none");
  expect(await verdict(change("What the town crier said", "What was cried"))).toBe("patch");
  const sing = "rule sing { on sing of post shows nothing source gossip }\naction sing\naction burn";
  expect(await verdict(change("action burn", sing))).toBe("minor");
  expect(await verdict(change("cuts text", "loses text"))).toBe("major");
  const later =
    "rule later refines burn { on burn of post from 2031 keeps text source gossip becomes leaflet }\n\nrule burn {";
  expect(await verdict(change("rule burn {", later))).toBe("minor");
});

it("ends with 1 when the verdict is at least as grave as was asked", async () => {
  const text = change("What the town crier said", "What was cried");
  expect((await runHere(["diff", "village.waft", text, "--fail-on", "minor"])).code).toBe(0);
  expect((await runHere(["diff", "village.waft", text, "--fail-on", "patch"])).code).toBe(1);
  expect((await runHere([...days, "--fail-on", "major"])).code).toBe(1);
});

it("compares two platforms by what they share, without a verdict", async () => {
  const { out } = await runHere(["diff", "village.waft@2026", "linkedin@2026", "--width", "200"]);
  expect(out).toContain("village on 1 January 2026 and linkedin on 1 January 2026.");
  expect(out).not.toContain("Verdict");
  expect(out).toMatch(/actions, only on village: [^.]*knock/u);
});

it("where one platform has two acts for one of the other, it says that each is compared by itself", async () => {
  const { out } = await runHere(["diff", "threads@2026-11-01", "mastodon@2026-11-01", "--width", "200"]);
  expect(out).toContain("mastodon has announce and boost in 'reshare': each is compared with repost by itself.");
  expect(out).toContain("repost → announce of post (both are in 'reshare')");
  expect(out).toContain("repost → boost of post (both are in 'reshare')");
});

it("has the shape of its schema, and of SARIF 2.1.0", async () => {
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    readJson("../../analysis/schema/diff.schema.json"),
  );
  const sarif = new Ajv({ unicodeRegExp: false, validateFormats: false }).compile(readJson("sarif-schema-2.1.0.json"));
  for (const argv of [days, ["diff", "village.waft", change("cuts text", "loses text")]]) {
    const json = await runHere([...argv, "--json"]);
    validate(JSON.parse(json.out));
    expect(validate.errors ?? []).toEqual([]);
    const log = await runHere([...argv, "--format", "sarif"]);
    sarif(JSON.parse(log.out));
    expect(sarif.errors ?? []).toEqual([]);
  }
});

it("as Markdown it is a table for each action on a form, and nothing in it is markup of its own", async () => {
  const lost = await runHere(["diff", "village.waft", change("cuts text", "loses text"), "--format", "markdown"]);
  expect(lost.out).toContain("## share of post");
  expect(lost.out).toContain("| what | states | before | after | rules | smallest case |");
  expect(lost.out).toMatch(
    /^\| text \| in \d+ of \d+ states \| cut short \| lost \| share-makes-leaflet → share-makes-leaflet \|/mu,
  );
});
