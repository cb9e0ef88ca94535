import path from "node:path";
import { expect, it } from "vitest";
import { measureWidth } from "../src/screen/measure-width.ts";
import { runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const village = path.join(import.meta.dirname, "..", "..", "platform-kit", "test", "village");

it("lists a platform with its newest source, its rules and states, the facts that it uses, and the stale ones", async () => {
  const { code, out } = await runHere(["platforms", village, "--as-of", "2029"]);
  expect(code).toBe(0);
  expect(out).toBe(`platform  newest source  rules  states  facts used  stale facts
───────────────────────────────────────────────────────────────
Village   2026-11-23     2      2       3 of 4      3
Platforms: 1. Rules: 2. Facts: 4. Stale is what nobody has looked at for too
long on 1 January 2029.
Facts in rules: 3; about something that is not modelled: 1; too little for a
rule: 0; against what the rules follow: 0.
Rules that an example shows: 2 of 2.
Stale facts: V-1, V-2, V-3.
`);
});

it("says the same in Dutch", async () => {
  const { out } = await runHere(["platforms", village, "--as-of", "2017-01-01", "--language", "nl", "--plain"]);
  expect(out).toBe(`Dorp: nieuwste bron 2026-11-23; regels 2; toestanden 2; feiten gebruikt 3 van 4; oude feiten 0.
Platforms: 1. Regels: 2. Feiten: 4. Oud is waar op 1 januari 2017 te lang niemand naar keek.
Feiten in regels: 3; over iets wat niet gemodelleerd is: 1; te weinig voor een regel: 0; tegen wat de regels volgen: 0.
Regels die een voorbeeld laat zien: 2 van 2.
`);
});

it("gives all of it as JSON, for a platform by name or all of them", async () => {
  const { code, out } = await runHere(["platforms", "linkedin", "--as-of", "2026-11-27", "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    waft: 1,
    asOf: "2026-11-27",
    platforms: [{ name: "linkedin", title: { en: "LinkedIn", nl: "LinkedIn" }, forms: 3 }],
    broken: [],
  });
});

it.each([60, 80, 120])("keeps within %i columns", async (width) => {
  for (const language of ["en", "nl"]) {
    const { out } = await runHere(["platforms", "linkedin", village, "--width", String(width), "--language", language]);
    expect(Math.max(...out.split("\n").map((line) => measureWidth(line)))).toBeLessThanOrEqual(width);
  }
});

it("says what is no platform, what is no day, and which rules do not compile", async () => {
  expect((await runHere(["platforms", "zzzzzz"])).err).toContain("Waft knows no platform 'zzzzzz'.");
  expect((await runHere(["platforms", "--as-of", "soon"])).err).toContain("'soon' is not a date.");
  expect((await runHere(["platforms", "village.waft"])).err).toBe(
    "'village.waft' is no package of a platform.\nGive a platform by name, or a folder with rules/main.waft in it, or one with such folders.\n",
  );
  const folder = createScratch({ "mine/rules/main.waft": "waft 1\nplatform mine\nrule x { on y of post }\n" });
  const at = { env: { INIT_CWD: folder } };
  expect(await runHere(["platforms", "mine"], at)).toEqual({
    code: 1,
    out: "",
    err: "The rules of 'mine' do not compile: 'waft check' says what is wrong.\n",
  });
});

it("takes a folder with packages for all of them, and says of one without any that it has none", async () => {
  const rules = "waft 1\nplatform PLACE\nuse social\nposts have text\nrule l { on like of post shows nothing }\n";
  const folder = createScratch({
    "shelf/one/rules/main.waft": rules.replace("PLACE", "one"),
    "shelf/two/rules/main.waft": rules.replace("PLACE", "two"),
    "shelf/read.me": "",
    "empty/read.me": "",
  });
  const at = { env: { INIT_CWD: folder } };
  const { code, out } = await runHere(["platforms", "shelf", "shelf/two", "--json"], at);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ platforms: [{ name: "one" }, { name: "two" }] });
  const empty = await runHere(["platforms", "empty"], at);
  expect([empty.code, empty.err.split("\n")[0]]).toEqual([2, "'empty' is no package of a platform."]);
  expect((await runHere(["platforms", "nosuch"], at)).err).toMatch(/any other is given as the folder of its package/u);
});
