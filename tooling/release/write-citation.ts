import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readField } from "../read-field.ts";

/** What is cited of a release: the version of the command, and the day on which versions were written. */
export interface Cited {
  readonly version: string;
  readonly day: string;
}

/** CITATION.cff with a version and a day in it, in the place of those that it had. */
export function renewCitation(text: string, { version, day }: Cited): string {
  const kept = text.split("\n").filter((line) => !/^(?:version|date-released): /u.test(line));
  const place = kept.findIndex((line) => line.startsWith("license: "));
  return [...kept.slice(0, place), `version: ${version}`, `date-released: "${day}"`, ...kept.slice(place)].join("\n");
}

/** Writes into CITATION.cff the version that the command has now. */
export function writeCitation(root: string, day: string): void {
  const place = path.join(root, "CITATION.cff");
  writeFileSync(place, renewCitation(readFileSync(place, "utf8"), { version: readReleased(root), day }));
}

/** The version of the command, as its manifest has it. */
export function readReleased(root: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, "packages/cli/package.json"), "utf8"));
  return String(readField(manifest, "version"));
}
