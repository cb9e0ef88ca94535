import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeBundles } from "../generate/write-bundles.ts";
import type { EngineAnswer } from "../src/engine.ts";
import { createPlatform } from "../src/create-platform.ts";
import { readVectors } from "../src/read-vectors.ts";
import { createTableEngine } from "./table-engine.ts";

const folder = path.dirname(import.meta.dirname);
const scratch = mkdtempSync(path.join(tmpdir(), "waft-conformance-"));

// The engine under test answers what the table answered, in the order in which the vectors stand; one answer is spoilt.
const drivers = {
  python: `
import sys
answers = iter(json.loads(pathlib.Path(sys.argv[1], sys.argv[2]).read_text(encoding="utf-8")))
print(json.dumps([run(sys.argv[1], lambda bundle, question: next(answers)), next(answers, None)]))
`,
  php: `
$answers = new ArrayIterator(json_decode(file_get_contents("$argv[1]/$argv[2]"), true));
$failed = run($argv[1], function ($bundle, $question) use ($answers) {
    $answer = $answers->current();
    $answers->next();
    return $answer;
});
echo json_encode([$failed, $answers->current()]);
`,
} as const;

type Language = keyof typeof drivers;

const languages = ["python", "php"] as const;

const commands = { python: "python3", php: "php" } as const;

function isInstalled(language: Language): boolean {
  return spawnSync(commands[language], ["--version"]).status === 0;
}

/** Runs the block of a language on this package, and gives back what it prints. */
function runBlock(language: Language, answers: string): unknown {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  const block = readme.split(`\`\`\`${language}\n`)[1]?.split("```")[0] ?? "";
  const file = path.join(scratch, `run.${language}`);
  writeFileSync(file, `${block}${drivers[language]}`);
  const { stdout, stderr } = spawnSync(commands[language], [file, scratch, answers], { encoding: "utf8" });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

beforeAll(async () => {
  cpSync(path.join(folder, "vectors"), path.join(scratch, "vectors"), { recursive: true });
  writeBundles(scratch);
  const answers = await answerAll();
  writeFileSync(path.join(scratch, "right.json"), JSON.stringify(answers));
  writeFileSync(
    path.join(scratch, "wrong.json"),
    JSON.stringify(answers).replace('"atMost":"whole"', '"atMost":"cut"'),
  );
  // A slow machine is no failure: as long as a test may take.
}, 300_000);

afterAll(() => rmSync(scratch, { recursive: true }));

/** The table's answers to all questions of files with a bundle, in the order of their names. */
function answerAll(): Promise<readonly EngineAnswer[]> {
  const engine = createTableEngine();
  const files = readVectors()
    .filter(({ bundle }) => bundle !== undefined)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return Promise.all(
    files.flatMap((file) =>
      file.cases.flatMap((one) =>
        "question" in one ? [Promise.resolve(engine.trace(createPlatform(file), one.question))] : [],
      ),
    ),
  );
}

it("the page shows a block in Python and one in PHP", () => {
  const readme = readFileSync(path.join(folder, "README.md"), "utf8");
  expect(languages.map((language) => readme.split(`\`\`\`${language}\n`).length)).toEqual([2, 2]);
});

it.each(languages.filter(isInstalled))(
  "the page's %s finds no fault with the table, and finds one that was made",
  (language) => {
    expect(runBlock(language, "right.json")).toEqual([[], null]);
    expect(runBlock(language, "wrong.json")).toEqual([["bringing/gap-after-a-note"], null]);
  },
);
