import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyVillage, village, type Change } from "../../test/copy-village.ts";
import { checkDates } from "./check-dates.ts";
import { lintPlatform, readPackage } from "./lint-platform.ts";
import { printPlatformFindings, type PlatformFinding } from "./platform-finding.ts";

const file = "rules/main.waft";
const share = "rules/main.waft:30 kit";
const like = "rules/main.waft:20 kit";

/** The dates of a rule; `like` stands on V-1 alone, `share` on V-2 and V-3. */
function dateRule(rule: "like" | "share", dates: string): Change {
  return { file, from: `on ${rule} of post\n  from 2016-03`, to: `on ${rule} of post\n  ${dates}` };
}

const endings = {
  "V-1": 'likes it.",leaflet,',
  "V-2": "of the text.,leaflet,",
  "V-3": `sharer's.",leaflet,`,
};

function dateFact(id: keyof typeof endings, dates: string): Change {
  return { file: "facts.csv", from: `${endings[id]}from 2016-03`, to: `${endings[id]}${dates}` };
}

/** Examples and claims of the village, which do not hold with other dates. */
const shown = readFileSync(path.join(village, file), "utf8").replace(/^.*?(?=\nexample)/su, "");

function check(...changes: readonly Change[]): readonly PlatformFinding[] {
  const folder = copyVillage({ file, from: shown, to: "" }, ...changes);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const at = readPackage(folder);
  expect(at.compiled.model?.rules.map(({ name }) => name.replace("old.", ""))).toEqual(["like", "share"]);
  return at.findings.length === 0 ? checkDates(at) : at.findings;
}

function find(...changes: readonly Change[]): readonly string[] {
  return check(...changes).map((finding) => `${finding.file}:${finding.line ?? 0} ${finding.code}`);
}

it("nothing is found where rules and facts have the same dates, nor where facts have none", () => {
  expect(find()).toEqual([]);
  for (const id of ["V-1", "V-2", "V-3"] as const) {
    expect(find(dateFact(id, ""))).toEqual([]);
  }
  expect(find(dateRule("like", "until 2010"), dateFact("V-1", ""))).toEqual([]);
});

it.each([
  ["from 2018", "from 2019-06", true],
  ["", "from 2019-06", true],
  ["until 2021", "from 2019-06 until 2021", true],
  ["from 2019", "from 2019-06", true],
  ["from 2019-05-31", "from 2019-06", true],
  ["from about 2016", "from 2019-06", true],
  ["from 2016", "from about 2018", true],
  // What follows can be meant so that it fits.
  ["from 2019-06", "from 2019-06", false],
  ["from 2019-06", "from 2019", false],
  ["from 2020", "from 2019-06", false],
  ["from about 2019", "from 2019-06", false],
  ["from 2018", "from about 2018-06", false],
  // A day on which it was seen is no day on which it began.
  ["from 2018", "2019-06", false],
  ["", "2019-06", false],
  ["until 2020", "until 2021", false],
])("a rule '%s' that stands on a fact '%s' begins before it: %s", (rule, fact, isFound) => {
  const changes = [dateRule("like", rule), dateFact("V-1", fact)];
  expect(find(...changes)).toEqual(isFound ? [`${like}/rule-before-facts`] : []);
});

it.each([
  ["from 2016-03 until 2020", "from 2016-03 until 2019-06", true],
  ["from 2016-03", "from 2016-03 until 2019-06", true],
  ["", "until 2019-06", true],
  ["until 2019-06-03", "until 2019-06-01", true],
  ["until about 2022", "until 2019-06", true],
  ["until 2022", "until about 2019-06", true],
  // Whether the last day is counted in, and on which day of the month it was, nobody knows.
  ["until 2019-06-02", "until 2019-06-01", false],
  ["until 2019-07", "until 2019-06", false],
  ["until 2019", "until 2019-06", false],
  ["until about 2020", "until 2019-06", false],
  ["until 2020", "until about 2019-06", false],
  ["from 2016-03", "2019-06", false],
])("a rule '%s' that stands on a fact '%s' goes on after it: %s", (rule, fact, isFound) => {
  const changes = [dateRule("like", rule), dateFact("V-1", fact)];
  expect(find(...changes)).toEqual(isFound ? [`${like}/rule-after-facts`] : []);
});

