import type { Hop, TracedPart } from "@waft/runtime";

/** How much of a part somebody has: what was lost and what never was there look the same in a payload. */
export type Carried = "whole" | "cut" | "linked" | "missing";

/** What a recorded payload carries, by part; parts of which it says nothing are left out. */
export type CarriedParts = Readonly<Record<string, Carried>>;

/** A part of which the rules say something else than the payload shows. */
export interface PayloadDifference {
  readonly part: string;
  readonly carried: Carried;
  /** `unknown` where no rule says it; `no such part` where the platform has none of that name. */
  readonly said: Carried | "unknown" | "no such part";
}

/** What viewers surely hold after an act; of a chain that has ended, or before it, nothing is there. */
export type Viewed = Pick<Hop, "parts">;

/**
 * Compares what a payload carries with what the rules say is shown: none are given back when both are the same. Every
 * part of the platform counts: one that the rules show and the payload does not speak of is a difference, unless the
 * reader leaves it `aside` because such payloads never say it.
 */
export function comparePayload(
  { parts = {} }: Viewed,
  carried: CarriedParts,
  aside: readonly string[] = [],
): readonly PayloadDifference[] {
  const shown = Object.keys(parts).filter((part) => describeLevel(parts[part]) !== "missing");
  return [...new Set([...Object.keys(carried), ...shown])]
    .filter((part) => !aside.includes(part))
    .map((part) => ({ part, carried: carried[part] ?? "missing", said: describeLevel(parts[part]) }))
    .filter((one) => one.carried !== one.said);
}

/** The parts of which viewers surely have something in front of them, in the order of the alphabet. */
export function listShown({ parts = {} }: Viewed): readonly string[] {
  return Object.keys(parts)
    .filter((part) => ["whole", "cut"].includes(describeLevel(parts[part])))
    .toSorted();
}

function describeLevel(part: TracedPart | undefined): PayloadDifference["said"] {
  if (part === undefined) {
    return "no such part";
  }
  const { level } = part;
  if (typeof level !== "string") {
    return "unknown";
  }
  return level === "lost" || level === "absent" ? "missing" : level;
}
