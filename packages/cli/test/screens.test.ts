import { measureWidth } from "../src/screen/measure-width.ts";
import { expect, it } from "vitest";
import { runHere, traceVillage } from "./run-village.ts";

const question = ["village.waft", "--as-of", "2026", "--with", "text.link,image,card"];
const chains = ["share(note), like", "like, shout, whisper, like", "knock"];
const compare = ["compare", ...question, ...chains.flatMap((chain) => ["--chain", chain])];

function listTooWide(text: string, width: number): readonly string[] {
  // A web address is never broken: it stands alone on its line and may be as long as it is.
  return text.split("\n").filter((line) => measureWidth(line) > width && !/^ *https?:\/\/\S+$/u.test(line));
}

it.each([30, 60, 80, 100, 120, 200])("keeps every line of an answer within %i columns", async (width) => {
  for (const argv of [compare, ["trace", ...question, "--chain", "like, share(note), like, like, like, like"]]) {
    const { out, code } = await runHere([...argv, "--width", String(width)]);
    expect(code).toBe(0);
    expect(listTooWide(out, width)).toEqual([]);
  }
});

it.each([60, 80, 120])("keeps every coloured line within %i columns", async (width) => {
  const { out } = await runHere(compare, { columns: width, color: true });
  expect(out).toContain("\u001B[9m");
  expect(listTooWide(out, width)).toEqual([]);
});

it("puts cards side by side from 80 columns on, and below each other under it", async () => {
  const wide = await traceVillage("share(note), like", "--width", "80");
  const narrow = await traceVillage("share(note), like", "--width", "79");
  expect(wide.out.split("\n").find((line) => line.startsWith("╭"))).toBe(
    "╭ published by a member ─╮ ╭ 1 · share ─────────────╮ ╭ 2 · like ──────────────╮",
  );
  expect(narrow.out.split("\n").filter((line) => line.startsWith("╭"))).toHaveLength(3);
});

it("takes the width from --width, then the terminal, then COLUMNS, then 80", async () => {
  const measure = async (argv: readonly string[], at: Parameters<typeof runHere>[1]): Promise<number> => {
    const { out } = await runHere([...compare, ...argv], at);
    return Math.max(
      ...out
        .split("\n")
        .filter((line) => line.startsWith("╭"))
        .map((line) => measureWidth(line)),
    );
  };
  expect(await measure([], {})).toBe(80);
  expect(await measure([], { env: { COLUMNS: "60" } })).toBe(56);
  expect(await measure([], { env: { COLUMNS: "60" }, columns: 120 })).toBeGreaterThan(100);
  expect(await measure(["--width", "40"], { env: { COLUMNS: "60" }, columns: 120 })).toBe(40);
});

it("shows the same part on the same line of neighbouring cards", async () => {
  const { out } = await traceVillage("share(note), like", "--width", "80");
  expect(out).toContain("│ text                   │ │ text             ✂ cut │ │ ~text~         ✗ hop 2 │");
  expect(out).toContain("│ counts                 │ │ counts     → one click │ │ counts     → one click │");
  expect(out).toContain("│                        │ │ note         + brought │ │ note                   │");
});

it("says which rule lost a part, and on whose word", async () => {
  const { out } = await traceVillage("share(note), like", "--width", "120");
  expect(out).toMatch(/✗ author and text lost at hop 2/u);
  expect(out).toContain("(like-of-leaflet; crier, about");
  expect(out.replaceAll(/\s+/gu, " ")).toContain(
    "share-makes-leaflet, from about 2015 through 31 December 2029, on a practitioner's word: crier (against: gossip)",
  );
});

it("does not pass on characters of a rule file that change a terminal", async () => {
  const { out } = await traceVillage("shout", "--set", "season=winter");
  expect(out).toContain("·[31mwinter·[0m");
  expect(out).not.toContain("\u001B");
});

it("says in words what ends a chain, and what was not reached", async () => {
  const refused = await traceVillage("shout, like", "--set", "season=winter");
  expect(refused.out).toContain("Not possible. “Hush.");
  expect(refused.out).toContain("The chain ends at hop 1. Not reached: like.");
  expect((await traceVillage("knock")).out).toContain("Nobody new is shown anything.");
  expect((await traceVillage("burn", "--width", "60")).out).toContain("It is gone: those who held it no longer do.");
});

it("leaves what nobody has said unknown", async () => {
  const { out } = await traceVillage("whisper");
  expect(out).toContain("? not said");
  expect(out).toContain("0 of the post's 10 parts are surely left; nobody has said what becomes of");
});

it("says the same in sentences, without boxes and signs", async () => {
  const { out } = await traceVillage("share(note), like", "--plain");
  expect(out).not.toMatch(/[│╭╮╰╯├┤─~✗✂→]/u);
  expect(out).toContain("Hop 2, like. A member likes this.\nLost at hop 2: author, author.profile, author.follow,");
  expect(out).toContain("Author and text lost at hop 2 (like-of-leaflet; crier, about 2016).");
});

it("names what differs at the end as facts", async () => {
  const two = ["--chain", "share(note), like", "--chain", "like, like"];
  const { out } = await runHere(["compare", ...question, ...two, "--width", "120"]);
  expect(out).toContain("author and text: lost at hop 2 after ‘share(note), like’; kept after ‘like, like’.");
  expect(out).toMatch(/^author +lost at hop 2 +kept$/mu);
  const same = await runHere(["compare", ...question, "--chain", "like", "--chain", "like, like"]);
  expect(same.out).toContain("At the end viewers hold the same after each of these chains.");
});

it("does not say that viewers hold the same where nobody has said what is left", async () => {
  const open = ["--chain", "whisper", "--chain", "whisper, whisper", "--plain"];
  const english = await runHere(["compare", ...question, ...open]);
  expect(english.out).not.toContain("hold the same");
  expect(english.out).toMatch(
    /Nothing that is known differs at the end of these chains; what is left of author,? .* nobody has said\./u,
  );
  const dutch = await runHere(["compare", ...question, ...open, "--language", "nl"]);
  expect(dutch.out).toMatch(/Niets wat bekend is, verschilt aan het eind van deze ketens; wat er van author, /u);
});

it("a part that was there and may be gone stays on the card, one that may have come is named below", async () => {
  const { out } = await traceVillage("share(note), whisper", "--plain");
  const after = out.slice(out.indexOf("Hop 2, whisper"));
  expect(after).toMatch(/^Not said: [^\n]*sharer[^\n]*note/mu);
  expect(after).toContain("Whether it brings note.link");
});