it.each([
  ["from 2020", "until 2018", "fact-before-rule"],
  ["from 2020", "from 2016 until about 2017", "fact-before-rule"],
  ["until 2018", "from 2019-06", "fact-after-rule"],
  ["until 2018", "from 2019-06 until 2021", "fact-after-rule"],
  ["until 2018", "2019-06", "fact-after-rule"],
  // Where they touch, the source may speak of the change.
  ["from 2019", "until 2019", undefined],
  ["from 2019", "until 2018", undefined],
  ["from 2018-05-02", "until 2018-05-01", undefined],
  ["until 2019", "from 2019", undefined],
  ["until 2019-06", "from 2019-06-20", undefined],
  ["until 2021-10-12", "2021-10-12", undefined],
  // What was so before may still be so.
  ["from 2019", "2016", undefined],
])("a rule '%s' on the word of a fact '%s': %s", (rule, fact, code) => {
  const changes = [dateRule("like", rule), dateFact("V-1", fact)];
  expect(find(...changes)).toEqual(code === undefined ? [] : [`${like}/${code}`]);
});

it("what only follows from a fact may be of other days, and what a rule decides against says nothing of its days", () => {
  const inferred: Change = { file, from: 'source leaflet "V-1"', to: 'inferred from leaflet "V-1"' };
  expect(find(dateRule("like", "from 2020"), dateFact("V-1", "until 2018"), inferred)).toEqual([]);
  expect(find(dateRule("like", "until 2018"), dateFact("V-1", "from 2019-06"), inferred)).toEqual([]);
  // But nothing follows from it once it has ended, if the rule held with it.
  expect(find(dateFact("V-1", "from 2016-03 until 2018"), inferred)).toEqual([`${like}/rule-after-facts`]);
  const against: Change = {
    file,
    from: 'source leaflet "V-2, V-3"',
    to: 'source leaflet "V-2"\n  against leaflet "V-3"',
  };
  expect(find(dateFact("V-3", "until 2010"), against)).toEqual([]);
  expect(find(dateFact("V-2", "from 2017"), dateFact("V-3", ""), against)).toEqual([`${share}/rule-before-facts`]);
});

it("of several facts the first and the last one count, and one without a date leaves open what it says", () => {
  const old = dateFact("V-2", "from 2017");
  expect(find(dateRule("share", "from 2016-03"), old, dateFact("V-3", "from 2019"))).toEqual([
    `${share}/rule-before-facts`,
  ]);
  expect(find(old)).toEqual([]);
  expect(find(old, dateFact("V-3", ""))).toEqual([]);
  expect(find(old, dateFact("V-3", "2019"))).toEqual([]);
  const ended = dateFact("V-2", "from 2016-03 until 2017");
  expect(find(ended)).toEqual([]);
  const both = [ended, dateFact("V-3", "from 2016-03 until 2018")];
  expect(find(...both)).toEqual([`${share}/rule-after-facts`]);
  expect(find(dateRule("share", "from 2016-03 until 2018-06"), ...both)).toEqual([]);
  // Each source has to be of the days of the rule by itself.
  expect(find(dateRule("share", "from 2020"), ended)).toEqual([`${share}/fact-before-rule`]);
});

it("a source of which no fact is written down may speak of any day", () => {
  const board: Change = {
    file,
    from: "/// A like shows the post to those",
    to: 'source board { title "A board" kind official seen 2026-11-23 }\n\n/// A like shows the post to those',
  };
  const both: Change = { file, from: 'source leaflet "V-1"', to: 'source leaflet "V-1", board "page 3"' };
  expect(find(dateFact("V-1", "from 2019"), board)).toHaveLength(1);
  expect(find(dateFact("V-1", "from 2019"), board, both)).toEqual([]);
});

it("a rule has the dates of its era, and a fact that is not there is another finding's", () => {
  const era = (dates: string): readonly Change[] => [
    dateRule("like", ""),
    { file, from: "/// A like shows the post to those", to: `era old { ${dates}\n/// A like shows the post to those` },
    { file, from: 'source leaflet "V-1"\n}', to: 'source leaflet "V-1"\n}\n}' },
  ];
  const used = { file: "facts.csv", from: "V-1,like,", to: "V-1,old.like," };
  expect(find(...era("from 2019"), used)).toEqual([]);
  expect(find(...era("from 2016"), used)).toEqual(["rules/main.waft:21 kit/rule-before-facts"]);
  expect(
    find(dateFact("V-1", "from 2019"), { file, from: 'source leaflet "V-1"', to: 'source leaflet "V-1, V-9"' }),
  ).toEqual([]);
});

