import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";

it.each([
  [
    ["trace", "linkedin", "share", "like"],
    [
      "There is no place for 'share' and 'like' after 'linkedin'.",
      'Give the chain in one piece: --chain "share, like"',
    ],
    ["Voor 'share' en 'like' is geen plaats achter 'linkedin'.", 'Geef de keten in één stuk: --chain "share, like"'],
  ],
  [
    ["trace", "linkedin", "--chain", "share(note),", "like,", "like"],
    [
      "There is no place for 'like,' and 'like' after 'linkedin'.",
      'Give the chain in one piece: --chain "share(note), like, like"',
    ],
    [
      "Voor 'like,' en 'like' is geen plaats achter 'linkedin'.",
      'Geef de keten in één stuk: --chain "share(note), like, like"',
    ],
  ],
  [
    ["compare", "linkedin", "share", "like"],
    [
      "There is no place for 'share' and 'like' after 'linkedin'.",
      'Give each chain in one piece, after a --chain of its own: --chain "share" --chain "like"',
    ],
    [
      "Voor 'share' en 'like' is geen plaats achter 'linkedin'.",
      'Geef elke keten in één stuk, achter een eigen --chain: --chain "share" --chain "like"',
    ],
  ],
  [
    ["start", "now"],
    ["There is no place for 'now' after 'start'.", "Leave it out; to see what can be asked: pnpm -s waft start --help"],
    [
      "Voor 'now' is geen plaats achter 'start'.",
      "Laat het weg; om te zien wat je kunt vragen: pnpm -s waft start --help",
    ],
  ],
  [
    ["trce"],
    ["There is no command 'trce'.", "Did you mean trace?"],
    ["Er is geen opdracht 'trce'.", "Bedoelde je trace?"],
  ],
  [
    ["check", "--fx"],
    ["check has no option '--fx'.", "Did you mean --fix?"],
    ["check heeft geen optie '--fx'.", "Bedoelde je --fix?"],
  ],
  [
    ["check", "--chain", "like"],
    ["check has no option '--chain'.", "To see the options there are: pnpm -s waft check --help"],
    ["check heeft geen optie '--chain'.", "Om te zien welke opties er zijn: pnpm -s waft check --help"],
  ],
  [
    ["--plain", "start"],
    ["waft has no option '--plain'.", "It stands after the command that has it: pnpm -s waft start --plain"],
    ["waft heeft geen optie '--plain'.", "Die staat achter de opdracht die hem heeft: pnpm -s waft start --plain"],
  ],
  [
    ["trace"],
    [
      "trace needs a platform.",
      "Give a platform by name (linkedin), an installed package (@acme/wall), or the path of a rule file or a compiled platform.",
    ],
    [
      "trace heeft een platform nodig.",
      "Geef een platform bij naam (linkedin), een geïnstalleerd pakket (@acme/wall), of het pad van een regelbestand of een gecompileerd platform.",
    ],
  ],
  [
    ["diff"],
    [
      "diff needs two platforms, or one on two days.",
      "For example: pnpm -s waft diff linkedin@2016-03-01 linkedin@2026-11-01",
    ],
    [
      "diff heeft twee platforms nodig, of één op twee dagen.",
      "Bijvoorbeeld: pnpm -s waft diff linkedin@2016-03-01 linkedin@2026-11-01",
    ],
  ],
  [
    ["diff", "linkedin"],
    [
      "There is nothing to compare 'linkedin' with.",
      "Give a second platform to compare it with, or the same one with another day behind an @: linkedin@2026-11-01.",
    ],
    [
      "Er is niets om 'linkedin' mee te vergelijken.",
      "Geef een tweede platform om het mee te vergelijken, of hetzelfde met een andere dag achter een @: linkedin@2026-11-01.",
    ],
  ],
  [
    ["why", "linkedin"],
    ["why needs a part.", "Give the part, such as text.link or author.follow."],
    ["why heeft een onderdeel nodig.", "Geef het onderdeel, zoals text.link of author.follow."],
  ],
  [
    ["compare"],
    [
      "compare needs a platform.",
      "Give a platform as for trace; of several, each follows the same chain, in words of groups such as reshare.",
    ],
    [
      "compare heeft een platform nodig.",
      "Geef een platform als bij trace; van meer platforms volgt elk dezelfde keten, met woorden van groepen zoals reshare.",
    ],
  ],
  [
    ["trace", "linkedin", "mastodon", "--chain", "share"],
    [
      "There is no place for 'mastodon' after 'linkedin'.",
      "To see one chain on both: pnpm -s waft compare linkedin mastodon",
    ],
    [
      "Voor 'mastodon' is geen plaats achter 'linkedin'.",
      "Om één keten op beide te zien: pnpm -s waft compare linkedin mastodon",
    ],
  ],
  [
    ["timeline", "linkedin", "like", "--chain", "share"],
    ["There is no place for 'like' after 'linkedin'.", 'Give the chain in one piece: --chain "share, like"'],
    ["Voor 'like' is geen plaats achter 'linkedin'.", 'Geef de keten in één stuk: --chain "share, like"'],
  ],
  [
    ["trace", "linkedin", "--chain", "--json"],
    ["Nothing stands after --chain.", "After it comes: acts with commas between them, such as “share(note), like”."],
    ["Achter --chain staat niets.", "Erachter komt: handelingen met komma's ertussen, zoals “share(note), like”."],
  ],
  [
    ["test", "--format", "xml"],
    ["--format takes text, json, junit, github or tap, not 'xml'.", "Leave it out for text."],
    ["--format wil text, json, junit, github of tap, niet 'xml'.", "Laat het weg voor text."],
  ],
  [
    ["check", "--dry-run"],
    ["--dry-run only has a meaning together with --fix.", "Add --fix, or leave --dry-run out."],
    ["--dry-run betekent alleen iets bij --fix.", "Voeg --fix toe, of laat --dry-run weg."],
  ],
  [
    ["trace", "linkedin", "--by"],
    ["Nothing stands after --by.", "After it comes: who publishes the post, such as page or member."],
    ["Achter --by staat niets.", "Erachter komt: wie het bericht plaatst, zoals page of member."],
  ],
  [
    ["start", "--width", "it's 'x' wide"],
    [
      "--width takes a number of columns from 30, not 'it's 'x' wide'.",
      "Leave it out to take the width of the terminal.",
    ],
    [
      "--width wil een aantal kolommen vanaf 30, niet 'it's 'x' wide'.",
      "Laat het weg om de breedte van de terminal te nemen.",
    ],
  ],
  [
    ["trace", "linkedin", "--as-of", "2016", "--as-of", "2017"],
    ["--as-of is given twice.", "Leave one of them out."],
    ["--as-of staat er twee keer.", "Laat er een weg."],
  ],
])("says of %j what is wrong and what to do, in English and Dutch", async (argv, en, nl) => {
  expect(await runHere(argv)).toEqual({ code: 2, out: "", err: `${en.join("\n")}\n` });
  expect(await runHere(argv, { env: { WAFT_LANGUAGE: "nl" } })).toEqual({
    code: 2,
    out: "",
    err: `${nl.join("\n")}\n`,
  });
});

