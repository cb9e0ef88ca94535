import path from "node:path";
import { expect, it } from "vitest";
import { readSchema } from "../../analysis/test/read-schema.ts";
import { runHere } from "./run-village.ts";
import { createScratch } from "./scratch.ts";

const asked = ["village.waft", "--as-of", "2026", "--with", "text,image"];

async function print(...argv: readonly string[]): Promise<unknown> {
  const printed: unknown = JSON.parse((await runHere(argv)).out);
  return printed;
}

const commands: readonly (readonly [schema: string, argv: readonly string[]])[] = [
  ["trace", ["trace", ...asked, "--chain", "share, like, like", "--json"]],
  ["trace", ["trace", ...asked, "--chain", "burn, share", "--json"]],
  ["comparison", ["compare", ...asked, "--chain", "share", "--chain", "whisper", "--json"]],
  ["why", ["why", "village.waft", "text", ...asked.slice(1), "--chain", "share", "--json"]],
  ["why", ["why-not", "village.waft", "text", ...asked.slice(1), "--chain", "share", "--json"]],
  ["timeline", ["timeline", "village.waft", "--with", "text", "--chain", "share", "--json"]],
  ["stale", ["stale", "village.waft", "--json"]],
  ["diff", ["diff", "village.waft", "dorp.waft", "--json"]],
  ["advice", ["advise", ...asked, "--goal", "spread", "--json"]],
  ["linted-post", ["lint-post", ...asked, "--json"]],
  ["test", ["test", "village.waft", "--format", "json", "--no-gate"]],
  ["check", ["check", "village.waft", "--format", "json", "--all"]],
  ["platforms", ["platforms", "xing", "--json"]],
];

it.each(commands)("what is printed as JSON has the shape of its schema: %s", async (schema, argv) => {
  expect(readSchema(schema)(await print(...argv))).toEqual([]);
});

it("findings with fixes have the shape of their schema, and what has not is found", async () => {
  const file = path.join(
    createScratch({ "main.waft": 'waft 1\nplatfrom village "Village"\nposts have txt\n' }),
    "main.waft",
  );
  const report = await print("check", file, "--format", "json");
  expect(readSchema("check")(report)).toEqual([]);
  expect(JSON.stringify(report)).toContain('"fixes":[{');
  for (const schema of new Set(commands.map(([name]) => name))) {
    expect(readSchema(schema)({ waft: 2 })).not.toEqual([]);
  }
});
