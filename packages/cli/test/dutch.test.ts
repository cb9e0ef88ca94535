import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { loadRules } from "../src/platforms/load-rules.ts";
import { measureWidth } from "../src/screen/measure-width.ts";
import { listEnglishWords, splitWords } from "./list-english-words.ts";
import { folder, runHere, type Ran } from "./run-village.ts";
import { createScratch, head, writeRule } from "./scratch.ts";

const post = ["--as-of", "2026", "--with", "text.link,image,card"];
const ask = ["dorp.waft", ...post];

const questions: readonly (readonly [about: string, argv: readonly string[]])[] = [
  ["what is shown", ["trace", ...ask, "--chain", "share(note, by page), like"]],
  ["what holds near a rough date", ["trace", "dorp.waft", "--as-of", "2016-03-01", "--chain", "share, like"]],
  ["what is refused", ["trace", ...ask, "--chain", "shout, like", "--set", "season=winter"]],
  ["what is silent", ["trace", ...ask, "--chain", "knock"]],
  ["what is gone", ["trace", ...ask, "--chain", "share, burn, like"]],
  ["what becomes something else", ["trace", ...ask, "--chain", "fold, like"]],
  ["what nobody has said", ["trace", ...ask, "--chain", "whisper, share, whisper"]],
  ["what is stale", ["trace", "dorp.waft", "--as-of", "2039", "--with", "text", "--chain", "like"]],
  ["a post without parts", ["trace", "dorp.waft", "--chain", "like"]],
  ["what differs", ["compare", ...ask, "--chain", "share(note), like", "--chain", "whisper", "--chain", "knock"]],
  ["what does not differ", ["compare", ...ask, "--chain", "like", "--chain", "like, like"]],
  ["like or share", ["start"]],
  ["a platform in numbers", ["platforms", "linkedin", "--as-of", "2029"]],
  ["why a part is lost", ["why", "dorp.waft", "author.follow", ...post, "--chain", "share(note), like"]],
  ["why nobody has said", ["why", "dorp.waft", "text", ...post, "--chain", "whisper, like"]],
  ["why a part is not there", ["why", "dorp.waft", "note", ...post, "--chain", "share(note), share, knock"]],
  ["why a part is not seen", ["why-not", "dorp.waft", "text", ...post, "--chain", "share, like"]],
  ["why a part is seen", ["why-not", "dorp.waft", "image", ...post, "--chain", "share"]],
  ["when an answer changed", ["timeline", "dorp.waft", ...post.slice(2), "--chain", "share(note), like, shout"]],
  ["when a part changed", ["timeline", "dorp.waft", ...post.slice(2), "--chain", "share", "--part", "text"]],
  ["when nothing changed", ["timeline", "dorp.waft", "--with", "text", "--chain", "knock"]],
  ["what differs on two days", ["diff", "dorp.waft@2014", "dorp.waft@2026"]],
  ["what does not differ on two days", ["diff", "dorp.waft@2026-01", "dorp.waft@2026-02"]],
  ["what differs of two platforms", ["diff", "dorp.waft@2026", "village.waft@2026"]],
  ["what serves a goal", ["advise", ...ask, "--goal", "spread"]],
  ["what keeps it small", ["advise", ...ask, "--goal", "small"]],
  ["a post of which nothing gets lost", ["lint-post", "dorp.waft", "--as-of", "2014", "--with", "text"]],
  ["what is not yet stale", ["stale", "dorp.waft", "--as-of", "2015"]],
];

