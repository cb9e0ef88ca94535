import type { Trace } from "@waft/runtime";

/** Whether some of an answer is unknown: what an act does, whom the last one counts for, or a part at the end. */
export function isUncertain({ start, hops }: Trace): boolean {
  const last = hops.at(-1);
  const parts = last === undefined ? start.parts : (last.parts ?? {});
  return (
    hops.some(({ outcome }) => outcome === "unknown") ||
    last?.countsFor === null ||
    Object.values(parts).some(({ level }) => typeof level !== "string")
  );
}
