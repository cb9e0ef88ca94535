import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../site/repository/list-pages.ts";

/** A folder in which commands of pages run: what they write stays there. */
export interface Folder {
  readonly place: string;
  /** Where commands of a page run: an example of its own brings its files, all other pages share what they speak of. */
  readonly findPlace: (file: string) => string;
  readonly remove: () => void;
}

/** A rule file with the slip that the page of the command shows. */
const slip = `waft 1
platform village "Village"
use social
posts have text, image

source leaflet {
  title "What the village does with a post"
  kind official
  seen 2026-11-23
}

rule like {
  on like of post
  shows it to folowers
  keeps everything
  source leaflet
}
`;

/** Makes a folder with the files that pages speak of: a village, a file with a slip, a folder of rules, the packages. */
export function createFolder(): Folder {
  const place = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-pages-")));
  cpSync(path.join(root, "packages/cli/test/village.waft"), path.join(place, "village.waft"));
  writeFileSync(path.join(place, "a.waft"), slip.replace("folowers", "followers"));
  mkdirSync(path.join(place, "slip"));
  writeFileSync(path.join(place, "slip/village.waft"), slip);
  mkdirSync(path.join(place, "rules"));
  writeFileSync(path.join(place, "rules/main.waft"), slip.replace("folowers", "followers"));
  symlinkSync(path.join(root, "packages"), path.join(place, "packages"), "junction");
  const findPlace = (file: string): string => (file.startsWith("examples/") ? copyExample(file, place) : place);
  return { place, findPlace, remove: () => rmSync(place, { recursive: true }) };
}

/** Copies the folder of a page, without what was installed and built there; packages are found as they are there. */
function copyExample(file: string, place: string): string {
  const from = path.join(root, path.dirname(file));
  const to = path.join(place, path.dirname(file));
  if (!existsSync(to)) {
    cpSync(from, to, { recursive: true, filter: (one) => !["node_modules", "dist"].includes(path.basename(one)) });
    symlinkSync(path.join(from, "node_modules"), path.join(to, "node_modules"), "junction");
  }
  return to;
}
