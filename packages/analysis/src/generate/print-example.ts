import type { Model } from "@waft/core";
import { sayProperty, type Condition, type LinkedExample, type LinkedShape, type Property } from "@waft/core/internal";

/** Writes an example as it stands in a rule file. */
export function printExample(model: Model, { title, at, steps }: LinkedExample): string {
  const lines = steps.flatMap(({ action, shape, properties }) => [
    `  ${action === undefined ? "post" : (model.platform.actions[action]?.name ?? "")}${printShape(model, shape)}`,
    ...properties.map((property) => `    ${printProperty(model, property)}`),
  ]);
  const dated = at === undefined ? [] : [`  at ${at.text}`];
  return [`example "${title.en}" {`, ...dated, ...lines, "}"].join("\n");
}

/** Beyond a bridge forms are called after their platform, and `is` names them without it. */
function printProperty(model: Model, property: Property): string {
  return property.kind === "is"
    ? `is ${model.platform.forms[property.form]?.name.split(".").at(-1) ?? ""}`
    : sayProperty(model, property);
}

function printShape({ platform }: Model, { by, with: named, when }: LinkedShape): string {
  const who = by && (by.kind === "actor" ? platform.actors[by.index] : persons[by.index]);
  const parts = named.map((part) => platform.parts[part]?.name ?? "").join(", ");
  return [
    who === undefined ? "" : ` by ${who}`,
    parts === "" ? "" : ` with ${parts}`,
    when === undefined ? "" : ` when ${printCondition(platform.attributes, when)}`,
  ].join("");
}

/** The persons who can act, as `by` names them. */
const persons = ["", "author", "sharer", "via"];

function printCondition(attributes: Model["platform"]["attributes"], condition: Condition): string {
  if ("items" in condition) {
    return condition.items.map((item) => printCondition(attributes, item)).join(" and ");
  }
  if (condition.kind !== "attribute") {
    return "";
  }
  const { name = "", values = [] } = attributes[condition.attribute] ?? {};
  return `${name} is ${values[condition.value] ?? ""}`;
}
