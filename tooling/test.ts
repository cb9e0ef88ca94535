// Runs what a change must pass, one step after the other, and stops at the first that fails.
//   node tooling/test.ts               every step
//   node tooling/test.ts lint build    only these
import { spawn } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import path from "node:path";
import { performance } from "node:perf_hooks";
import process from "node:process";
import { prepareBrowser } from "./prepare-browser.ts";
import { prepareRegistry } from "./prepare-registry.ts";
import { takeArguments } from "./read-arguments.ts";

type Command = readonly string[];
type Step = {
  readonly name: string;
  /** Whether it reads what `build` makes. */
  readonly readsBuild?: true;
  readonly commands: () => readonly Command[];
};
type Outcome = { readonly ok: boolean; readonly output: string };

// Both complain about folders the workspace names ahead of their first package.
const ignoredSherifRules = ["-r", "packages-without-package-json", "-r", "non-existant-packages"];

// Platforms are built by one task for all; pages of examples by their tests; the site by `pnpm site`.
const unbuilt = ["--filter=!./packages/platforms/*", "--filter=!./examples/*", "--filter=!docs"];

const root = path.dirname(import.meta.dirname);

const steps: readonly Step[] = [
  { name: "format", commands: () => [["oxfmt", "--check"]] },
  // Examples import what is built, so lint and type-check need it.
  { name: "build", commands: () => [["turbo", "run", "build", "build:platforms", ...unbuilt]] },
  { name: "lint", readsBuild: true, commands: () => [["oxlint", "--type-aware", "--deny-warnings"]] },
  {
    name: "typecheck",
    readsBuild: true,
    commands: () => [["turbo", "run", "typecheck", "typecheck:tooling", "typecheck:platforms"]],
  },
  { name: "unused", commands: () => [["knip"]] },
  { name: "workspace", commands: () => [["sherif", "--fail-on-warnings", ...ignoredSherifRules]] },
  { name: "api", readsBuild: true, commands: () => [["node", "tooling/api/main.ts", "--check"]] },
  {
    name: "release",
    readsBuild: true,
    commands: () => [["node", "-C", "@waft/source", "tooling/release/main.ts", "--check", "--built"]],
  },
  { name: "sizes", readsBuild: true, commands: () => [["node", "tooling/measure-sizes.ts"]] },
  { name: "unit", readsBuild: true, commands: () => [["vitest", "run"]] },
  {
    name: "publish",
    readsBuild: true,
    commands: () => [["node", "tooling/check-platforms-published.ts"], ...publicPackages().flatMap(checkPackage)],
  },
  {
    name: "strangers",
    readsBuild: true,
    commands: () => [["vitest", "run", "--config", "tooling/registry/vitest.config.ts"]],
  },
];

process.exitCode = await main(takeArguments({ script: "pnpm test", words: steps.map(({ name }) => name) }).words);

async function main(names: readonly string[]): Promise<number> {
  const wanted =
    names.length === 0 ? steps : steps.filter((step) => names.includes(step.name) || isMissing(step, names));
  let passed = 0;
  for (const step of wanted) {
    // oxlint-disable-next-line no-await-in-loop -- a step may need what the one before it made
    if (!(await runStep(step))) {
      print(`${passed} passed, 1 failed`);
      return 1;
    }
    passed += 1;
  }
  print(`${passed} passed, 0 failed`);
  return 0;
}

/** Whether a step is needed by one that is asked for: nothing is built in a fresh copy of the repository. */
function isMissing({ name }: Step, names: readonly string[]): boolean {
  const built = ["packages/runtime", "packages/platforms/linkedin"].map((folder) => path.join(root, folder, "dist"));
  return (
    name === "build" &&
    steps.some((step) => step.readsBuild === true && names.includes(step.name)) &&
    !built.every((folder) => existsSync(folder))
  );
}

async function runStep(step: Step): Promise<boolean> {
  if (step.name === "unit" && !prepareBrowser(print)) {
    print("FAIL  unit: WAFT_BROWSER=required");
    return false;
  }
  const registry = step.name === "strangers" ? prepareRegistry(print) : "try";
  if (registry !== "try") {
    print(registry === "fail" ? "FAIL  strangers: WAFT_REGISTRY=required" : "skip  strangers");
    return registry === "leave out";
  }
  const start = performance.now();
  const outcomes = await Promise.all(step.commands().map(run));
  const ok = outcomes.every((outcome) => outcome.ok);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${ok ? "pass" : "FAIL"}  ${step.name.padEnd(10)} ${seconds.padStart(6)} s`);
  for (const outcome of outcomes) {
    // What a test could not try here is said even where all is well.
    const reasons = outcome.output.split("\n").filter((line) => line.startsWith("Not tried: "));
    for (const line of outcome.ok ? reasons : [outcome.output]) {
      print(line);
    }
  }
  return ok;
}

function run([command = "", ...args]: Command): Promise<Outcome> {
  return new Promise((settle) => {
    const child = spawn(command, args, {
      cwd: root,
      // Windows finds the tools' .cmd files only through its shell.
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => settle({ ok: false, output: `${command}: ${error.message}` }));
    child.on("close", (code) => settle({ ok: code === 0, output: Buffer.concat(chunks).toString() }));
  });
}

/** What others get when they install a package: that it resolves, and that its types do. */
function checkPackage(folder: string): readonly Command[] {
  const types = ["attw", "--pack", folder, "--profile", "esm-only", "--format", "ascii", "--no-emoji"];
  return [["publint", "--strict", folder], types];
}

function publicPackages(): string[] {
  return globSync("packages/*/package.json", { cwd: root })
    .filter((file) => !readFileSync(path.join(root, file), "utf8").includes('"private": true'))
    .map((file) => path.dirname(file))
    .toSorted();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
