import { readFileSync } from "node:fs";
import path from "node:path";
import type { Plugin } from "vite";
import { readField } from "../../../tooling/read-field.ts";

const name = "virtual:platforms";
const resolved = `\0${name}`;
const root = path.dirname(import.meta.dirname);

/**
 * Lists the platforms that the page is built with: the dependencies of this app that say of themselves that they are
 * platforms, by the keyword `waft-platform`. Each is loaded when it is first looked at.
 */
export function platformsPlugin(): Plugin {
  return {
    name: "waft-platforms",
    resolveId: (id) => (id === name ? resolved : null),
    load: (id) => (id === resolved ? printModule(listPlatforms()) : null),
  };
}

/** A package with the rules of a platform. */
interface PlatformPackage {
  readonly specifier: string;
  readonly name: string;
  readonly title: string;
}

function listPlatforms(): readonly PlatformPackage[] {
  const own: unknown = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const dependencies = readField(own, "dependencies");
  return Object.keys(typeof dependencies === "object" ? { ...dependencies } : {}).flatMap((specifier) => {
    const folder = path.join(root, "node_modules", specifier);
    const manifest: unknown = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    const keywords = readField(manifest, "keywords");
    // What helps to write platforms has the keyword too, but no rules.
    const hasRules = readField(readField(readField(manifest, "exports"), "."), "waft") !== undefined;
    const isPlatform = hasRules && Array.isArray(keywords) && keywords.includes("waft-platform");
    return isPlatform ? [{ specifier, ...readHead(folder) }] : [];
  });
}

/** The name and the title with which a platform's rules begin. */
function readHead(folder: string): Omit<PlatformPackage, "specifier"> {
  const text = readFileSync(path.join(folder, "rules/main.waft"), "utf8");
  const found = /^(?:platform|bridge) ([a-z][a-z0-9-]*)(?:\s+"([^"\n]*)")?/mu.exec(text);
  const named = found?.[1] ?? path.basename(folder);
  return { name: named, title: found?.[2] ?? named };
}

function printModule(platforms: readonly PlatformPackage[]): string {
  const entries = platforms.map(
    ({ specifier, name: named, title }) =>
      `{ name: ${JSON.stringify(named)}, title: ${JSON.stringify(title)}, load: () => import(${JSON.stringify(specifier)}), loadFiles: () => import(${JSON.stringify(`virtual:rule-files/${specifier}`)}) }`,
  );
  return `export const platforms = [${entries.join(", ")}];`;
}
