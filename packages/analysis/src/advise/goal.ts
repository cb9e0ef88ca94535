/** Something that can be said of a viewer or of the last act, by names: what a `goal` of a rule file says. */
export type GoalProperty =
  | { readonly kind: "and" | "or"; readonly items: readonly GoalProperty[] }
  | { readonly kind: "sees"; readonly how?: "whole" | "cut" | "live" | "copied"; readonly parts: readonly string[] }
  | { readonly kind: "reaches" | "misses" | "unsure"; readonly parts: readonly string[] }
  /** Persons; none stand for nobody. */
  | { readonly kind: "counts" | "tells"; readonly parts: readonly string[] }
  | { readonly kind: "shown"; readonly some: boolean; readonly audiences: readonly string[] }
  | { readonly kind: "silent" | "gone" | "refused" }
  | { readonly kind: "is"; readonly form: string }
  | { readonly kind: "decided"; readonly rule: string };

/** A pattern of acts, by names. */
export type GoalPattern =
  | { readonly kind: "action"; readonly actions: readonly string[] }
  | { readonly kind: "any" }
  | { readonly kind: "sequence" | "choice"; readonly items: readonly GoalPattern[] }
  | { readonly kind: "repeat"; readonly item: GoalPattern; readonly least: number; readonly most?: number };

/** One thing that is wished of the chains of a goal. */
export interface Wish {
  readonly how: "always" | "never" | "preferably";
  readonly property: GoalProperty;
}

/** What one wishes of all chains of a pattern; the first act is the choice. */
export interface Goal {
  readonly name: string;
  readonly title: { readonly en: string; readonly nl: string };
  readonly after: GoalPattern;
  /** Those that must hold come before those that are only preferred; within these, the first weighs most. */
  readonly wishes: readonly Wish[];
}

/** Writes a property as it stands in a rule file. */
export function printProperty(property: GoalProperty): string {
  switch (property.kind) {
    case "and":
    case "or":
      return property.items.map((item) => printProperty(item)).join(` ${property.kind} `);
    case "sees":
      return `sees ${property.how === undefined ? "" : `${property.how} `}${property.parts.join(", ")}`;
    case "reaches":
    case "misses":
      return `${property.kind} ${property.parts.join(", ")}`;
    case "unsure":
      return `unsure of ${property.parts.join(", ")}`;
    case "counts":
      return `counts for ${property.parts.join(", ") || "nobody"}`;
    case "tells":
      return `tells ${property.parts.join(", ") || "nobody"}`;
    case "shown":
      return `shown to ${property.some ? "some " : ""}${property.audiences.join(", ")}`;
    case "silent":
    case "gone":
    case "refused":
      return property.kind;
    case "is":
      return `is ${property.form}`;
    case "decided":
      return `decided by ${property.rule}`;
  }
}
