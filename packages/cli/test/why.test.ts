import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";

const post = ["--by", "page", "--with", "text,text.link,image"];
const then = ["--as-of", "2016-03-01", ...post, "--chain", "share(note), like"];

/** Where what was printed is not as a published schema says. */
function findWrong(schema: string, printed: string): readonly string[] {
  const file = path.join(import.meta.dirname, "../../analysis/schema", `${schema}.schema.json`);
  const read: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (typeof read !== "object" || read === null) {
    throw new Error("The schema is no object.");
  }
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(read);
  return validate(JSON.parse(printed)) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);
}

it("why says in a sentence which rule took the link away, in both languages", async () => {
  const english = await runHere(["why", "linkedin", "text.link", ...then, "--show", "sentence", "--width", "200"]);
  expect(english.out).toContain(
    "text.link is lost at hop 2: it went with text at hop 2, as flat.like-of-share says (vallenga,",
  );
  const dutch = await runHere(["why", "linkedin", "text.link", ...then, "--show", "path", "--language", "nl"]);
  expect(dutch.out.replaceAll(/\s+/gu, " ")).toContain(
    "text.link is verloren bij hop 2: het ging bij hop 2 mee met text, zoals flat.like-of-share zegt",
  );
  expect(dutch.out).toMatch(/^1 +share +behouden +flat\.share-of-post$/mu);
  expect(dutch.out).not.toContain("Bronnen");
});

it("why says what would change it, and on whose word it stands", async () => {
  const { out, code } = await runHere(["why", "linkedin", "text.link", ...then]);
  expect(code).toBe(0);
  expect(out).toContain("With ‘like’ instead of ‘share’ at hop 1: kept");
  expect(out).toContain("On 1 January 2017, 306 days later: kept (nested.like-of-share).");
  expect(out).toContain("    http://www.vallenga.eu/linkedin-like-vs-share/");
});

it("why-not says after which change a part is seen", async () => {
  const asked = ["why-not", "linkedin", "card", "--as-of", "2026-11-26", ...post, "--chain", "repost, like"];
  expect((await runHere(asked)).out).toContain("If the post has card instead of image: cut short");
  const lost = ["why-not", "village.waft", "text", "--as-of", "2026", "--with", "text", "--chain", "share, like"];
  expect((await runHere(lost)).out).toContain("With ‘like’ instead of ‘share’ at hop 1: kept");
});

it("says by what nobody is shown a part in the end, and which rule leaves it open", async () => {
  const say = async (chain: string, ...more: readonly string[]): Promise<string> => {
    const asked = ["village.waft", "text", "--as-of", "2026", "--with", "text", "--show", "sentence", "--width", "200"];
    return (await runHere(["why", ...asked, "--chain", chain, ...more])).out.trim();
  };
  expect(await say("knock")).toBe("Nobody is shown text in the end: the ‘knock’ at hop 1 shows nobody anything new.");
  expect(await say("burn")).toBe(
    "Nobody holds text in the end: after the ‘burn’ at hop 1 those who held it no longer do.",
  );
  expect(await say("shout", "--set", "season=winter")).toBe(
    "Nobody is shown text in the end: the ‘shout’ at hop 1 is not possible.",
  );
  const open = ["linkedin", "author.follow", "--as-of", "2026-11-26", "--width", "200", "--show", "sentence"];
  expect((await runHere(["why", ...open, ...post, "--chain", "share, like"])).out.replaceAll(/\s+/gu, " ")).toContain(
    "author.follow is left nobody has said: nested.source-is-nested leaves it open at hop 1 (voyager, May 2023).",
  );
});

it("tells changes after which nobody can tell apart from those that make a difference", async () => {
  const asked = ["linkedin", "image", "--as-of", "2026-11-26", "--with", "text,image", "--chain", "repost, comment"];
  const { out } = await runHere(["why", ...asked, "--width", "100"]);
  expect(out).toContain("\nThe nearest changes after which the answer is another one\nWith ‘send’ instead of ‘repost’");
  expect(out).toMatch(
    /\nAfter these nobody has said whether the answer is another one\nOn 31 May 2022, .*: not said\.\n/u,
  );
});

it("timeline says since when the answer is another one", async () => {
  const { out } = await runHere([
    "timeline",
    "linkedin",
    ...post,
    "--chain",
    "share(note), like",
    "--part",
    "text.link",
  ]);
  expect(out).toContain("From about 2017: in the end text.link kept.");
  expect(out).toContain("- nested.like-of-share begins; flat.like-of-share ends.");
  expect(out).toContain("- 2 · like: text.link: kept, before that lost.");
});

it("stale lists rules past their review and ends with 1; without any it ends with 0", async () => {
  const some = await runHere(["stale", "linkedin", "--as-of", "2026-11-26"]);
  expect(some.code).toBe(1);
  expect(some.out).toMatch(/^LinkedIn, as of 26 November 2026\. \d+ of \d+ rules are past the day/u);
  const none = await runHere(["stale", "linkedin", "--as-of", "2010"]);
  expect(none.code).toBe(0);
  expect(none.out).toContain("None of ");
});

it("what is printed as JSON has the shape of its published schema", async () => {
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ["why", ["why", "linkedin", "text.link", ...then]],
    ["why", ["why-not", "village.waft", "text", "--as-of", "2026", "--with", "text", "--chain", "share, like"]],
    ["timeline", ["timeline", "linkedin", ...post, "--chain", "share(note), like"]],
    ["stale", ["stale", "--as-of", "2026-11-26"]],
  ];
  for (const [schema, argv] of asked) {
    const { out, err } = await runHere([...argv, "--json"]);
    expect(err).toBe("");
    expect(findWrong(schema, out)).toEqual([]);
  }
});

it("an answer that is unknown ends with 3 only with --strict, and wrong use with 2", async () => {
  const open = ["why", "linkedin", "author.follow", ...post, "--as-of", "2026-11-26", "--chain", "share"];
  expect((await runHere(open)).code).toBe(0);
  expect((await runHere([...open, "--strict"])).code).toBe(3);
  const wrong = await runHere(["why", "linkedin", "text.lnk", ...then]);
  expect(wrong).toMatchObject({ code: 2, out: "" });
  expect(wrong.err).toContain("Did you mean 'text.link'?");
});

it("a part that an act brought is said to be brought wherever it is told of, and not kept", async () => {
  const bare = ["linkedin", "--as-of", "2026-11-01", ...post, "--width", "120"];
  const note = ["--chain", "share(note)"];
  const say = async (command: string, ...more: readonly string[]): Promise<string> =>
    (await runHere([command, ...bare, ...more])).out;
  const why = await say("why", "note", ...note);
  expect(why).toContain("note was brought at hop 1: nested.sharer-writes-a-post says so at hop 1");
  expect(why).toMatch(/^1 +share +brought +nested\.sharer-writes-a-post$/mu);
  expect(await say("why-not", "note", "--chain", "share")).toContain("brings note: brought (");
  expect(await say("compare", ...note, "--chain", "like")).toMatch(/^note +brought +never there$/mu);
  const when = await runHere(["timeline", "linkedin", ...post, ...note, "--part", "note"]);
  expect(when.out).toContain("- 1 · share: note: brought, before that not said.");
  const across = await runHere(["compare", "linkedin", "mastodon", "--with", "text", "--chain", "reshare"]);
  expect(across.out).toMatch(/^sharer +brought +brought/mu);
  const dutch = await say("why", "note", ...note, "--language", "nl");
  expect(dutch).toContain("note kwam er bij hop 1 bij: dat zegt nested.sharer-writes-a-post bij hop 1");
});
