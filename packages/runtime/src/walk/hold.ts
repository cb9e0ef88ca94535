import { at } from "../at.ts";
import type { BundleRow, PartSet } from "../bundle.ts";
import { isLost } from "./held.ts";
import { hasPart } from "../part-set.ts";
import type { Holding, Walk } from "./walk.ts";

/** What is held after an act that a row answers, part by part, parents first. */
// oxlint-disable-next-line complexity -- One loop in one place: cut into calls, a trace is slower and a page has more to load.
export function hold(
  { bundle, published, decided, tell }: Walk,
  before: Holding,
  { row, brings, hop }: { readonly row: BundleRow; readonly brings: PartSet; readonly hop: number },
): Holding {
  const parts = [...before.parts];
  const told = { ...before.told };
  const lost: string[] = [];
  const gained: string[] = [];
  const { parts: all, effects, counters } = bundle;
  for (let part = 0; part < all.length; part += 1) {
    const { name, parent } = at(all, part);
    const effect = at(effects, at(row.effects, part));
    const cap = effect[4];
    const was = at(parts, part);
    const first = at(published.parts, part).bits;
    const around = parent < 0 ? undefined : at(parts, parent);
    const above = around ? around.bits : 255;
    const come = hasPart(brings, part) ? effect[2] | effect[3] : effect[2];
    // No part is more than the part around it, where one that is cut counts as whole.
    const roof = (above & 119) | ((above & 68) << 1) | 768;
    const bits =
      ((((was.bits & effect[0]) | (first & effect[1]) | come) & cap) | effect[5] | (first & effect[6])) & roof;
    // A part that its own rule would have left is lost with its parent, by the rule that lost that one.
    const by = around && isLost(above) && (bits & 15) === 1 && cap & 32 ? around.rule : at(row.deciders, part);
    const rule = bits & 240 ? by : -1;
    if (isLost(bits) ? !isLost(was.bits) : bits !== was.bits || rule !== was.rule) {
      const held = tell(bits, rule, hop);
      parts[part] = held;
      told[name] = held.told;
      if (rule >= 0) {
        decided[rule] = true;
      }
      if (isLost(bits) ? was.bits & 240 : (was.bits & 240) < 32 && bits & 14) {
        (isLost(bits) ? lost : gained).push(name);
      }
    }
  }
  const counts = counters.map(({ most }, index) =>
    Math.min(at(before.counts, index) + (row.raises?.includes(index) ? 1 : 0), most),
  );
  return { parts, told, lost, gained, form: row.form ?? -1, counts };
}
