import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { printDtsModule } from "@waft/core";
import { compileFolder } from "@waft/platform-kit";
import type { Bundle } from "@waft/runtime";
import { listInterfaces } from "../site/reference/list-interfaces.ts";
import { root } from "../site/repository/list-pages.ts";
import { listOutputs, runPrograms } from "./run-programs.ts";
import { listBlocks, listTexts } from "./list-texts.ts";

// Reports of interfaces declare names, and are no programs.
const blocks = listBlocks(
  listTexts().filter(({ file }) => !file.endsWith(".api.md")),
  "ts",
);
const folder = path.join(root, "docs/node_modules/.cache/programs");
/** Node reads no TypeScript below a folder `node_modules`: programs run elsewhere. */
const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-programs-")));
const compiler = path.join(
  path.dirname(createRequire(import.meta.url).resolve("@typescript/native/package.json")),
  "bin/tsc",
);

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of listPlatforms()) {
    const { bundle } = compileFolder(path.join(root, "packages/platforms", name));
    if (bundle === undefined) {
      throw new Error(`The rules of ${name} do not compile.`);
    }
    bundles.set(name, bundle);
  }
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(scratch, { recursive: true, force: true });
});

/** The networks that programs import: `@waft/linkedin`. */
function listPlatforms(): readonly string[] {
  const imported = blocks.flatMap(({ text }) =>
    [...text.matchAll(/from "@waft\/(?<name>[a-z0-9-]+)"/gu)].map(({ groups }) => groups?.["name"] ?? ""),
  );
  const packages = new Set(listInterfaces().map(({ specifier }) => specifier));
  return [...new Set(imported)].filter((name) => !packages.has(`@waft/${name}`));
}

/** The networks that programs import, compiled. */
const bundles = new Map<string, Bundle>();

/** Writes what the package of a network declares when it is built. */
function declarePlatform(name: string): readonly [specifier: string, places: readonly string[]] {
  const bundle = bundles.get(name);
  if (bundle !== undefined) {
    writeFileSync(path.join(folder, `${name}.d.ts`), printDtsModule(bundle));
  }
  return [`@waft/${name}`, [`./${name}.d.ts`]];
}

/** Type-checks programs, each a module of its own; gives back what the compiler says. */
function checkPrograms(
  programs: readonly (readonly [name: string, text: string])[],
  paths: Readonly<Record<string, readonly string[]>>,
): string {
  for (const [name, text] of programs) {
    writeFileSync(path.join(folder, `${name}.ts`), `${text}\nexport {};\n`);
  }
  const compilerOptions = {
    noEmit: true,
    isolatedDeclarations: false,
    declaration: false,
    declarationMap: false,
    noUnusedLocals: false,
    allowImportingTsExtensions: true,
    lib: ["ES2024", "DOM", "DOM.Iterable"],
    types: ["node"],
    paths,
  };
  const files = programs.map(([name]) => `${name}.ts`);
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../../../tsconfig.base.json", compilerOptions, files }),
  );
  return spawnSync(process.execPath, [compiler, "-p", folder, "--pretty", "false"], { encoding: "utf8", cwd: folder })
    .stdout;
}

it("every program on every page is one that the compiler takes, strictly", () => {
  expect(blocks.length).toBeGreaterThan(40);
  const names = blocks.map(({ place }) => place.replaceAll(/[^a-z0-9]+/giu, "-"));
  const platforms = Object.fromEntries(listPlatforms().map(declarePlatform));
  const interfaces = Object.fromEntries(listInterfaces().map(({ specifier, source }) => [specifier, [source]]));
  const wrong =
    'import { trace } from "@waft/runtime";\nimport { linkedin } from "@waft/linkedin";\ntrace(linkedin, { chain: ["shaer"] });';
  const said = checkPrograms(
    [...blocks.map(({ text }, index): readonly [string, string] => [names[index] ?? "", text]), ["wrong", wrong]],
    { ...platforms, ...interfaces },
  );
  const found = said.split("\n").filter((line) => line.includes(": error "));
  expect(found.filter((line) => !line.startsWith("wrong.ts"))).toEqual([]);
  expect(found.filter((line) => line.startsWith("wrong.ts"))).not.toEqual([]);
});

it("every program prints what stands behind its lines", () => {
  const said = blocks.flatMap((block) => listOutputs(block));
  expect(said.length).toBeGreaterThan(40);
  expect(runPrograms(blocks, bundles, scratch)).toEqual(said);
});
