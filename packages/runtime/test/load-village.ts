import { readFileSync } from "node:fs";
import path from "node:path";
import type { Bundle } from "../src/bundle.ts";
import { loadBundle } from "../src/load/load-bundle.ts";
import { parseObject, type JsonObject } from "./json.ts";

/** The bundle of an invented platform as it was parsed, not yet checked. */
export function readVillage(): JsonObject {
  return parseObject(readFileSync(path.join(import.meta.dirname, "village.json"), "utf8"));
}

/** The bundle of an invented platform; its rules stand in `village.waft` beside it. */
export function loadVillage(): Bundle {
  const loaded = loadBundle(readVillage());
  if ("problems" in loaded) {
    throw new Error(JSON.stringify(loaded.problems));
  }
  return loaded.bundle;
}
