import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { listPlatforms } from "./list-platforms.ts";
import { listRuleFiles } from "./list-rule-files.ts";

const prefix = "virtual:rule-files/";

/**
 * Lets a module import the rule files of a package as texts, `virtual:rule-files/linkedin`: those of the platforms that
 * it is made of come along. Each is called by the folder of its package and its place among the rules.
 */
export function ruleFilesPlugin(): Plugin {
  return {
    name: "waft-rule-files",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) {
        return null;
      }
      const named = id.slice(prefix.length + 1);
      const { entry = "" } = listPlatforms().find(({ folder }) => folder === named) ?? {};
      const files = listRuleFiles(entry);
      files.forEach((file) => this.addWatchFile(file));
      const texts = Object.fromEntries(files.map((file) => [nameFile(file), readFileSync(file, "utf8")]));
      return `export const entry = ${JSON.stringify(nameFile(entry))};
export const texts = JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
    },
  };
}

/** `linkedin/main.waft` for the first file of a package in the folder `linkedin`. */
function nameFile(file: string): string {
  const [, folder = "", inside = ""] = /([^/\\]+)[/\\]rules[/\\](.+)$/u.exec(file) ?? [];
  return `${folder}/${inside.replaceAll("\\", "/")}`;
}
