import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { printJsModule } from "@waft/core";
import type { Bundle } from "@waft/runtime";
import { root } from "../site/repository/list-pages.ts";
import type { PlacedBlock } from "./list-texts.ts";

/** A line of a program that says behind it what it prints. */
export interface SaidOutput {
  /** `README.md:17`, counted within the page. */
  readonly place: string;
  readonly said: string;
}

const line = /^(?<before>.*)console\.log\((?<values>.*)\); \/\/ (?<said>.*)$/u;

/** What programs say that they print, line by line; programs for a browser or another host are not run. */
export function listOutputs(block: PlacedBlock): readonly SaidOutput[] {
  return isRun(block)
    ? block.text.split("\n").flatMap((text, index) => {
        const said = line.exec(text)?.groups?.["said"];
        return said === undefined ? [] : [{ place: `${block.file}:${block.line + 1 + index}`, said: simplify(said) }];
      })
    : [];
}

/** Runs programs in a folder, and gives back what their lines print. */
export function runPrograms(
  blocks: readonly PlacedBlock[],
  bundles: ReadonlyMap<string, Bundle>,
  folder: string,
): readonly SaidOutput[] {
  writePackages(bundles, folder);
  const run = blocks.filter((block) => listOutputs(block).length > 0);
  const imports = run.map((block, index) => {
    writeFileSync(path.join(folder, `program-${index}.ts`), `${recordOutputs(block)}\nexport {};\n`);
    return `await import("./program-${index}.ts");`;
  });
  const opening = [
    'import { inspect } from "node:util";',
    "const shown = [];",
    "const say = (value) => typeof value === 'string' ? value : inspect(value, { breakLength: Infinity, depth: 9 });",
    "globalThis.record = (place, ...values) => shown.push({ place, said: values.map(say).join(' ') });",
    "console.log = () => undefined;",
  ];
  writeFileSync(
    path.join(folder, "main.mjs"),
    [...opening, ...imports, "process.stdout.write(JSON.stringify(shown));"].join("\n"),
  );
  const ran = spawnSync(process.execPath, ["-C", "@waft/source", path.join(folder, "main.mjs")], { encoding: "utf8" });
  const shown: unknown = ran.status === 0 ? JSON.parse(ran.stdout) : [];
  if (!isShown(shown) || ran.status !== 0) {
    throw new Error(ran.stderr);
  }
  return shown.map(({ place, said }) => ({ place, said: simplify(said) }));
}

function isRun({ text }: PlacedBlock): boolean {
  return !/\b(?:document|fetch)\b/u.test(text);
}

function isShown(shown: unknown): shown is readonly SaidOutput[] {
  return (
    Array.isArray(shown) && shown.every((one: unknown) => typeof one === "object" && one !== null && "said" in one)
  );
}

/** Where a program prints what it says that it prints, it is recorded instead. */
function recordOutputs(block: PlacedBlock): string {
  const lines = block.text.split("\n").map((text, index) => {
    const place = JSON.stringify(`${block.file}:${block.line + 1 + index}`);
    return text.replace(line, `$<before>Reflect.get(globalThis, "record")(${place}, $<values>);`);
  });
  return lines.join("\n");
}

/** Quotes and spaces are matters of taste. */
function simplify(said: string): string {
  return said.replaceAll(/["'\s]/gu, "");
}

/** Puts the packages of the repository and the networks, compiled, where npm would. */
function writePackages(bundles: ReadonlyMap<string, Bundle>, folder: string): void {
  const modules = path.join(folder, "node_modules/@waft");
  mkdirSync(modules, { recursive: true });
  for (const name of ["analysis", "cards", "core", "language-service", "platform-kit", "runtime"]) {
    symlinkSync(path.join(root, "packages", name), path.join(modules, name), "junction");
  }
  for (const [name, bundle] of bundles) {
    const place = path.join(modules, name);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, "package.json"), JSON.stringify({ type: "module", exports: "./index.js" }));
    writeFileSync(path.join(place, "index.js"), printJsModule(bundle));
  }
}
