import { readFileSync } from "node:fs";
import path from "node:path";
import { loadBundle } from "../src/load-bundle.ts";
import type { Bundle } from "../src/bundle.ts";

/** The bundle of an invented platform as it was parsed, not yet checked. */
export function readVillage(): unknown {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, "village.json"), "utf8"));
}

/** The bundle of an invented platform; its rules stand in `village.waft` beside it. */
export function loadVillage(): Bundle {
  const loaded = loadBundle(readVillage());
  if ("problems" in loaded) {
    throw new Error(loaded.problems[0]?.message);
  }
  return loaded.bundle;
}
