import type { Level, LevelName } from "@waft/runtime";
import type { PartState } from "./card.ts";

const states: Readonly<Record<LevelName, PartState>> = {
  // Shown to nobody: cards leave out what never was there.
  absent: "kept",
  lost: "dropped",
  linked: "changed",
  cut: "changed",
  whole: "kept",
};

/** How a part stands on a card; a level that is not known exactly is never shown as kept or lost. */
export function readState(level: Level): PartState {
  return typeof level === "string" ? states[level] : "unknown";
}