const mistakes: readonly (readonly [about: string, argv: readonly string[]])[] = [
  ["an unknown action", ["trace", ...ask, "--chain", "zzzzzz"]],
  ["a group of actions", ["trace", ...ask, "--chain", "noise"]],
  ["unknown parts", ["trace", ...ask, "--with", "zzzzzz,note", "--chain", "share(zzzzzz)"]],
  ["a part that cannot be brought", ["trace", ...ask, "--chain", "like(note), share(note.link, trail)"]],
  ["unknown actors", ["trace", ...ask, "--by", "zzzzzz", "--chain", "like(by zzzzzz)"]],
  ["an actor who is not there", ["trace", ...ask, "--chain", "like(by sharer)"]],
  ["unknown settings", ["trace", ...ask, "--set", "zz=zz", "--chain", "like(zz=zz)"]],
  ["an unknown value", ["trace", ...ask, "--set", "season=zzzzzz", "--chain", "like"]],
  ["a day", ["trace", "dorp.waft", "--as-of", "zz", "--chain", "like"]],
  ["a long chain", ["trace", ...ask, "--chain", "like,".repeat(1000).concat("like")]],
  ["a chain of too many letters", ["trace", ...ask, "--chain", "like,".repeat(2001)]],
  ["an empty chain", ["trace", ...ask, "--chain", ""]],
  ["a stray mark", ["trace", ...ask, "--chain", "like; like"]],
  ["a missing act", ["trace", ...ask, "--chain", "like,,like"]],
  ["an act without name", ["trace", ...ask, "--chain", "(note)"]],
  ["two words for one act", ["trace", ...ask, "--chain", "like like"]],
  ["nested brackets", ["trace", ...ask, "--chain", "share(note(x))"]],
  ["an open bracket", ["trace", ...ask, "--chain", "share(note"]],
  ["a word after brackets", ["trace", ...ask, "--chain", "share(note) like"]],
  ["empty brackets", ["trace", ...ask, "--chain", "share()"]],
  ["a wrong word in brackets", ["trace", ...ask, "--chain", "share(note link)"]],
  ["by without a name", ["trace", ...ask, "--chain", "share(by)"]],
  ["a part given twice", ["trace", ...ask, "--chain", "share(note, note)"]],
  ["options", ["trace", "dorp.waft", "--chain", "like", "--set", "x", "--with", "a,,b"]],
  ["a setting given twice", ["trace", "dorp.waft", "--chain", "like", "--set", "a=b", "--set", "a=c"]],
  ["no chain", ["trace", "dorp.waft"]],
  ["two chains", ["trace", "dorp.waft", "--chain", "like", "--chain", "like"]],
  ["one chain", ["compare", "dorp.waft", "--chain", "like"]],
  ["an unknown platform", ["trace", "zzzzzz", "--chain", "like"]],
  ["a missing file", ["trace", "zzzzzz.waft", "--chain", "like"]],
  ["a folder", ["trace", ".", "--chain", "like"]],
  ["the input and a file", ["format", "-", "dorp.waft"]],
  ["no input", ["format", "-"]],
  ["a missing file to format", ["format", "zzzzzz.waft"]],
  ["an unknown command", ["zzzzzz"]],
  ["a misspelt command", ["trce"]],
  ["an unknown option", ["trace", "--zzzzzz"]],
  ["a misspelt option", ["trace", "--chian", "like"]],
  ["an option before its command", ["--chain", "like"]],
  ["a missing argument", ["trace"]],
  ["a missing value", ["trace", "dorp.waft", "--chain"]],
  ["acts without an option", ["trace", "dorp.waft", "share", "like"]],
  ["acts without an option to compare", ["compare", "dorp.waft", "share", "like"]],
  ["a word too many", ["start", "zzzzzz"]],
  ["a width", ["start", "--width", "x"]],
  ["why of an unknown part", ["why", "dorp.waft", "zzzzzz", "--chain", "like"]],
  ["why of an unknown action", ["why", "dorp.waft", "text", "--chain", "zzzzzz"]],
  ["why without a chain", ["why", "dorp.waft", "text"]],
  ["why of two chains", ["why", "dorp.waft", "text", "--chain", "like", "--chain", "like"]],
  ["how much of why", ["why", "dorp.waft", "text", "--chain", "like", "--show", "zzzzzz"]],
  ["why of no part", ["why", "dorp.waft"]],
  ["a timeline of an unknown part", ["timeline", "dorp.waft", "--chain", "like", "--part", "zzzzzz"]],
  ["a timeline of an unknown action", ["timeline", "dorp.waft", "--chain", "zzzzzz"]],
  ["a timeline without a chain", ["timeline", "dorp.waft"]],
  ["advice without a goal", ["advise", "dorp.waft"]],
  ["advice for an unknown goal", ["advise", "dorp.waft", "--goal", "zzzzzz"]],
  ["advice for a goal of a missing file", ["advise", "dorp.waft", "--goal", "zzzzzz.waft#zz"]],
  ["advice for a part that is none", ["advise", "dorp.waft", "--goal", "spread", "--with", "zzzzzz"]],
  ["a part that a post cannot have", ["lint-post", "dorp.waft", "--with", "zzzzzz"]],
  ["a day that is none", ["diff", "dorp.waft@zz", "dorp.waft"]],
  ["an unknown platform on a day", ["diff", "dorp.waft", "zzzzzz@2016"]],
  ["a format of differences", ["diff", "dorp.waft", "dorp.waft", "--format", "zzzzzz"]],
  ["a verdict", ["diff", "dorp.waft", "dorp.waft", "--fail-on", "zzzzzz"]],
  ["one side of a difference", ["diff", "dorp.waft"]],
  ["stale facts of no day", ["stale", "dorp.waft", "--as-of", "zz"]],
  ["stale facts of an unknown platform", ["stale", "zzzzzz"]],
  ["an option given twice", ["trace", "dorp.waft", "--by", "page", "--by", "page"]],
];

