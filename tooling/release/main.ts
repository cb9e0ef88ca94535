// Releases what changesets declare.
//   pnpm release --dry-run    shows the plan: what would be published, in which order, and why
//   pnpm release:check        fails where the changesets of a platform say less than its rules have changed
//   pnpm release              writes versions, changelogs and what is cited, to be looked at and committed; where that is done, publishes
//   pnpm release --publish    only publishes, and refuses where versions are still to be written
// --registry <address> names another registry, --provenance says on it from which commit a package was built, and --built
// takes what is built as it is.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { takeArguments } from "../read-arguments.ts";
import { findShortfalls } from "./find-shortfalls.ts";
import { makePlan } from "./make-plan.ts";
import { packPackages } from "./pack-packages.ts";
import type { PlannedPackage } from "./plan.ts";
import { printPlan } from "./print-plan.ts";
import { publishPackages } from "./publish-packages.ts";
import { runTool, ToolError } from "./run-tool.ts";
import { sayReleased } from "./say-released.ts";
import { writeCitation } from "./write-citation.ts";

const root = path.resolve(import.meta.dirname, "../..");

const { flags, values } = takeArguments({
  script: "pnpm release",
  flags: ["dry-run", "check", "publish", "provenance", "built"],
  values: { registry: "<address>" },
});
const registry = values.get("registry") ?? process.env["npm_config_registry"] ?? "https://registry.npmjs.org/";

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof ToolError)) {
    throw error;
  }
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const plan = await makePlan({
    root,
    registry,
    built: flags.has("built"),
    onCompare: (name) => void (process.stderr.isTTY && process.stderr.write(`Comparing ${name} …\n`)),
  });
  const isMoving = plan.some(({ declared }) => declared !== undefined);
  if (flags.has("dry-run")) {
    showPlan(plan);
  }
  const { said, incomparable } = findShortfalls(plan);
  if (said.length + incomparable.length > 0) {
    const hint = "Say it in a changeset: 'pnpm changeset', or a file in .changeset that names the package.";
    process.stderr.write(`${[...said, ...(said.length > 0 ? [hint] : []), ...incomparable].join("\n")}\n`);
    return 1;
  }
  if (flags.has("dry-run") || flags.has("check")) {
    return 0;
  }
  return isMoving ? writeVersions() : publish();
}

function build(): void {
  if (!flags.has("built")) {
    runTool(["pnpm", "build"], root);
  }
}

function showPlan(plan: readonly PlannedPackage[]): void {
  build();
  const folder = mkdtempSync(path.join(tmpdir(), "waft-packed-"));
  const packed = packPackages(root, folder);
  rmSync(folder, { recursive: true });
  const width = process.stdout.columns ?? 100;
  process.stdout.write(`${printPlan(plan, { packed, width }).join("\n")}\n`);
}

function writeVersions(): number {
  if (flags.has("publish")) {
    process.stderr.write("There are changesets: run 'pnpm release' first, look at the versions, and commit them.\n");
    return 1;
  }
  process.stdout.write(runTool(["changeset", "version"], root));
  writeCitation(root, new Date().toISOString().slice(0, "2026-11-28".length));
  sayReleased(root);
  process.stdout.write(
    "Versions, changelogs and CITATION.cff are written. Look at them, commit them, and run 'pnpm release' again.\n",
  );
  return 0;
}

function publish(): number {
  build();
  process.stdout.write(publishPackages(root, { registry, provenance: flags.has("provenance") }));
  return 0;
}
