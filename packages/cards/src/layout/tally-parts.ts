import type { Trace, TracedPart } from "@waft/runtime";
import type { Tally } from "../words/say-tally.ts";
import { foldNames } from "./fold-names.ts";

/**
 * Counts what is left of the parts that a post was published with, after the last act or the one given; nothing to count
 * when nobody holds anything.
 */
export function tallyParts({ start, hops }: Trace, hop: number = hops.length): Tally | undefined {
  const parts = hop === 0 ? start.parts : hops[hop - 1]?.parts;
  if (parts === undefined) {
    return undefined;
  }
  const had = Object.keys(start.parts).filter((name) => start.parts[name]?.level !== "absent");
  const levels = had.map((name) => parts[name]?.level);
  const lost = had.filter((_, index) => levels[index] === "lost");
  const unknown = had.filter((_, index) => mayBeLost(levels[index]));
  const linked = had.filter((_, index) => levels[index] === "linked");
  const near = had.filter((_, index) => isNear(levels[index]));
  const away = new Set([...lost, ...unknown, ...linked, ...near]);
  return {
    had: had.length,
    left: had.length - away.size,
    kept: foldNames(had.filter((name) => !away.has(name))),
    linked: foldNames(linked),
    near: foldNames(near),
    lost: groupByHop(parts, lost),
    unknown: foldNames(unknown),
  };
}

function mayBeLost(level: TracedPart["level"] | undefined): boolean {
  return typeof level === "object" && (level.atLeast === "lost" || level.atLeast === "absent");
}

/** Whether a part is surely no further than one click away, and perhaps nearer. */
function isNear(level: TracedPart["level"] | undefined): boolean {
  return typeof level === "object" && level.atLeast === "linked";
}

function groupByHop(
  parts: Readonly<Record<string, TracedPart>>,
  names: readonly string[],
): ReadonlyMap<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  for (const name of names) {
    const hop = parts[name]?.lostAtHop ?? 0;
    groups.set(hop, [...(groups.get(hop) ?? []), name]);
  }
  const sorted = [...groups].toSorted(([one], [other]) => one - other);
  return new Map(sorted.map(([hop, lost]) => [hop, foldNames(lost)]));
}
