import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Plugin } from "vite";
import { compileRules } from "./compile-rules.ts";
import { readField } from "./read-field.ts";

const prefix = "virtual:rule-files/";

/**
 * Lets a module import the rule files of a package as texts, `virtual:rule-files/@waft/linkedin`: those of the platforms
 * that it is made of come along. Each is called by the folder of its package and its place among the rules.
 */
export function ruleFilesPlugin(): Plugin {
  return {
    name: "waft-rule-files",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) {
        return null;
      }
      const entry = findEntry(id.slice(prefix.length + 1));
      const { files } = compileRules(entry);
      files.forEach((file) => this.addWatchFile(file));
      const texts = Object.fromEntries(
        [...new Set(files)].map((file) => [nameFile(file), readFileSync(file, "utf8")] as const),
      );
      return `export const entry = ${JSON.stringify(nameFile(entry))};
export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
    },
  };
}

function findEntry(specifier: string): string {
  const manifest = createRequire(import.meta.url).resolve(`${specifier}/package.json`);
  const exported = readField(readField(JSON.parse(readFileSync(manifest, "utf8")), "exports"), ".");
  return path.join(path.dirname(manifest), String(readField(exported, "waft")));
}

/** `linkedin/main.waft` for the first file of a package in the folder `linkedin`. */
function nameFile(file: string): string {
  const [, folder = "", inside = ""] = /([^/\\]+)[/\\]rules[/\\](.+)$/u.exec(file) ?? [];
  return `${folder}/${inside.replaceAll("\\", "/")}`;
}
