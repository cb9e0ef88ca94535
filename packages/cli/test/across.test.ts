import { expect, it } from "vitest";
import { readSchema } from "../../analysis/test/read-schema.ts";
import { runHere } from "./run-village.ts";

const asked = ["compare", "linkedin", "mastodon", "bluesky", "--as-of", "2026-11-01", "--with", "text,poll"];

it("the same chain on several networks stands side by side as far as there is room", async () => {
  const { out, code } = await runHere([...asked, "--chain", "reshare, react", "--width", "80"]);
  expect(code).toBe(0);
  expect(out).toContain("'reshare, react' on LinkedIn, Mastodon and Bluesky, 1 November 2026.");
  expect(out.match(/^at the end/gmu)).toHaveLength(2);
  expect(out).toContain("LinkedIn does not have 'poll': left out there.");
  const dutch = await runHere([...asked, "--chain", "reshare", "--language", "nl", "--width", "60"]);
  expect(dutch.out.replaceAll(/\s+/gu, " ")).toContain("'reshare' op LinkedIn, Mastodon en Bluesky, 1 november 2026.");
  expect(dutch.out).toContain("LinkedIn heeft geen 'poll': daar weggelaten.");
  expect(dutch.out.match(/^aan het eind/gmu)).toHaveLength(3);
  expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(dutch.out.split("\n").filter((line) => line.length > 60)).toEqual([]);
});

it("as JSON it has the shape of its schema, and a word that no network has is told of", async () => {
  const { out } = await runHere([...asked, "--chain", "boost", "--json"]);
  const across: unknown = JSON.parse(out);
  expect(readSchema("across")(across)).toEqual([]);
  expect(across).toMatchObject({ columns: [{ platform: "mastodon" }], unanswered: [{}, {}] });
  expect((await runHere([...asked, "--chain", "dance"])).code).toBe(2);
  expect((await runHere([...asked, "--chain", "like", "--chain", "share"])).code).toBe(2);
});

it("where one network alone has a word, the words that networks share are named once", async () => {
  const { out } = await runHere([...asked, "--chain", "boost", "--width", "200"]);
  const advice = 'Write it in words that the networks share: --chain "reshare, react".';
  expect(out.split(advice)).toHaveLength(2);
  expect((await runHere([...asked, "--chain", "reshare", "--width", "200"])).out).not.toContain(advice);
});

it.each([
  [["--with", "nonsense"], "linkedin has no part 'nonsense'."],
  [["--by", "robot"], "Nobody of the kind 'robot' publishes on linkedin."],
  [["--set", "foo=bar"], "A post on linkedin has no setting 'foo'."],
])("what none of the networks has is refused, and not left out: %j", async (more, wrong) => {
  const { code, out, err } = await runHere(["compare", "linkedin", "mastodon", "--chain", "reshare", ...more]);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toContain(wrong);
});
