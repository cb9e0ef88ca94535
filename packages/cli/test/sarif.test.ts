import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { runHere } from "./run-village.ts";
import { createScratch, head, writeRule } from "./scratch.ts";

// The schema is a file of the standard, published by OASIS under its own terms: Schemata/sarif-schema-2.1.0.json of
// oasis-tcs/sarif-spec, unchanged. It is here for this test only, and no part of what is published.
const schema = readJson(readFileSync(path.join(import.meta.dirname, "sarif-schema-2.1.0.json"), "utf8"));
const formats = { uri: (text: string) => URL.canParse(text), "uri-reference": isReference, "date-time": () => true };
// One pattern of the schema is none when patterns are read strictly.
const validate = new Ajv({ allErrors: true, unicodeRegExp: false, formats }).compile(
  typeof schema === "object" ? (schema ?? {}) : {},
);

function readJson(text: string): unknown {
  return JSON.parse(text);
}

/** What may stand in an address without being escaped. */
function isReference(text: string): boolean {
  return /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/u.test(text);
}

const pages = path.join(import.meta.dirname, "../../../docs/diagnostics/core");

/** The command knows no platform by a name that stands for another one. */
const notOnDisk = "not-that-platform.md";

/** The failing example of each page, as the files that it has. */
const examples = readdirSync(pages).flatMap((page) => {
  const found = /^```waft fails=[^\n]*\n(?<code>[^]*?)^```$/mu.exec(readFileSync(path.join(pages, page), "utf8"));
  return page === notOnDisk || found?.groups?.["code"] === undefined ? [] : [{ page, code: found.groups["code"] }];
});

async function checkAsSarif(text: string, ...argv: readonly string[]): Promise<unknown> {
  const [main = "", ...others] = text.split(/^\/\/ file: (.+)\n/mu);
  const files: Record<string, string> = { "é & co/main.waft": main };
  for (let index = 0; index + 1 < others.length; index += 2) {
    files[`é & co/${others[index]}`] = others[index + 1] ?? "";
  }
  const folder = createScratch(files);
  const { out } = await runHere(["check", "é & co/main.waft", "--format", "sarif", ...argv], {
    env: { INIT_CWD: folder },
  });
  return readJson(out);
}

it.each(examples)("what is found in the example of $page makes a log of SARIF 2.1.0", async ({ page, code }) => {
  const log = await checkAsSarif(code);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(JSON.stringify(log)).toContain(`"ruleId":"core/${page.replace(".md", "")}"`);
});

it("the schema finds a log that is wrong", async () => {
  const text = JSON.stringify(await checkAsSarif(`${head}${writeRule("like").replace("followers", "folowers")}`));
  for (const [right, wrong] of [
    ['"startLine":', '"startLines":'],
    ['"level":"error"', '"level":"bad"'],
    ['"uriBaseId"', '"uriBase"'],
    ["%C3%A9%20%26", "é & "],
  ] as const) {
    expect(text).toContain(right);
    expect(validate(JSON.parse(text.replace(right, wrong)))).toBe(false);
  }
});

it("a log says where, what to do, what else, and what would mend it", async () => {
  const misspelt = writeRule("like").replace("followers", "folowers");
  expect(await checkAsSarif(`${head}${misspelt}`)).toMatchObject({
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "waft", rules: [{ id: "core/unknown-name", help: { text: "{advice}" } }] } },
        columnKind: "utf16CodeUnits",
        results: [
          {
            ruleId: "core/unknown-name",
            ruleIndex: 0,
            level: "error",
            message: { text: "There is no audience 'folowers'. Did you mean 'followers'?" },
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: "%C3%A9%20%26%20co/main.waft", uriBaseId: "SRCROOT" },
                  region: { startLine: 7, startColumn: 31, endLine: 7, endColumn: 39, charLength: 8 },
                },
              },
            ],
            fixes: [
              {
                description: { text: "Write 'followers'" },
                artifactChanges: [{ replacements: [{ insertedContent: { text: "followers" } }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  const twice = await checkAsSarif(`${head}${writeRule("like")}${writeRule("like")}`, "--language", "nl");
  expect(JSON.stringify(twice)).toContain("De eerste staat hier.");
});

it("nothing found makes a log as well", async () => {
  const log = await checkAsSarif(`${head}${writeRule("like")}`);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  expect(log).toMatchObject({ runs: [{ results: [] }] });
});
