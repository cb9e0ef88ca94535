import type { Level } from "@waft/runtime";
import { isNothing, type SurveyedAct, type SurveyedPart } from "./survey-acts.ts";

const marks: ReadonlyMap<Level, string> = new Map([
  ["whole", "●"],
  ["cut", "◐"],
  ["linked", "○"],
]);

/**
 * The sign for what an act leaves of a part: ● whole, ◐ cut short, ○ one click away, ✗ lost, ? nobody has said, · never
 * there; nothing where nobody holds anything any more.
 */
export function markPart({ parts, next, outcome }: SurveyedAct, name: string): string {
  if (next === null && outcome !== "unknown") {
    return "";
  }
  const found = parts.find(({ part }) => part === name);
  return found === undefined ? "·" : markLevel(found);
}

function markLevel({ level, wasThere }: SurveyedPart): string {
  if (isNothing(level)) {
    return wasThere ? "✗" : "·";
  }
  return typeof level === "string" ? (marks.get(level) ?? "?") : `${marks.get(level.atLeast) ?? ""}?`;
}
