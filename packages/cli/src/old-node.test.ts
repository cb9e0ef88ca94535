import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { isOldNode, oldestNode } from "./old-node.ts";

it("the oldest Node is the one that the package asks for", () => {
  expect(manifest.engines.node).toBe(`>=${oldestNode.major}.${oldestNode.minor}`);
});

it.each([
  ["16.20.2", true],
  ["20.20.2", true],
  ["22.11.0", true],
  ["22.12.0", false],
  ["22.12.0-nightly", false],
  ["24.0.0", false],
  ["100.1.0", false],
])("Node %s is too old: %s", (version, old) => {
  expect(isOldNode(version)).toBe(old);
});

/** Starts the command as if by another Node. */
function startUnder(
  node: string,
  ...words: readonly string[]
): { readonly status: number | null; readonly said: string } {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: "${node}" } })`;
  const main = path.join(import.meta.dirname, "main.ts");
  const given = ["-C", "@waft/source", "--import", `data:text/javascript,${pretend}`, main, ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, given, {
    encoding: "utf8",
    env: { PATH: process.env["PATH"] },
  });
  return { status, said: stdout + stderr };
}

it("a Node that is too old is told so in one sentence, with what to do, in both languages", () => {
  expect(startUnder("20.20.2", "compare", "linkedin")).toEqual({
    status: 2,
    said: "Waft needs Node 22.12 or newer and this is Node 20.20.2: install a newer one (https://nodejs.org) and try again.\n",
  });
  expect(startUnder("22.11.0", "start", "--language", "nl")).toEqual({
    status: 2,
    said: "Waft heeft Node 22.12 of nieuwer nodig en dit is Node 22.11.0: installeer een nieuwere (https://nodejs.org) en probeer het opnieuw.\n",
  });
  expect(startUnder("22.12.0", "--version")).toEqual({ status: 0, said: `${manifest.version}\n` });
});
