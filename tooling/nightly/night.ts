import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { PartResult } from "./part.ts";
import { printSummary } from "./print-summary.ts";

/** What is kept of a part that has run: its output stands in a file of its own. */
export type KeptResult = Omit<PartResult, "output">;

/** A night's folder: what has run so far, for whoever looks at it the next day or goes on with it. */
export interface Night {
  readonly folder: string;
  /** How many of the cases were tried; results of another scale are none of this night. */
  readonly scale: number;
}

/** Reads what has run in a night before; nothing where the folder is new or has another scale. */
export function readResults({ folder, scale }: Night): readonly KeptResult[] {
  const file = path.join(folder, "results.json");
  if (!existsSync(file)) {
    return [];
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file is this tool's own
  const kept = JSON.parse(readFileSync(file, "utf8")) as { readonly scale: number; readonly results: KeptResult[] };
  return kept.scale === scale ? kept.results : [];
}

/** Writes what has run so far, after each part: a night that is cut off leaves what it found. */
export function writeResults({ folder, scale }: Night, results: readonly KeptResult[]): void {
  mkdirSync(folder, { recursive: true });
  const kept = results.map(({ name, ok, seconds, said }) => ({ name, ok, seconds, said }));
  writeFileSync(path.join(folder, "results.json"), `${JSON.stringify({ scale, results: kept }, undefined, 2)}\n`);
  writeFileSync(path.join(folder, "summary.md"), `${printSummary(kept).join("\n")}\n`);
}

/** Names the file with what a part writes. */
export function nameLog({ folder }: Night, part: string): string {
  mkdirSync(folder, { recursive: true });
  return path.join(folder, `${part.replaceAll(" ", "-")}.log`);
}
