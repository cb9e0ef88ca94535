import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { findChromium } from "../find-chromium.ts";
import { runTool } from "../release/run-tool.ts";
import { copyWorkspace } from "./copy-workspace.ts";
import { findOldNode } from "./find-old-node.ts";
import { startRegistry, type Behind } from "./start-registry.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of a registry that has what a release of the workspace publishes. */
    registry: string;
    /** A folder for strangers. */
    base: string;
    /** The workspace as it is once versions are written. */
    workspace: string;
  }
}

const root = path.resolve(import.meta.dirname, "../..");

/** Where the copy says that it comes from; nobody looks there. */
const repository = "https://code.example.org/waft/waft";

/** Starts a registry and releases everything into it, from a copy of the workspace; gives back what ends that. */
export async function setup(project: TestProject): Promise<() => void> {
  sayWhatIsMissing();
  const base = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-strangers-")));
  const [kept, workspace] = [path.join(base, "registry"), path.join(base, "workspace")];
  mkdirSync(kept);
  mkdirSync(workspace);
  copyWorkspace(root, workspace);
  const registry = await startRegistry(kept, findBehind());
  writeFileSync(path.join(workspace, ".npmrc"), `${registry.address.replace("http:", "")}:_authToken=anybody\n`);
  const release = [process.execPath, "-C", "@waft/source", "tooling/release/main.ts", "--registry", registry.address];
  runTool([...release, "--built"], workspace);
  // The command knows its version since it was built.
  runTool(
    [process.execPath, path.join(root, "node_modules/tsup/dist/cli-default.js"), "--silent"],
    `${workspace}/packages/cli`,
  );
  process.env["WAFT_REPOSITORY"] = repository;
  runTool([...release, "--built", "--publish"], workspace);
  project.provide("registry", registry.address);
  project.provide("base", base);
  project.provide("workspace", workspace);
  return () => {
    registry.stop();
    rmSync(base, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** Where packages of others come from: the registry that npm is set up with, and reaches. */
function findBehind(): Behind {
  const [address = "", authorities = ""] = ["registry", "cafile"].map((name) =>
    runTool(["npm", "config", "get", name], tmpdir()).trim(),
  );
  try {
    runTool(["npm", "view", "commander", "name"], tmpdir());
  } catch (error) {
    throw new Error(`Packages of others come from ${address}, which npm cannot reach`, { cause: error });
  }
  return { address, ...(path.isAbsolute(authorities) ? { authorities } : {}) };
}

function sayWhatIsMissing(): void {
  if (findOldNode() === undefined) {
    process.stdout.write("Not tried: there is no Node 20 here; WAFT_OLD_NODE names one.\n");
  }
  if (findChromium() === undefined) {
    process.stdout.write("Not tried: there is no Chromium here to open a page with; WAFT_CHROMIUM names one.\n");
  }
}
