import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { runHere, type Ran } from "./run-village.ts";
import { createScratch, head } from "./scratch.ts";

const schemaFile = path.join(import.meta.dirname, "../../analysis/schema/test.schema.json");
const schema: unknown = JSON.parse(readFileSync(schemaFile, "utf8"));
const validate = new Ajv2020({ allErrors: true }).compile(typeof schema === "object" ? (schema ?? {}) : {});

const rules = `${head}form share "a share" ("een share")

rule share {
  on share of post
  shows share to followers
  keeps author, text
  unknown author.follow
  loses image
  adds sharer
  counts for author
  source leaflet
}
rule like { on like of post, share shows nothing counts for author source leaflet }
`;

const right = `example "a share" {
  post with text, image
  share
    sees text and misses image
}
example "a like" {
  post with text
  like
    silent
}
claim "a share keeps the text" { for post with text after share always sees text }
`;

const wrong = `example "a share & its picture" {
  post with text, image
  share
    sees image
}
claim "likes and shares keep the picture" { for post with image after share always sees image }
claim "likes keep the author" { after like always sees author }
claim "the follow button stays" { after share always sees author.follow }
`;

async function testText(text: string, ...argv: readonly string[]): Promise<Ran> {
  const folder = createScratch({ "main.waft": `${rules}${text}` });
  return await runHere(["test", ...argv], { env: { INIT_CWD: folder } });
}

it("tells in a few lines that all is well, and ends with 0", async () => {
  const { code, out } = await testText(right);
  expect({ code, out }).toEqual({
    code: 0,
    out: `✓ a share keeps the text (proved: 48 posts, 2 states)
Village: 2 examples pass; 1 claim is proved.
Every rule decides in an example.
Examples take 2 of the 3 ways in which rules answer (66%).
`,
  });
});

it("shows what fails with its line, what is, the rule that says so, and the chain that refutes a claim", async () => {
  const { code, out } = await testText(`${right}${wrong}`, "--width", "100");
  expect(code).toBe(1);
  for (const said of [
    "After 'share', 'sees image' does not hold: 'image' is lost.",
    "the rule 'share' says so",
    "'always sees image' does not hold: a chain of 1 act shows it, and none shorter.",
    "~image~",
    `waft trace main.waft --with image --chain share`,
    "'always sees author' speaks of nothing",
    "the rule 'share' says that nobody knows what becomes of 'author.follow' at 'share' of 'post'.",
    "✗ likes and shares keep the picture (refuted)",
    "✗ likes keep the author (speaks of nothing)",
    "? the follow button stays (open)",
    "Village: 2 examples pass, 1 fails; 1 claim is proved, 1 is refuted, 1 is open, 1 speaks of nothing.",
  ]) {
    expect(out.replaceAll(/\s+/gu, " ")).toContain(said);
  }
});

it("tells it in Dutch", async () => {
  const { out } = await testText(`${right}${wrong}`, "--language", "nl", "--width", "100");
  for (const said of [
    "Na 'share' klopt 'sees image' niet: 'image' is verloren.",
    "de regel 'share' zegt dat",
    "'always sees image' klopt niet: een keten van 1 handeling laat het zien, en geen kortere.",
    "'always sees author' gaat nergens over",
    "Dorp: 2 voorbeelden kloppen, 1 klopt niet; 1 bewering is bewezen, 1 is weerlegd, 1 is open, 1 gaat nergens over.",
    "Elke regel beslist in een voorbeeld.",
  ]) {
    expect(out.replaceAll(/\s+/gu, " ")).toContain(said);
  }
});

it("a rule that decides in no example fails, unless that is let pass", async () => {
  const without = right.replace(/example "a like" \{[^}]*\}\n/u, "");
  const gated = await testText(without);
  expect(gated.code).toBe(1);
  expect(gated.out).toContain("1 of 2 rules decides in no example:\nlike.\n");
  expect((await testText(without, "--no-gate")).code).toBe(0);
  // What was generated shows what rules say, and is no evidence.
  const folder = createScratch({
    "main.waft": `${rules}${without}`.replace("use social", 'use social\nuse "./examples.generated.waft"'),
    "examples.generated.waft": 'waft 1\nplatform village\nexample "like" { post like silent }\n',
  });
  const { code, out } = await runHere(["test"], { env: { INIT_CWD: folder } });
  expect({ code, out: out.includes("2 examples pass") }).toEqual({ code: 1, out: true });
});

