import type { Model } from "@waft/core";
import { decideProperty, type LinkedExampleStep, type Property, type SingleProperty } from "@waft/core/internal";
import { listSingles } from "../claims/judge-property.ts";
import type { FollowedExample, Way } from "./follow-way.ts";

/** Where a property stands, as the place of a finding says. */
export interface Place {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** The rules on which it stands that a property of an example is not so, as indices; none where nobody says anything. */
export function findDeciding(
  model: Model,
  steps: readonly LinkedExampleStep[],
  { followed, place }: { readonly followed: FollowedExample; readonly place: Place },
): readonly number[] {
  for (const [hop, { properties }] of steps.entries()) {
    const single = properties.flatMap(listSingles).find(({ span }) => isSame(span, place));
    const ways = followed.hops[hop] ?? [];
    const way = single && (ways.find((one) => decideProperty(single, one.branch.seen) !== "yes") ?? ways[0]);
    if (single !== undefined && way !== undefined) {
      return explain(model, single, way);
    }
  }
  return [];
}

function isSame(one: Place, other: Place): boolean {
  return one.file === other.file && one.start === other.start && one.end === other.end;
}

function explain(model: Model, property: SingleProperty, way: Way): readonly number[] {
  const { merged } = way.branch.seen;
  const outcome = merged.outcome?.rules ?? merged.refusals.flatMap(({ rules }) => rules);
  switch (property.kind) {
    case "sees":
    case "reaches":
    case "misses":
    case "unsure": {
      const part = property.parts.find((one) => decideProperty(narrow(property, one), way.branch.seen) !== "yes");
      return part === undefined ? [] : explainPart(model, part, way);
    }
    case "counts":
      return merged.countsFor?.rules ?? [];
    case "tells":
      return merged.tells?.rules ?? [];
    case "shown":
    case "silent":
    case "gone":
    case "refused":
    case "is":
      return outcome;
    case "decided":
      return way.branch.seen.deciding;
  }
}

function narrow(
  property: Extract<SingleProperty, { readonly kind: "sees" | "reaches" | "misses" | "unsure" }>,
  part: number,
): Property {
  return { ...property, parts: [part] };
}

/** The rules of the act that last changed what there is of a part, or of the part around it that took it along. */
function explainPart(model: Model, part: number, end: Way): readonly number[] {
  let way = end;
  while (way.before !== undefined && levelOf(way, part) === levelOf(way.before, part)) {
    way = way.before;
  }
  for (const around of listAround(model, part)) {
    const isChanged = way.before === undefined || levelOf(way, around) !== levelOf(way.before, around);
    const said = way.branch.seen.merged.effects[around];
    if (isChanged && said !== undefined) {
      return said.rules;
    }
  }
  return [];
}

/** A part and all around it, the outermost first. */
function listAround({ platform: { parts } }: Model, part: number): readonly number[] {
  const all: number[] = [];
  for (let at = part; at >= 0; at = parts[at]?.parent ?? -1) {
    all.unshift(at);
  }
  return all;
}

function levelOf({ branch: { held } }: Way, part: number): string {
  const { lo, hi } = held?.parts[part] ?? { lo: -1, hi: -1 };
  return `${lo} ${hi} ${held?.copied[part] ?? ""}`;
}
