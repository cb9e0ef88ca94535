import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../site/repository/list-pages.ts";

/** What pnpm does without a script. */
const builtIn: ReadonlySet<string> = new Set(["install", "exec", "add"]);

/** Says what is wrong with a command that starts a tool: a script, a package or a program that is not there. */
export function findToolFault(command: string, file: string): string | undefined {
  const [tool = "", ...words] = command.split(/\s+/u);
  const folder = path.join(root, path.dirname(file));
  switch (tool) {
    case "npm": {
      return words[0] === "install" ? findMissing(words.slice(1)) : `nobody has said how '${command}' is tested`;
    }
    case "npx": {
      return findStarted(words);
    }
    case "node": {
      return findProgram(words, folder);
    }
    case "pnpm": {
      return hasScript(folder, words[0] ?? "") ? undefined : findScript(words);
    }
    default: {
      return `nobody has said how '${tool}' is tested`;
    }
  }
}

/** What npx starts: the package manager of the repository in its version, or something that is installed. */
function findStarted(words: readonly string[]): string | undefined {
  const version = words.find((word) => word.startsWith("pnpm@"));
  if (version === undefined) {
    return findMissing(words.slice(0, 1));
  }
  const manager = readManifest(root)["packageManager"];
  return version === manager
    ? findScript(words.slice(words.indexOf(version) + 1))
    : `the repository has ${String(manager)}`;
}

/** A program that is not there, seen from the folder of the page. */
function findProgram(words: readonly string[], folder: string): string | undefined {
  const program = words.find((word) => /\.[cm]?[jt]s$/u.test(word)) ?? "";
  return existsSync(path.join(folder, program)) && program !== "" ? undefined : `there is no program ${program}`;
}

/** A package that is neither in the repository nor among what it is built with. */
function findMissing(words: readonly string[]): string | undefined {
  const names = words.filter((word) => !word.startsWith("-"));
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
  if (!existsSync(path.join(folder, "package.json"))) {
    return {};
  }
  const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return typeof manifest === "object" && manifest !== null ? { ...manifest } : {};
}
