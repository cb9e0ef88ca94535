import { cpSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The package with which the kit is tried. */
export const village: string = path.join(import.meta.dirname, "village");

/** A change of one file: the text that stands there, and the one that shall stand there. */
export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Copies the village into a folder of its own, with changes; a file that is not there is begun empty. */
export function copyVillage(...changes: readonly Change[]): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-village-")));
  cpSync(village, folder, { recursive: true });
  for (const { file, from, to } of changes) {
    const place = path.join(folder, file);
    const text = from === "" ? "" : readFileSync(place, "utf8");
    if (from !== "" && !text.includes(from)) {
      throw new Error(`There is no '${from}' in ${file}.`);
    }
    writeFileSync(place, from === "" ? to : text.replace(from, () => to));
  }
  return folder;
}
