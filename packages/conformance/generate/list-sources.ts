import type { Fineness } from "./list-all-posts.ts";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createPlatform } from "../src/create-platform.ts";
import { readVectors } from "../src/read-vectors.ts";
import type { VectorFile } from "../src/vector-file.ts";
import { compileRules } from "./compile-rules.ts";
import type { TableSource } from "./create-table.ts";

const packages = path.join(import.meta.dirname, "..", "..");

/** Files written by hand whose rules, between them, say all that rules can say. */
const small = [
  "bringing",
  "conditions",
  "copies",
  "counters",
  "dates",
  "groups",
  "levels",
  "otherwise",
  "outcomes",
  "persons",
  "publishing",
  "refining",
] as const;

/** Every platform of which a table of vectors is generated. */
export function listSources(): readonly TableSource[] {
  return [
    createSource(readVillage(), "every-part"),
    createSource(readLinkedin(), "asked-parts"),
    ...small.map((name) => createSource(readSmall(name), "every-part")),
  ];
}

type Rules = TableSource["rules"];

function createSource(rules: Rules, fineness: Fineness): TableSource {
  const { bundle } = compileRules(createPlatform({ waft: 1, ...rules, cases: [] }));
  return { rules, bundle, fineness };
}

function readVillage(): Rules {
  return {
    name: "table-village",
    title: "Every row of an invented village, on every stretch of days.",
    entry: "main.waft",
    files: { "main.waft": readLines(path.join(packages, "runtime", "test", "village.waft")) },
  };
}

function readLinkedin(): Rules {
  const folder = path.join(packages, "platforms", "linkedin", "rules");
  const files = globSync("*.waft", { cwd: folder }).toSorted();
  return {
    name: "table-linkedin",
    title: "Every row of LinkedIn's rules, on every stretch of days.",
    entry: "main.waft",
    files: Object.fromEntries(
      files.map((file): [string, readonly string[]] => [file, readLines(path.join(folder, file))]),
    ),
  };
}

function readLines(file: string): readonly string[] {
  return readFileSync(file, "utf8").replace(/\n$/u, "").split("\n");
}

function readSmall(name: string): Rules {
  const file: VectorFile | undefined = readVectors().find((one) => one.name === name);
  if (file === undefined) {
    throw new Error(`There is no file of vectors called ${name}.`);
  }
  return {
    name: `table-${name}`,
    title: `Every row of the rules of '${name}', and all that can come into it.`,
    entry: file.entry,
    files: file.files,
  };
}
