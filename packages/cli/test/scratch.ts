import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";

/** A folder with files in it, by their paths, which is gone after the test. */
export function createScratch(files: Readonly<Record<string, string>>): string {
  const scratch = realpathSync(mkdtempSync(path.join(tmpdir(), "waft-")));
  onTestFinished(() => rmSync(scratch, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    const place = path.join(scratch, name);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
  return scratch;
}

/** The head of a rule file: four lines. */
export const bareHead: string = `waft 1
platform village "Village" ("Dorp")
use social
posts have text, image
`;

/** The head of a rule file, and a source: five lines. */
export const head: string = `${bareHead}source leaflet { title "Leaflet" kind official seen 2026-01 }
`;

/** A rule that is in order, on three lines. */
export function writeRule(name: string, more = "source leaflet"): string {
  return `rule ${name} {\n  on ${name} of post shows it to followers keeps everything ${more}\n}\n`;
}
