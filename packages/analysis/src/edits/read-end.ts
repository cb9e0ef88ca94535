import { levelNames, type Hop, type Level, type Start, type Trace, type TracedPart } from "@waft/runtime";

/** How a part stands after the last act. */
export interface PartEnd {
  /** Null where nobody holds anything, because the last act was refused, reached nobody or took it away. */
  readonly level: Level | null;
  readonly lostAtHop?: number;
  readonly decidedBy: string | null;
  /** Where it is whole, and the post was not published with it: then an act brought it. */
  readonly brought?: true;
}

/** How a part stands after the last act that was reached; nobody holds it where the chain ended before. */
export function readEnd(trace: Trace, part: string): PartEnd {
  const found = findEnd(trace).parts?.[part];
  return found === undefined
    ? { level: null, decidedBy: null }
    : { ...keepEnd(found), ...(isBrought(trace, part) ? { brought: true } : {}) };
}

/** Whether a part is whole in the end that the post was not published with: an act brought it. */
export function isBrought(trace: Trace, part: string): boolean {
  return findEnd(trace).parts?.[part]?.level === "whole" && trace.start.parts[part]?.level === "absent";
}

function keepEnd({ level, lostAtHop, decidedBy }: TracedPart): PartEnd {
  return { level, ...(lostAtHop === undefined ? {} : { lostAtHop }), decidedBy };
}

/** What viewers hold in the end: after the last act, or the post itself where there is none. */
export function findEnd({ start, hops }: Trace): Start | Hop {
  return hops.at(-1) ?? start;
}

/** Whether two levels are the same. */
export function isSameLevel(one: Level | null, other: Level | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two levels can be the same one, for all that is said of them. */
export function mayBeSame(one: Level, other: Level): boolean {
  const boundsOf = (level: Level): readonly [number, number] =>
    typeof level === "string"
      ? [levelNames.indexOf(level), levelNames.indexOf(level)]
      : [levelNames.indexOf(level.atLeast), levelNames.indexOf(level.atMost)];
  const [least, most] = boundsOf(one);
  const [otherLeast, otherMost] = boundsOf(other);
  return least <= otherMost && otherLeast <= most;
}

/** Whether viewers surely see a part, whole or cut short. */
export function isSeen(level: Level | null): boolean {
  const least = typeof level === "string" || level === null ? level : level.atLeast;
  return least === "cut" || least === "whole";
}
