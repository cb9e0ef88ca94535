import { combine } from "../space/combine.ts";
import type { Joint } from "./joint.ts";
import type { PartOp, Tracked } from "./part-steps.ts";

/** What can be brought of what is followed, as the rows of either side allow. */
export interface Brought {
  readonly named: readonly number[];
  readonly places: readonly boolean[];
}

/** What is followed, of what two sides have in common. */
export interface Following {
  readonly joint: Joint;
  readonly tracked: Tracked;
}

/** Lists, in objects of their own, all that rows of either side, by what they do, let the person acting bring of what is followed. */
export function listBrought(
  { tracked, joint }: Following,
  ops: readonly [readonly PartOp[], readonly PartOp[]],
): readonly Brought[] {
  const allowed = [...tracked.parts.keys()].filter((place) => ops.some((mine) => mine[place]?.allow === true));
  if (allowed.length === 0) {
    return [{ named: [], places: [] }];
  }
  const found = new Map<string, Brought>();
  for (const chosen of combine(allowed.map((place) => [-1, place]))) {
    const named = chosen.filter((place) => place >= 0);
    const places = closeBrought({ tracked, joint }, named);
    const key = places.join(" ");
    const parts = named.map((place) => tracked.parts[place] ?? -1);
    found.set(key, found.get(key) ?? { named: parts, places });
  }
  return [...found.values()];
}

/** What comes along with what is brought: what is around it, and what always comes with that. */
function closeBrought({ tracked, joint }: Following, named: readonly number[]): readonly boolean[] {
  const places = tracked.parts.map(() => false);
  for (const one of named) {
    for (let at = one; at >= 0; at = tracked.around[at] ?? -1) {
      places[at] = true;
    }
  }
  for (const place of tracked.parts.keys()) {
    const isAround = places[tracked.around[place] ?? -1] === true;
    places[place] = places[place] === true || (isAround && comesAlways({ tracked, joint }, place));
  }
  return places;
}

function comesAlways({ tracked, joint }: Following, place: number): boolean {
  const part = joint.parts[tracked.parts[place] ?? -1];
  return part !== undefined && joint.sides[0].bundle.parts[part.at[0]]?.always === true;
}
