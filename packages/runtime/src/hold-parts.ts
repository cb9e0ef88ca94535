import type { TracedPart } from "./answer.ts";
import type { PartSet } from "./bundle.ts";
import { boundBits, copyBits, isLost, packHeld, type Held } from "./held.ts";
import type { Effect } from "./list-effects.ts";
import { hasPart } from "./part-set.ts";
import type { PreparedBundle } from "./prepare-bundle.ts";

/** Parts as they are held, and as they are told by their names. */
export interface HeldParts {
  readonly parts: readonly Held[];
  readonly told: Readonly<Record<string, TracedPart>>;
}

/** What an act starts from. */
export interface Act {
  readonly before: HeldParts;
  /** The post as it was at the start. */
  readonly start: readonly Held[];
  readonly brought: PartSet;
  readonly hop: number;
}

/** Parts after an act, and those that a viewer surely had before and lost, or has and surely had not before. */
export interface ChangedParts extends HeldParts {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** What is held after an act, part by part, parents first. */
// oxlint-disable-next-line complexity -- One loop in one place: cut into calls, a trace is slower and a page has more to load.
export function holdParts(
  { held: describe }: PreparedBundle,
  effects: readonly Effect[],
  { before, start, brought, hop }: Act,
): ChangedParts {
  const parts = [...before.parts];
  const told = { ...before.told };
  const lost: string[] = [];
  const gained: string[] = [];
  for (let part = 0; part < effects.length; part += 1) {
    const effect = effects[part];
    const was = parts[part];
    const first = start[part];
    if (effect && was && first) {
      const around = effect.parent < 0 ? undefined : parts[effect.parent];
      const above = around ? around.bits : boundBits;
      const come = hasPart(brought, part) ? effect.allow : effect.add;
      const made = ((was.bits & effect.keep) | (first.bits & effect.again) | come) & effect.cap;
      // No part is more than the part around it, where one that is cut counts as whole.
      const roof = (above & 119) | ((above & 68) << 1) | copyBits;
      const bits = (made | effect.raise | (first.bits & effect.raiseAgain)) & roof;
      // A part that its own rule would have left is lost with its parent, by the rule that lost that one.
      const by = around && isLost(above) && (bits & 15) === 1 && effect.cap & 32 ? around : effect;
      const rule = bits & 240 ? by.rule : -1;
      if (isLost(bits) ? !isLost(was.bits) : bits !== was.bits || rule !== was.rule) {
        const held = describe(packHeld(bits, rule, hop));
        parts[part] = held;
        told[effect.name] = held.told;
        listChange(was.bits, bits, { lost, gained })?.push(effect.name);
      }
    }
  }
  return { parts, told, lost, gained };
}

/** The list for a part that was surely there and is lost, or is surely there and was not: by its bits before and now. */
function listChange<List>(
  was: number,
  is: number,
  { lost, gained }: Readonly<Record<"lost" | "gained", List>>,
): List | undefined {
  if (isLost(is)) {
    return was & 240 ? lost : undefined;
  }
  return (was & 240) < 32 && is & 14 ? gained : undefined;
}