const commands = [
  "start",
  "trace",
  "compare",
  "check",
  "format",
  "explain",
  "why",
  "why-not",
  "timeline",
  "stale",
  "diff",
  "platforms",
];

const helps = [[], ...commands.map((command) => [command])].map((name) => [...name, "--help"]);

const nl = { WAFT_LANGUAGE: "nl" };

const english = listEnglishWords();

/** Goals that come with the command: they are typed as they are in every language. */
const goals = ["spread", "seen", "clicks", "small"];

/** Commands whose names are English words. */
const words = ["why"];

/** Words that are typed, or stand in the rules: they are the same in every language. */
const names = new Set(listNames().flatMap((name) => name.split(/[.-]/u)));

function listNames(): readonly string[] {
  const village = loadRules("dorp.waft", folder);
  if (!("bundle" in village)) {
    return [];
  }
  const { parts, forms, actions, actors, attributes, rules } = village.bundle;
  const named = [...parts, ...forms, ...actions, ...attributes, ...rules].map(({ name }) => name);
  return [
    ...named,
    ...actors,
    ...attributes.flatMap(({ values }) => values),
    "text",
    "json",
    "github",
    "sarif",
    ...goals,
    ...words,
  ];
}

/** English words of the command in what it printed; commands and lines of rule files stay as they are typed. */
function findEnglish({ out, err }: Ran): readonly string[] {
  const lines = `${out}\n${err}`.split("\n").filter((line) => !/^ {2}pnpm |^ *\d+ \| /u.test(line));
  return splitWords(lines.join("\n").replaceAll(/‘[^’]*’|'[^']*'|“[^”]*”|--\S+/gu, "")).filter(
    (word) => english.has(word) && !names.has(word),
  );
}

it("knows many words that are English and not Dutch", () => {
  expect(english.size).toBeGreaterThan(200);
  expect(["nobody", "kept", "lost", "published", "the", "march"].filter((word) => !english.has(word))).toEqual([]);
});

it.each(questions)(
  "answers in Dutch alone, keeps to the width with and without colours, and closes its boxes: %s",
  async (_, argv) => {
    for (const columns of [80, 120]) {
      for (const color of [false, true]) {
        for (const language of ["en", "nl"] as const) {
          const answer = await runHere([...argv, "--language", language], { columns, color });
          expect(listForeign(answer, language)).toEqual([]);
          const lines = `${answer.out}\n${answer.err}`.split("\n");
          const wide = lines.filter((line) => measureWidth(line) > columns);
          expect(wide.filter((line) => !/^ +(?:https?:\/\/|pnpm )\S/u.test(stripVTControlCharacters(line)))).toEqual(
            [],
          );
          expect(listOpenBoxes(lines)).toEqual([]);
        }
      }
    }
  },
);