it("is a check of the linter, and says in English and Dutch what does not fit and what to do", () => {
  const folder = copyVillage(dateRule("like", "from 2016-03"), dateFact("V-1", "from about 2018-05"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { findings } = lintPlatform(folder);
  expect(printPlatformFindings(findings)).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/rule-before-facts
    The rule 'like' says 'from 2016-03', but the first of the facts that it stands on, 'V-1', says 'from about 2018-05'.
    Write 'from about 2018-05' in the rule, cite a fact that says it of earlier days, or make two facts of 'V-1' if its date is of a part of it alone."
  `);
  expect(printPlatformFindings(findings, "nl")).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/rule-before-facts
    De regel 'like' zegt 'from 2016-03', maar het eerste van de feiten waarop zij rust, 'V-1', zegt 'from about 2018-05'.
    Schrijf 'from about 2018-05' in de regel, noem een feit dat het van eerdere dagen zegt, of maak twee feiten van 'V-1' als de datum maar over een deel ervan gaat."
  `);
  const say = (...changes: readonly Change[]): string => {
    const found = check(...changes);
    return `${printPlatformFindings(found)}\n${printPlatformFindings(found, "nl")}`;
  };
  expect(say(dateRule("like", ""), dateFact("V-1", "from 2019"))).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/rule-before-facts
    The rule 'like' has no 'from', but the first of the facts that it stands on, 'V-1', says 'from 2019'.
    Write 'from 2019' in the rule, cite a fact that says it of earlier days, or make two facts of 'V-1' if its date is of a part of it alone.
    rules/main.waft:20 kit/rule-before-facts
    De regel 'like' heeft geen 'from', maar het eerste van de feiten waarop zij rust, 'V-1', zegt 'from 2019'.
    Schrijf 'from 2019' in de regel, noem een feit dat het van eerdere dagen zegt, of maak twee feiten van 'V-1' als de datum maar over een deel ervan gaat."
  `);
  expect(say(dateRule("like", "until 2020"), dateFact("V-1", "until 2018"))).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/rule-after-facts
    The rule 'like' says 'until 2020', but the last of the facts that it stands on, 'V-1', says 'until 2018'.
    Write 'until 2018' in the rule, cite a fact that says it of later days, or make two facts of 'V-1' if its date is of a part of it alone.
    rules/main.waft:20 kit/rule-after-facts
    De regel 'like' zegt 'until 2020', maar het laatste van de feiten waarop zij rust, 'V-1', zegt 'until 2018'.
    Schrijf 'until 2018' in de regel, noem een feit dat het van latere dagen zegt, of maak twee feiten van 'V-1' als de datum maar over een deel ervan gaat."
  `);
  expect(say(dateRule("like", ""), dateFact("V-1", "until 2018"))).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/rule-after-facts
    The rule 'like' has no 'until', but the last of the facts that it stands on, 'V-1', says 'until 2018'.
    Write 'until 2018' in the rule, cite a fact that says it of later days, or make two facts of 'V-1' if its date is of a part of it alone.
    rules/main.waft:20 kit/rule-after-facts
    De regel 'like' heeft geen 'until', maar het laatste van de feiten waarop zij rust, 'V-1', zegt 'until 2018'.
    Schrijf 'until 2018' in de regel, noem een feit dat het van latere dagen zegt, of maak twee feiten van 'V-1' als de datum maar over een deel ervan gaat."
  `);
  expect(say(dateRule("like", "from about 2019"), dateFact("V-1", "until 2016"))).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/fact-before-rule
    The rule 'like' says 'from about 2019' on the word of 'V-1', whose dates lie before that: 'until 2016'.
    Mend the dates of the rule or of 'V-1', or write 'inferred from' if the rule only follows from it.
    rules/main.waft:20 kit/fact-before-rule
    De regel 'like' zegt 'from about 2019' op gezag van 'V-1', waarvan de datums daarvoor liggen: 'until 2016'.
    Verbeter de datums van de regel of van 'V-1', of schrijf 'inferred from' als de regel er alleen uit volgt."
  `);
  expect(say(dateRule("like", "until 2018"), dateFact("V-1", "2019-06"))).toMatchInlineSnapshot(`
    "rules/main.waft:20 kit/fact-after-rule
    The rule 'like' says 'until 2018' on the word of 'V-1', whose dates lie after that: '2019-06'.
    Mend the dates of the rule or of 'V-1', or write 'inferred from' if the rule only follows from it.
    rules/main.waft:20 kit/fact-after-rule
    De regel 'like' zegt 'until 2018' op gezag van 'V-1', waarvan de datums daarna liggen: '2019-06'.
    Verbeter de datums van de regel of van 'V-1', of schrijf 'inferred from' als de regel er alleen uit volgt."
  `);
});
