import type { InterpretedHop } from "../src/model/chain.ts";
import type { Lived } from "./live-in-world.ts";

/** Parts of a world's levels that lie outside the bounds that the interpreter gives, over all hops. */
export function findOutside(hops: readonly InterpretedHop[], lived: readonly Lived[]): readonly string[] {
  return lived.flatMap(({ levels, copied }, hop) => {
    const held = hops[hop]?.held;
    const levelsOutside = levels.flatMap((level, part) => {
      const bounds = held?.parts[part];
      const inside = bounds !== undefined && bounds.lo <= level && level <= bounds.hi;
      return inside ? [] : [`hop ${hop}, part ${part}: ${level} in ${JSON.stringify(bounds)}`];
    });
    const copiesOutside = (held?.copied ?? []).flatMap((mark, part) =>
      mark === "open" || (mark === "yes") === copied[part] ? [] : [`hop ${hop}, part ${part}: copied is ${mark}`],
    );
    return [...levelsOutside, ...copiesOutside];
  });
}
