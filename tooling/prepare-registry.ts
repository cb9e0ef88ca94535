import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import process from "node:process";

/** What of a machine matters to whether strangers can install packages on it. */
export interface Reach {
  readonly reachesRegistry: () => boolean;
  /** Whether tests that are skipped would prove nothing. */
  readonly isRequired: boolean;
}

const thisMachine: Reach = {
  reachesRegistry: () =>
    spawnSync("npm", ["view", "commander", "name"], {
      cwd: tmpdir(),
      stdio: "ignore",
      // Windows finds npm's .cmd file only through its shell.
      shell: process.platform === "win32",
    }).status === 0,
  isRequired: process.env["WAFT_REGISTRY"] === "required",
};

/**
 * Says whether strangers can install what is published: packages of others come from the registry that npm is set up
 * with, and without it there is nothing that could be tried.
 *
 * @returns whether to try, to leave it out, or to fail because `WAFT_REGISTRY=required` and there is none
 */
export function prepareRegistry(
  print: (line: string) => void,
  machine: Reach = thisMachine,
): "try" | "leave out" | "fail" {
  if (machine.reachesRegistry()) {
    return "try";
  }
  print("Strangers are not tried: npm reaches no registry here, and what they install of others comes from there.");
  return machine.isRequired ? "fail" : "leave out";
}
