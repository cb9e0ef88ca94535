import { callPart, sayLevel, type Story } from "@waft/cards/layout";
import type { Level, TracedPart } from "@waft/runtime";

/** One hop in a cell: a sign to see and words to hear. */
export interface HopSign {
  readonly sign: string;
  readonly said: string;
  readonly kind: "kept" | "changed" | "dropped" | "unknown" | "absent";
}

/** One part along all chains. */
export interface FutureRow {
  readonly name: string;
  readonly depth: number;
  readonly label: string;
  /** For each chain, for each hop. */
  readonly cells: readonly (readonly HopSign[])[];
  /** Whether the chains end differently in this part. */
  readonly differs: boolean;
}

/** Lists all parts that somebody holds or held, in the order of the platform; what an act may only have brought is none. */
export function listRows(stories: readonly Story[]): readonly FutureRow[] {
  const [first] = stories;
  return (first?.bundle.parts ?? []).flatMap(({ name }) => {
    const cells = stories.map((story) => listHeld(story, name).map((part) => signPart(part, story)));
    const isThere = stories.some((story) => listHeld(story, name).some(wasHeld));
    const ends = new Set(cells.map((signs) => signs.at(-1)?.sign));
    return isThere && first !== undefined
      ? [
          {
            name,
            depth: name.split(".").length - 1,
            label: callPart(first.bundle, name, first.language),
            cells,
            differs: ends.size > 1,
          },
        ]
      : [];
  });
}

function listHeld({ trace: { start, hops } }: Story, name: string): readonly (TracedPart | undefined)[] {
  return [start.parts[name], ...hops.map(({ parts }) => parts?.[name])];
}

function wasHeld(part: TracedPart | undefined): boolean {
  const level = part?.level ?? "absent";
  return typeof level === "string" ? level !== "absent" : level.atLeast !== "absent";
}

function signPart(part: TracedPart | undefined, { language }: Story): HopSign {
  const level: Level = part?.level ?? "absent";
  return { ...describeLevel(level), said: sayLevel(level, part?.lostAtHop, language) };
}

function describeLevel(level: Level): Omit<HopSign, "said"> {
  switch (level) {
    case "whole":
      return { sign: "✓", kind: "kept" };
    case "cut":
      return { sign: "✂", kind: "changed" };
    case "linked":
      return { sign: "→", kind: "changed" };
    case "lost":
      return { sign: "✗", kind: "dropped" };
    case "absent":
      return { sign: "–", kind: "absent" };
    default:
      return level.atLeast === "absent" && level.atMost === "absent"
        ? { sign: "–", kind: "absent" }
        : { sign: "?", kind: "unknown" };
  }
}
