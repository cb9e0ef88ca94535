import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, it } from "vitest";
import { folder, runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const post = ["--by", "page", "--with", "text,text.link,image"];
const spread = ["advise", "linkedin", "--goal", "spread", "--as-of", "2016-03-01", ...post];

it("says that in 2016 the like served better than the share, and at which hop the share lost the company", async () => {
  const { out, code } = await runHere([...spread, "--width", "100"]);
  expect(code).toBe(0);
  expect(out).toContain("Goal: Spread what an author published.");
  expect(out).toMatch(/^1 +like and comment +1 +1 +0 +0 +0$/mu);
  expect(out).toMatch(/^3 +share \(with any part or none\) +1 +0 +1 +0 +0$/mu);
  expect(out.replaceAll(/\s+/gu, " ")).toContain("author and text lost at hop 2 (flat.like-of-share)");
  expect(out).toContain("vallenga: LinkedIn: like vs. share");
});

it("says under each change what it does to which wishes, and what serves best then", async () => {
  const { out } = await runHere([...spread, "--width", "120"]);
  expect(out).toContain(
    "\n- On 1 April 2019, 1126 days later: then like, comment, celebrate, funny, insightful, love and\n" +
      "  support serve best.\n" +
      "· celebrate, funny, insightful, love and support: wishes 1, 2 and 3 not said → yes.\n" +
      "· share (with any part or none): wish 1 no → yes, wish 2 no → not said.\n",
  );
});

it("says what becomes of the post for each act of which it is true, what comes along, and where nobody looks", async () => {
  const small = ["advise", "mastodon", "--goal", "small", "--as-of", "2026-11-28", "--with", "text,image"];
  const { out } = await runHere([...small, "--plain"]);
  expect(out).toContain(
    "\nquote: then ‘quote’: nothing is lost; sharer brought at hop 1 (quotes.quote) (wish 1 no).\n",
  );
  expect(out).toContain(
    "\nannounce and boost: then as in ‘announce’: nothing is lost; sharer brought at hop 1 (boost) ",
  );
  expect(out).toContain(
    "\nlike, bookmark and favourite: then as in ‘like’: the last act shows nobody anything new (wish 1 yes).\n",
  );
});

it("prints JSON in the shape of its schema", async () => {
  const file = path.join(import.meta.dirname, "../../analysis/schema/advice.schema.json");
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
    typeof schema === "object" && schema !== null ? schema : {},
  );
  const { out } = await runHere([...spread, "--json"]);
  validate(JSON.parse(out));
  expect(validate.errors ?? []).toEqual([]);
});

it("takes a goal from the platform's own rules, and from another rule file", async () => {
  const village = readFileSync(path.join(folder, "village.waft"), "utf8");
  const goal = 'goal heard "Be heard" ("Gehoord worden") { after any preferably shown to neighbours }\n';
  const own = path.join(createScratch({ "own.waft": `${village}${goal}` }), "own.waft");
  const named = await runHere(["advise", own, "--goal", "heard", "--with", "text", "--as-of", "2026"]);
  expect(named.out).toContain("Goal: Be heard.");
  const other = await runHere([
    "advise",
    "village.waft",
    "--goal",
    `${own}#heard`,
    "--with",
    "text",
    "--as-of",
    "2026",
  ]);
  expect(other.out).toBe(named.out);
  const only = await runHere(["advise", "village.waft", "--goal", own, "--with", "text", "--as-of", "2026"]);
  expect(only.out).toBe(named.out);
  const unknown = await runHere(["advise", own, "--goal", "hearrd", "--with", "text"]);
  expect(unknown).toMatchObject({ code: 2, out: "" });
  expect(unknown.err).toContain("Did you mean 'heard'?");
});

it("ends with 3 when the best act leaves a wish open, only with --strict", async () => {
  const open = ["advise", "linkedin", "--goal", "spread", "--as-of", "2012-01-01", ...post];
  expect((await runHere(open)).code).toBe(0);
  expect((await runHere([...open, "--strict"])).code).toBe(3);
});

it("a file of goals without the name of one says which it has, and one without goals how to declare them", async () => {
  const goal = (name: string): string => `goal ${name} "${name}" { after any always sees author }\n`;
  const place = createScratch({
    "goals.waft": `waft 1\nplatform mine "Mine"\nextends linkedin\n${goal("be-found")}${goal("be-seen")}`,
    "none.waft": 'waft 1\nplatform mine "Mine"\nextends linkedin\n',
  });
  const ask = async (goals: string): Promise<string> =>
    (await runHere(["advise", "linkedin", "--goal", goals], { env: { INIT_CWD: place } })).err;
  const known = "Its goals are be-found and be-seen; write the one that you mean behind a #: goals.waft#be-found\n";
  expect(await ask("goals.waft")).toBe(`There are several goals in 'goals.waft'.\n${known}`);
  expect(await ask("none.waft")).toMatch(/^There is no goal in 'none\.waft'\.\nDeclare one there/u);
  expect(await ask("goals.waft#loud")).toBe(`There is no goal 'loud' in 'goals.waft'.\n${known}`);
});