it.each(questions)("answers in Dutch alone where it prints sentences: %s", async (_, argv) => {
  for (const language of ["en", "nl"] as const) {
    expect(listForeign(await runHere([...argv, "--plain", "--language", language]), language)).toEqual([]);
  }
});

/** What is not in the language of an answer that should end well: English words in Dutch, too few of them in English. */
function listForeign({ code, out, err }: Ran, language: "en" | "nl"): readonly string[] {
  const found = findEnglish({ code, out: stripVTControlCharacters(out), err: stripVTControlCharacters(err) });
  const wrong = language === "nl" ? found : found.length > 5 ? [] : ["(hardly anything is English)"];
  return [...wrong, ...(code === 0 ? [] : [`(ends with ${code})`])];
}

it.each(mistakes)("says in Dutch alone what is wrong, and ends with 2: %s", async (_, argv) => {
  const told = await runHere(argv, { env: nl });
  expect(told).toMatchObject({ code: 2, out: "" });
  expect(findEnglish(told)).toEqual([]);
  const inEnglish = await runHere(argv);
  expect(inEnglish).toMatchObject({ code: 2, out: "" });
  expect(inEnglish.err).not.toBe(told.err);
  for (const { err } of [told, inEnglish]) {
    // One sentence for what is wrong, and one for what to do.
    expect(err.trimEnd().split("\n").length).toBeGreaterThan(1);
    expect(err).not.toMatch(/undefined|error:|\.ts:\d/u);
  }
});

it.each(helps)("prints its help in Dutch alone: %s %s", async (...argv) => {
  const dutch = await runHere(argv, { env: nl, columns: 80 });
  expect(dutch.code).toBe(0);
  expect(dutch.out).toMatch(/^Gebruik: waft /u);
  expect(findEnglish(dutch)).toEqual([]);
  expect(dutch.out.match(/^Voorbeelden:$/gmu)?.length ?? 0).toBeLessThan(2);
});

/** Lines of cards that are not as wide as the edge above them. */
function listOpenBoxes(lines: readonly string[]): readonly string[] {
  let edge = 0;
  return lines.filter((line) => {
    const bare = stripVTControlCharacters(line);
    edge = bare.startsWith("╭") ? measureWidth(bare) : edge;
    return /^[│├╰]/u.test(bare) && measureWidth(bare) !== edge;
  });
}

it.each(mistakes)("breaks what it says of a mistake between words on a terminal: %s", async (_, argv) => {
  for (const language of ["en", "nl"]) {
    const { err } = await runHere(argv, { env: { WAFT_LANGUAGE: language }, columns: 80 });
    expect(err.split("\n").filter((line) => measureWidth(line) > 80)).toEqual([]);
  }
});

it("shows the titles of the rule files in Dutch, and leaves names as they are typed", async () => {
  const { out } = await runHere(["trace", ...ask, "--chain", "share(note), like", "--plain", "--language", "nl"]);
  expect(out).toContain("Het prikbord, op 1 januari 2026. Een lid plaatst een bericht met text.link, image en card.");
  expect(out).toContain("Hop 1, share. Door een lid, met note. Een lid geeft dit door.");
  expect(out).toContain("Te zien voor wie de handelende persoon volgt en iedereen die het kan horen.");
  expect(out).toContain("Hop 2, like. Een lid vindt dit leuk.");
  expect(out).toContain("Author en text verloren bij hop 2 (like-of-leaflet; omroeper, omstreeks 2016).");
  expect(out).toContain("Deze like telt voor de deler.");
  expect(out).toContain(
    "share-makes-leaflet, vanaf omstreeks 2015 tot en met 31 december 2029, op het woord van iemand",
  );
  expect(out).toContain("omroeper: Wat de omroeper riep, door de omroeper, omstreeks 2016");
  const refused = await runHere(["trace", ...ask, "--chain", "shout", "--set", "season=winter", "--language", "nl"]);
  expect(refused.out).toContain("“Sst.");
  expect(refused.out).toContain("De keten eindigt bij hop 1.");
});