it("what is open fails only where one is strict", async () => {
  const open = `${right}claim "the follow button stays" { after share always sees author.follow }`;
  expect((await testText(open)).code).toBe(0);
  expect((await testText(open, "--strict")).code).toBe(3);
  expect((await testText(`${open}${wrong}`, "--strict")).code).toBe(1);
});

it("takes what has a text in its title, and lists all that passes where asked", async () => {
  const { code, out } = await testText(`${right}${wrong}`, "--filter", "A LIKE", "--all");
  expect({ code, out }).toEqual({ code: 0, out: "✓ a like (passes)\nVillage: 1 example passes.\n" });
  expect((await testText(right, "--filter", "nothing like it")).out).toContain(
    "Village: no example or claim has 'nothing like it' in its title.",
  );
});

it.each([
  ["a folder in order", right, true],
  ["what fails", `${right}${wrong}`, false],
  ["rules that are wrong", "rule x { on nothing of post }", false],
])("the JSON of %s fits its schema", async (_, text, passed) => {
  const { out } = await testText(text, "--format", "json", "--mutate");
  const report: unknown = JSON.parse(out);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  expect(report).toMatchObject({ waft: 1, passed });
});

it("the schema finds a report that is wrong", async () => {
  const { out } = await testText(right, "--format", "json");
  expect(validate(JSON.parse(out.replace('"proved"', '"sure"')))).toBe(false);
});

it("reports as JUnit, TAP and for GitHub", async () => {
  const junit = (await testText(`${right}${wrong}`, "--format", "junit")).out;
  expect(junit).toContain('<testsuites tests="8" failures="3" errors="0" skipped="1">');
  expect(junit).toContain('name="a share &amp; its picture"');
  expect(junit).toContain(
    "<failure message=\"main.waft:33:5 After 'share', 'sees image' does not hold: 'image' is lost.",
  );
  const tap = (await testText(`${right}${wrong}`, "--format", "tap")).out.split("\n");
  expect(tap.slice(0, 2)).toEqual(["TAP version 14", "1..8"]);
  expect(tap).toContain("ok 1 - example: a share");
  expect(tap).toContain("not ok 7 - claim: the follow button stays # TODO open");
  const { out: github, code } = await testText(`${right}${wrong}`, "--format", "github");
  expect(code).toBe(1);
  expect(github).toContain("::error file=main.waft,line=33,col=5,endLine=33,endColumn=14,title=core/example-fails::");
  expect(github).toContain("title=claim/refuted::");
  const gate = await testText(right.replace(/example "a like" \{[^}]*\}\n/u, ""), "--format", "github");
  expect(gate.out).toContain("title=test/rule-without-example::The rule 'like' decides in no example.");
});

it("says which changes of rules nobody would notice, with their lines", async () => {
  const { out } = await testText(right, "--mutate", "--width", "120");
  expect(out).toContain("Examples and claims notice");
  expect(out).toContain("main.waft:11:9 share: 'keeps author' becomes 'loses author'");
  expect(out).not.toContain("'loses image' becomes");
});

it("writes which rules examples show as a trace file of lcov", async () => {
  const folder = createScratch({ "main.waft": `${rules}${right}` });
  const { err } = await runHere(["test", "--coverage", "lcov"], { env: { INIT_CWD: folder } });
  expect(err).toBe("Wrote lcov.info.\n");
  const lines = readFileSync(path.join(folder, "lcov.info"), "utf8").split("\n");
  expect(lines).toEqual(
    expect.arrayContaining(["SF:main.waft", "FN:8,share", "FNDA:1,share", "DA:10,1", "end_of_record"]),
  );
});

