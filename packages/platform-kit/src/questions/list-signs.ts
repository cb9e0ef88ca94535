import type { LinkedClaim, LinkedPlatform, Property } from "@waft/core/internal";

/** What a line of a claim can show of the source or of an act. */
export type Sign =
  | "seen"
  | "reached"
  | "missed"
  | "hidden"
  | "shown"
  | "stopped"
  | "copied"
  | "gone"
  | "unsure"
  | `for ${string}`;

/** What the lines of a claim show, each with its demand: parts count only where they are of the source. */
export function listSigns(platform: LinkedPlatform, { demands }: LinkedClaim): ReadonlySet<Sign> {
  return new Set(demands.flatMap(({ how, property }) => readProperty(platform, how, property)));
}

type How = LinkedClaim["demands"][number]["how"];

function readProperty(platform: LinkedPlatform, how: How, property: Property): readonly Sign[] {
  if (property.kind === "and" || property.kind === "or") {
    return property.items.flatMap((item) => readProperty(platform, how, item));
  }
  const isNever = how === "never";
  switch (property.kind) {
    case "sees":
    case "reaches":
    case "misses":
      return isOfSource(platform, property.parts) ? readSeen(property, isNever) : [];
    case "unsure":
      return ["unsure"];
    case "counts":
      return isNever ? [] : nameWhom(platform, property.parts);
    case "shown":
      return [isNever ? "stopped" : "shown"];
    case "silent":
    case "refused":
      return [isNever ? "shown" : "stopped"];
    case "gone":
      return [isNever ? "reached" : "gone"];
    case "tells":
    case "is":
    case "decided":
      return [];
  }
}

function readSeen(property: Property, isNever: boolean): readonly Sign[] {
  if (property.kind !== "sees") {
    return [isNever === (property.kind === "misses") ? "reached" : "missed"];
  }
  if (isNever) {
    return ["hidden"];
  }
  return property.how === "copied" ? ["seen", "copied"] : ["seen"];
}

/** What the author published, and the author; how often it was liked is no source. */
function isOfSource({ parts }: LinkedPlatform, asked: readonly number[]): boolean {
  return asked.some((part) => parts[part]?.ofPost === true && parts[part].name !== "counts");
}

function nameWhom({ parts }: LinkedPlatform, whom: readonly number[]): readonly Sign[] {
  return whom.length === 0 ? ["for nobody"] : whom.map((part): Sign => `for ${parts[part]?.name ?? ""}`);
}
