import {
  decideAll,
  decideAny,
  decideProperty,
  type Observed,
  type Property,
  type SingleProperty,
  type Verdict,
} from "@waft/core/internal";

/** What is said of all chains, of none, or of some. */
export type Demand = "always" | "never" | "sometimes";

/** Properties of what somebody holds: they say nothing where nobody holds anything. */
const ofViews: readonly SingleProperty["kind"][] = ["sees", "reaches", "misses", "unsure", "is"];

/** Properties of the last act: they say nothing of publishing. */
const ofActs: readonly SingleProperty["kind"][] = ["counts", "tells", "shown", "silent", "gone", "refused"];

/** What an act did, and whether it is publishing. */
type Spoken = Observed & { readonly published: boolean };

/** Under `never` a list says each of its members: none of them may hold. */
export function spreadLists(property: Property): Property {
  switch (property.kind) {
    case "and":
    case "or":
      return { ...property, items: property.items.map(spreadLists) };
    case "sees":
    case "reaches":
    case "misses":
    case "unsure":
    case "counts":
    case "tells":
      return property.parts.length < 2
        ? property
        : { kind: "or", items: property.parts.map((part) => ({ ...property, parts: [part] })) };
    case "shown":
      return { kind: "or", items: property.audiences.map((audience) => ({ ...property, audiences: [audience] })) };
    case "silent":
    case "gone":
    case "refused":
    case "is":
    case "decided":
      return property;
  }
}

/**
 * Decides whether a property holds where a chain ends; undefined where it does not speak of that. What is said together
 * is said each by itself under `always`, so that a part of it can be silent; otherwise all of it must speak.
 */
export function judgeProperty(property: Property, observed: Spoken, how: Demand): Verdict | undefined {
  return "items" in property ? judgeItems(property, observed, how) : judgeSingle(property, observed);
}

function judgeItems(
  { kind, items }: Extract<Property, { readonly kind: "and" | "or" }>,
  observed: Spoken,
  how: Demand,
): Verdict | undefined {
  const all = items.map((item) => judgeProperty(item, observed, how));
  const spoken = all.filter((verdict) => verdict !== undefined);
  const mustSpeak = kind === "and" && how !== "always";
  if (spoken.length === 0 || (mustSpeak && spoken.length < all.length)) {
    return undefined;
  }
  return kind === "and" ? decideAll(spoken) : decideAny(spoken);
}

function judgeSingle(property: SingleProperty, observed: Spoken): Verdict | undefined {
  const isMute =
    (ofViews.includes(property.kind) && observed.hop.held === undefined) ||
    (ofActs.includes(property.kind) && observed.published);
  return isMute ? undefined : decideProperty(property, observed);
}

/** Every property that is not put together, in their order. */
export function listSingles(property: Property): readonly SingleProperty[] {
  return "items" in property ? property.items.flatMap(listSingles) : [property];
}
