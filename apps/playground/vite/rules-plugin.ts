import type { Plugin } from "vite";
import { compileRules } from "./compile-rules.ts";

/** Lets a module import a rule file as its compiled bundle; a change of a rule file is seen at once. */
export function rulesPlugin(): Plugin {
  return {
    name: "waft-rules",
    load(id) {
      if (!id.endsWith(".waft")) {
        return null;
      }
      const { bundle, files } = compileRules(id);
      files.forEach((file) => this.addWatchFile(file));
      // A text that is parsed starts faster than an object that is written out.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(bundle))});`;
    },
  };
}
