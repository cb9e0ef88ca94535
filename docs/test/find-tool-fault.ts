import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../site/repository/list-pages.ts";

/** What pnpm does without a script. */
const builtIn: ReadonlySet<string> = new Set(["install", "exec", "add"]);

/** Says what is wrong with a command that starts a tool: a script, a package or a test project that is not there. */
export function findToolFault(command: string, file: string): string | undefined {
  const [tool = "", ...words] = command.split(/\s+/u);
  const [first = ""] = words;
  if (tool === "npm" && first === "install") {
    return findMissing(words.slice(1).filter((word) => !word.startsWith("-")));
  }
  if (tool === "npx" && words.some((word) => word.startsWith("pnpm@"))) {
    const version = words.find((word) => word.startsWith("pnpm@")) ?? "";
    const manager = readManifest(root)["packageManager"];
    return version === manager
      ? findScript(words.slice(words.indexOf(version) + 1))
      : `the repository has ${String(manager)}`;
  }
  return tool === "pnpm" ? findScript(words) : `nobody has said how '${tool}' is tested (${file})`;
}

/** A package that is neither in the repository nor among what it is built with. */
function findMissing(names: readonly string[]): string | undefined {
  const missing = names.find((name) => {
    const short = name.replace("@waft/", "");
    const places = name === "waft" ? ["packages/cli"] : [`packages/${short}`, `packages/platforms/${short}`];
    return ![...places, `node_modules/${name}`].some((place) => existsSync(path.join(root, place, "package.json")));
  });
  return missing === undefined ? undefined : `there is no package ${missing}`;
}

function findScript(words: readonly string[]): string | undefined {
  const [first = "", second = "", third = ""] = words;
  if (first === "-s") {
    return findScript(words.slice(1));
  }
  if (first === "--filter") {
    const folder = ["packages", "packages/platforms", "apps", "."].map((place) =>
      path.join(root, place, second.replace("@waft/", "")),
    );
    const found = folder.find((place) => existsSync(path.join(place, "package.json")));
    return found !== undefined && hasScript(found, third) ? undefined : `${second} has no script ${third}`;
  }
  return builtIn.has(first) || hasScript(root, first) ? undefined : `there is no script ${first}`;
}

function hasScript(folder: string, name: string): boolean {
  const { scripts } = readManifest(folder);
  return typeof scripts === "object" && scripts !== null && Object.hasOwn(scripts, name);
}

function readManifest(folder: string): Readonly<Record<string, unknown>> {
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null ? { ...manifest } : {};
}
