import { globSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import type { Baseline } from "./baseline.ts";
import type { BaselineSearch } from "./find-baselines.ts";
import { runTool, ToolError } from "./run-tool.ts";
import { findHighest } from "./versions.ts";
import type { WorkspacePackage } from "./workspace-package.ts";

/** Takes the rules of a package as they were at its highest tag `name@version`; undefined where there is none. */
export function findTagged(
  { name, folder }: WorkspacePackage,
  { root, shelf }: Pick<BaselineSearch, "root" | "shelf">,
): Baseline | undefined {
  const version = findHighest(listTags(root, name).map((tag) => tag.slice(name.length + 1)));
  if (version === undefined) {
    return undefined;
  }
  const tag = `${name}@${version}`;
  const place = path.join(shelf, "tags", tag.replaceAll("/", "+"));
  takePlatforms(tag, root, place);
  return { version, from: `the tag ${tag}`, folder: path.join(place, path.relative(root, folder)) };
}

function listTags(root: string, name: string): readonly string[] {
  try {
    return runTool(["git", "tag", "--list", `${name}@*`], root)
      .split("\n")
      .filter((line) => line !== "");
  } catch (error) {
    if (error instanceof ToolError) {
      return [];
    }
    throw error;
  }
}

/** Puts all platforms as they were at a tag into a place, each where Node finds it by its name. */
function takePlatforms(tag: string, root: string, place: string): void {
  mkdirSync(place, { recursive: true });
  const packed = path.join(place, "platforms.tar");
  runTool(["git", "archive", "--output", packed, tag, "packages/platforms"], root);
  runTool(["tar", "-xf", path.basename(packed)], place);
  for (const file of globSync("packages/platforms/*/package.json", { cwd: place })) {
    const manifest: unknown = JSON.parse(readFileSync(path.join(place, file), "utf8"));
    const name = typeof manifest === "object" && manifest !== null ? String(Reflect.get(manifest, "name")) : "";
    const link = path.join(place, "node_modules", name);
    mkdirSync(path.dirname(link), { recursive: true });
    symlinkSync(path.join(place, path.dirname(file)), link, "junction");
  }
}
