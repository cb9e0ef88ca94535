import { spawnSync } from "node:child_process";
import process from "node:process";
import { ToolError } from "./run-tool.ts";

/**
 * The address of the repository that a release is made from, as npm writes it: the one that `WAFT_REPOSITORY` names, or
 * where `origin` is.
 *
 * @throws ToolError when nobody knows it: what is published says where it comes from
 */
export function findRepository(root: string): string {
  const named = process.env["WAFT_REPOSITORY"] ?? readOrigin(root);
  const address = writeAddress(named);
  if (address === undefined) {
    throw new ToolError(
      "Nobody knows the address of the repository, and packages say on npm where they come from. Set 'git remote add origin https://…', or WAFT_REPOSITORY.",
    );
  }
  return address;
}

/** `git@host:owner/name.git`, `ssh://…` and `https://…` as an address that a browser and npm can both follow. */
export function writeAddress(remote: string): string | undefined {
  const [, host = "", name = ""] =
    /^(?:https?:\/\/|ssh:\/\/|git\+https:\/\/)?(?:[^@/\s]+@)?([a-z0-9.-]+\.[a-z]+)[/:]([^\s?#]+?)(?:\.git)?\/?$/iu.exec(
      remote.trim(),
    ) ?? [];
  return host === "" ? undefined : `git+https://${host}/${name}.git`;
}

function readOrigin(root: string): string {
  const { stdout } = spawnSync("git", ["remote", "get-url", "origin"], { cwd: root, encoding: "utf8" });
  return stdout ?? "";
}
