import { spawnSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import process from "node:process";

/** Looks for a Node 20 of the system: the one that `WAFT_OLD_NODE` names, or one on the path; gives back its folder. */
export function findOldNode(): string | undefined {
  const named = process.env["WAFT_OLD_NODE"];
  const folders = [
    ...(named === undefined ? [] : [path.dirname(named)]),
    ...(process.env["PATH"] ?? "").split(path.delimiter),
  ];
  return folders.find((folder) => isNode20(path.join(folder, process.platform === "win32" ? "node.exe" : "node")));
}

function isNode20(place: string): boolean {
  // What a package manager has put on the path is a script that starts the Node of the workspace.
  return (
    existsSync(place) &&
    !realpathSync(place).includes("node_modules") &&
    spawnSync(place, ["--version"], { encoding: "utf8" }).stdout.startsWith("v20.")
  );
}
