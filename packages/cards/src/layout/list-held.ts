import type { TracedPart } from "@waft/runtime";
import type { HeldPart } from "../words/say-level.ts";
import { listBrought } from "./list-brought.ts";
import type { Story } from "./story.ts";

/** A part as it is held at a hop: what is known of it, and whether the act of that hop brought it. */
export interface HeldThere extends TracedPart, HeldPart {
  /** Whether an act brought it, so that the post was not published with it. */
  readonly isAdded: boolean;
}

/**
 * Lists what is held after an act, or as published at hop 0, each part with whether this act brought it: what was just
 * brought was not there to be kept. Undefined where nobody holds anything.
 */
export function listHeld(
  { bundle, trace: { start, hops } }: Pick<Story, "bundle" | "trace">,
  hop: number,
): ReadonlyMap<string, HeldThere> | undefined {
  const act = hops[hop - 1];
  const parts = hop === 0 ? start.parts : act?.parts;
  if (parts === undefined) {
    return undefined;
  }
  const brought = act === undefined ? new Set<string>() : listBrought(bundle, act);
  return new Map(
    Object.entries(parts).map(([name, part]) => {
      const isAdded = start.parts[name.split(".")[0] ?? name]?.level === "absent";
      return [name, { ...part, isAdded, isBrought: isAdded && brought.has(name) }];
    }),
  );
}
