import { readdirSync, type Dirent } from "node:fs";
import path from "node:path";

/** Lists the rule files in a folder and in those within it; links, hidden folders and installed packages are left out. */
export function listRuleFiles(folder: string): readonly string[] {
  return readFolder(folder)
    .flatMap((entry): readonly string[] => {
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) {
        return entry.name === "node_modules" || entry.name.startsWith(".") ? [] : listRuleFiles(place);
      }
      return entry.isFile() && entry.name.endsWith(".waft") ? [place] : [];
    })
    .toSorted();
}

/** What stands in a folder; nothing, when it may not be read. */
export function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