it("tells two Dutch texts with the same English apart by the rules that decided", async () => {
  const rules = `waft 1
platform x
use social
posts have text
source leaflet { title "Leaflet" kind official seen 2026-01 }
rule a {
  on like of post
  refused "No." ("Nee.")
  source leaflet
}
rule b {
  on share of post
  refused "No." ("Geen sprake van.")
  source leaflet
}
`;
  const at = { env: { INIT_CWD: createScratch({ "x.waft": rules }), ...nl } };
  const like = await runHere(["trace", "x.waft", "--chain", "like", "--plain"], at);
  const share = await runHere(["trace", "x.waft", "--chain", "share", "--plain"], at);
  expect([like.out.includes("“Nee.”"), share.out.includes("“Geen sprake van.”")]).toEqual([true, true]);
});

it("takes the language from the option, then from WAFT_LANGUAGE, then English", async () => {
  const argv = ["trace", ...ask, "--chain", "like", "--plain"];
  const dutch = await runHere([...argv, "--language", "nl"]);
  expect(await runHere(argv, { env: nl })).toEqual(dutch);
  expect(await runHere(["--language", "nl", ...argv])).toEqual(dutch);
  const plain = await runHere(argv);
  expect(plain.out).toContain("as of 1 January 2026");
  expect(await runHere([...argv, "--language", "en"], { env: nl })).toEqual(plain);
  expect(await runHere(argv, { env: { WAFT_LANGUAGE: "" } })).toEqual(plain);
});

it("refuses a language that it does not speak, wherever it is named", async () => {
  const argv = ["trace", ...ask, "--chain", "like"];
  expect(await runHere([...argv, "--language", "de"])).toMatchObject({
    code: 2,
    err: "--language takes en or nl, not 'de'.\nLeave it out for en.\n",
  });
  for (const one of [argv, ["start"], ["check", "dorp.waft"], ["format", "dorp.waft", "--check"], ["explain"]]) {
    const { code, err } = await runHere(one, { env: { WAFT_LANGUAGE: "de" } });
    expect([code, err]).toEqual([2, "WAFT_LANGUAGE takes en or nl, not 'de'.\nLeave it out for en.\n"]);
  }
});

it("gives programs the same answer in every language", async () => {
  for (const argv of [
    ["trace", ...ask, "--chain", "share(note), like", "--json"],
    ["compare", ...ask, "--chain", "share", "--chain", "like", "--json"],
  ]) {
    expect(await runHere(argv, { env: nl })).toEqual(await runHere(argv));
  }
});

it("says in Dutch what stands in the way of an answer in rule files", async () => {
  const one = writeRule("like").replace("rule like {", "rule one {");
  const two = writeRule("like").replace("rule like {", "rule two {").replace("keeps everything", "loses text");
  const at = { env: { INIT_CWD: createScratch({ "x.waft": head + one + two, "broken.json": "{}" }), ...nl } };
  const found = await runHere(["trace", "x.waft", "--chain", "like"], at);
  expect(found.code).toBe(1);
  expect(found.err).toContain(" fout core/contradiction");
  expect(findEnglish(found)).toEqual([]);
  const broken = await runHere(["trace", "broken.json", "--chain", "like"], at);
  expect(broken.code).toBe(2);
  expect(findEnglish(broken)).toEqual([]);
});

it("says in Dutch what it formatted", async () => {
  const files = {
    "a.waft": head.replace("use social", "use  social"),
    "b.waft": "waft 1\nplatform b\n",
    "c.waft": "rule {",
  };
  const at = { env: { INIT_CWD: createScratch(files), ...nl } };
  const would = await runHere(["format", "--check"], at);
  expect(would.out).toBe(
    "a.waft\n1 bestand zou veranderen, 1 bestand is in orde, 1 bestand kan niet gelezen worden.\n",
  );
  expect(would.err).toContain(" fout core/");
  expect((await runHere(["format"], at)).out).toContain("1 bestand veranderd, ");
});
