import { callPart, listHeld, sayHeld, type HeldPart, type Story } from "@waft/cards/layout";
import type { Level } from "@waft/runtime";

/** One hop in a cell: a sign to see and words to hear. */
export interface HopSign {
  readonly sign: string;
  readonly said: string;
  readonly kind: "kept" | "brought" | "changed" | "dropped" | "unknown" | "absent";
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
  if (first === undefined) {
    return [];
  }
  const { bundle, language } = first;
  const chains = stories.map((story) => [0, ...story.trace.hops].map((_, hop) => listHeld(story, hop)));
  return bundle.parts.flatMap(({ name }) => {
    const parts = chains.map((hops) => hops.map((held) => held?.get(name)));
    const ends = new Set(parts.map((hops) => describeLevel(hops.at(-1)?.level ?? "absent").sign));
    return parts.some((hops) => hops.some(wasHeld))
      ? [
          {
            name,
            depth: name.split(".").length - 1,
            label: callPart(bundle, name, language),
            cells: parts.map((hops) => hops.map((part) => signPart(part, language))),
            differs: ends.size > 1,
          },
        ]
      : [];
  });
}

function wasHeld(part: HeldPart | undefined): boolean {
  const level = part?.level ?? "absent";
  return typeof level === "string" ? level !== "absent" : level.atLeast !== "absent";
}

/** What an act brought was not there to be kept; the word for it is that of the cards. */
function signPart(part: HeldPart | undefined, language: Story["language"]): HopSign {
  const { level, isBrought } = part ?? { level: "absent", isBrought: false };
  const said = sayHeld({ ...part, level, isBrought }, language);
  return isBrought && level === "whole" ? { sign: "+", kind: "brought", said } : { ...describeLevel(level), said };
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
