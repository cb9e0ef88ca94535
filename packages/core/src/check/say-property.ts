import type { Property } from "../link/linked.ts";
import type { Model } from "../model/model.ts";

/** Writes a property as it stands in a file: `sees whole text, image`. */
export function sayProperty(model: Model, property: Property): string {
  const { platform } = model;
  const parts = (indices: readonly number[]): string =>
    indices.length === 0 ? "nobody" : indices.map((part) => platform.parts[part]?.name ?? "").join(", ");
  switch (property.kind) {
    case "and":
    case "or":
      return property.items.map((item) => sayProperty(model, item)).join(` ${property.kind} `);
    case "sees":
      return `sees ${property.how === undefined ? "" : `${property.how} `}${parts(property.parts)}`;
    case "reaches":
    case "misses":
    case "tells":
      return `${property.kind} ${parts(property.parts)}`;
    case "unsure":
      return `unsure of ${parts(property.parts)}`;
    case "counts":
      return `counts for ${parts(property.parts)}`;
    case "shown": {
      const audiences = property.audiences.map((audience) => platform.audiences[audience]?.name ?? "");
      return `shown to ${property.some ? "some " : ""}${audiences.join(", ")}`;
    }
    case "silent":
    case "gone":
    case "refused":
      return property.kind;
    case "is":
      return `is ${platform.forms[property.form]?.name ?? ""}`;
    case "decided":
      return `decided by ${platform.rules[property.rule]?.name ?? ""}`;
  }
}
