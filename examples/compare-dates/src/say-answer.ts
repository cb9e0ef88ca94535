import type { DiffAspect, WitnessSide } from "@waft/analysis/ask";
import { listWords, sayLevel, sayPersons } from "@waft/cards/layout";
import type { Level } from "@waft/runtime";

/** What is answered beside the parts, for people. */
export const titles: Readonly<Record<DiffAspect, string>> = {
  outcome: "what happens",
  countsFor: "whom it counts for",
  tells: "who is told",
  counters: "how counters stand",
  part: "a part",
};

/** Whether one of two days has an answer: what nobody has said is none. */
export function isKnown({ outcome, countsFor, tells, level }: WitnessSide, aspect: DiffAspect): boolean {
  switch (aspect) {
    case "countsFor":
      return countsFor !== null;
    case "tells":
      return tells !== null;
    case "part":
      return typeof level === "string";
    case "outcome":
    case "counters":
      return outcome !== "unknown";
  }
}

/** Says what one of two days answers. */
export function say({ outcome, audiences, countsFor, tells, level }: WitnessSide, aspect: DiffAspect): string {
  switch (aspect) {
    case "countsFor":
      return countsFor === null ? "not said" : sayPersons(countsFor, "en");
    case "tells":
      return tells === null ? "not said" : sayPersons(tells, "en");
    case "part":
      return sayAmount(level);
    case "outcome":
    case "counters":
      return audiences.length === 0 ? outcome : `${outcome} (${listWords(audiences, "and", "en")})`;
  }
}

/** Says how much of a part is left. */
export function sayAmount(level: Level | null): string {
  return level === null ? "nobody holds it" : sayLevel(level, undefined, "en");
}
