import type { Said } from "../lib/said.ts";
import type { Condition, LinkedAttribute, On } from "../link/linked.ts";
import type { Model } from "../model/model.ts";
import { walkUp } from "../model/resolve-effects.ts";

/** Says why a condition holds always, or never. */
export function explainCondition(model: Model, condition: Condition, on: On): Said {
  const inner = unwrap(condition);
  if (inner.kind === "part" && isAlwaysThere(model, inner.part)) {
    const name = model.platform.parts[inner.part]?.name ?? "";
    return { en: `every post has '${name}'`, nl: `elk bericht heeft '${name}'` };
  }
  const attribute = inner.kind === "attribute" ? model.platform.attributes[inner.attribute] : undefined;
  if (attribute !== undefined && !isSettingOf(attribute, on)) {
    const { name } = attribute;
    return { en: `'${name}' is not a setting of this act`, nl: `'${name}' is geen instelling van deze handeling` };
  }
  if (inner.kind === "identity" && on.kind === "post") {
    return { en: "whoever publishes a post is its author", nl: "wie een bericht plaatst, is de auteur ervan" };
  }
  return {
    en: "it is the same for every post and every act",
    nl: "het is voor elk bericht en elke handeling hetzelfde",
  };
}

/** The one thing that a condition asks, without its `not`. */
function unwrap(condition: Condition): Condition {
  if (condition.kind === "not") {
    return unwrap(condition.item);
  }
  const [only, ...more] = "items" in condition ? condition.items : [];
  return only === undefined || more.length > 0 ? condition : unwrap(only);
}

function isSettingOf({ of, actions }: LinkedAttribute, on: On): boolean {
  if (on.kind === "post") {
    return of === "post";
  }
  return of !== "act" || actions.some((action) => on.actions.includes(action));
}

function isAlwaysThere({ platform }: Model, part: number): boolean {
  return walkUp(part, platform.parts).every((at) => platform.parts[at]?.always === true);
}