it("a value that looks like an option is given behind =, and one behind -- is none", async () => {
  expect((await runHere(["test", "village.waft", "--filter=--all"])).err).not.toContain("Nothing stands after");
  expect((await runHere(["check", "--", "--format", "--all"])).err).toContain("'--format'");
});

it.each([["--\u001B[31m"], ["--a\n(Did you mean --all?)"], ["--'"], ["--"]])(
  "prints nothing that a terminal would obey, whatever is typed: %j",
  async (typed) => {
    for (const argv of [[typed], ["trace", typed], ["start", typed, typed], ["start", "--width", typed]]) {
      const { err } = await runHere(argv);
      expect(err).not.toContain("\u001B");
      expect(err).not.toMatch(/undefined|\.ts:\d/u);
    }
  },
);

it.each([
  ["what cannot be answered", ["advise", "linkedin"]],
  ["a slip on the command line", ["trace", "linkedin", "--bogus"]],
])("breaks %s at the width that is asked for, where no terminal says one", async (_, argv) => {
  const { err } = await runHere([...argv, "--width=40"]);
  const { err: whole } = await runHere(argv);
  expect(whole.split("\n").some((line) => line.length > 40)).toBe(true);
  expect(err.split("\n").every((line) => line.length <= 40)).toBe(true);
  expect(err.split(/\s+/u)).toEqual(whole.split(/\s+/u));
});