it("generates examples that pass, show every rule, and leave nothing unnoticed that an example can tell", async () => {
  const folder = createScratch({ "main.waft": rules });
  const env = { INIT_CWD: folder };
  const { err } = await runHere(["test", "--generate"], { env });
  expect(err).toContain("Wrote examples.generated.waft.");
  expect(err).toContain("2 of 2 rules decide in one, and one notices 9 of 9 changes");
  const generated = readFileSync(path.join(folder, "examples.generated.waft"), "utf8");
  expect(generated).toContain("// Generated by 'waft test --generate'");
  const used = rules.replace("use social", 'use social\nuse "./examples.generated.waft"');
  writeFileSync(path.join(folder, "main.waft"), used);
  const { out } = await runHere(["test", "--no-gate"], { env });
  expect(out).toMatch(/Village: \d+ examples pass\./u);
});

it("writes examples of a platform by name into the folder one is in, and none beside what was installed", async () => {
  const folder = createScratch({ "node_modules/village/main.waft": rules });
  const env = { INIT_CWD: folder };
  await runHere(["test", "--generate", "email"], { env });
  await runHere(["test", "--generate", "--output", "own.generated.waft", "node_modules/village/main.waft"], { env });
  await runHere(["test", "--generate", "node_modules/village/main.waft"], { env });
  expect(readFileSync(path.join(folder, "examples.generated.waft"), "utf8")).toContain("platform village");
  expect(readdirSync(folder).toSorted()).toEqual(["examples.generated.waft", "node_modules", "own.generated.waft"]);
  expect(readdirSync(path.join(folder, "node_modules/village"))).toEqual(["main.waft"]);
});

it.each([
  [["--format", "xml"], "--format takes text, json, junit, github or tap, not 'xml'."],
  [["--coverage", "html"], "--coverage takes lcov, not 'html'."],
  [["--filter", "x", "--mutate"], "--filter tests some of the examples"],
  [["--output", "x.info"], "--output goes with one of --coverage and --generate"],
  [["--generate", "--output", "more.waft"], "'more.waft' must end in .generated.waft"],
  [["--watch", "--generate"], "--watch writes no file"],
  [["--watch", "--format", "json"], "--watch prints for people"],
  [["nowhere.waft"], "There is no file 'nowhere.waft'."],
])("%s is wrong use", async (argv, said) => {
  const { code, err } = await testText(right, ...argv);
  expect({ code, said: err.replaceAll("\n", " ").includes(said) }).toEqual({ code: 2, said: true });
});

it("tests again when a file changes, until it is ended", async () => {
  const folder = createScratch({ "main.waft": `${rules}${right}` });
  let heard = "";
  let stop = (): void => {};
  const steps = [() => writeFileSync(path.join(folder, "main.waft"), `${rules}${right}${wrong}`), () => stop()];
  const { code } = await runHere(["test", "--watch"], {
    env: { INIT_CWD: folder },
    onWrite: (text) => {
      heard += text;
      if (heard.endsWith("Ctrl+C ends it.\n")) {
        heard = "";
        const next = steps.shift();
        setTimeout(() => next?.(), 50);
      }
    },
    waitForInterrupt: () =>
      new Promise((settle) => {
        stop = settle;
      }),
  });
  expect(code).toBe(1);
});

it("LinkedIn's examples pass, its claims are proved, and every rule decides in an example", async () => {
  const { code, out } = await runHere(["test", "linkedin", "--format", "json"]);
  expect(code).toBe(0);
  const report: unknown = JSON.parse(out);
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  expect(report).toMatchObject({
    passed: true,
    platforms: [{ title: "LinkedIn", coverage: { rules: { missing: [] } } }],
  });
});

it("what a comment asks to ignore leaves no example open", async () => {
  const gap = (comment: string): string => `${right}action comment
example "a repost" {
  post with text
  ${comment}
  comment
    unsure of text
  like
}
`;
  const open = await testText(gap(""));
  expect(open.out).toContain("core/unanswered-step");
  expect(open.out).toContain("2 examples pass, 1 is open");
  const ignored = await testText(gap("// ignore core/unanswered-step because nobody has seen one"));
  expect(ignored.out).not.toContain("core/unanswered-step");
  expect(ignored.out).toContain("3 examples pass");
});

it("of what is compiled it says where the examples are", async () => {
  const bundle = createScratch({ "village.json": "{}" });
  const { code, err } = await runHere(["test", path.join(bundle, "village.json")]);
  expect(code).toBe(2);
  expect(err.replaceAll(/\s+/gu, " ")).toContain("Give the rule file from which it was compiled");
});
