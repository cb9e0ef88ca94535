import type { Model } from "@waft/core";
import type { Goal, GoalPattern, GoalProperty, Wish } from "../advise/goal.ts";

/** The platform of a model, with everything that its files declare. */
type Platform = Model["platform"];
type LinkedGoal = Platform["goals"][number];
type LinkedProperty = LinkedGoal["demands"][number]["property"];
type LinkedPattern = NonNullable<LinkedGoal["after"]>;

/** Reads the goals that rule files declare, as they are asked of any bundle that knows the same names. */
export function readGoals({ platform, rules }: Pick<Model, "platform" | "rules">): readonly Goal[] {
  const names: Names = {
    part: (index) => platform.parts[index]?.name ?? "",
    audience: (index) => platform.audiences[index]?.name ?? "",
    form: (index) => platform.forms[index]?.name ?? "",
    action: (index) => platform.actions[index]?.name ?? "",
    rule: (index) => rules[index]?.name ?? "",
  };
  return platform.goals.map(({ name = "", title, after, demands }) => {
    const en = title?.en ?? name;
    return {
      name,
      title: { en, nl: title?.nl ?? en },
      after: after === undefined ? { kind: "any" } : readPattern(after, names),
      wishes: demands.flatMap(({ how, property }): readonly Wish[] =>
        how === "sometimes" ? [] : [{ how, property: readProperty(property, names) }],
      ),
    };
  });
}

type Names = Readonly<Record<"part" | "audience" | "form" | "action" | "rule", (index: number) => string>>;

function readPattern(pattern: LinkedPattern, names: Names): GoalPattern {
  switch (pattern.kind) {
    case "action":
      return { kind: "action", actions: pattern.actions.map((action) => names.action(action)) };
    case "any":
      return { kind: "any" };
    case "sequence":
    case "choice":
      return { kind: pattern.kind, items: pattern.items.map((item) => readPattern(item, names)) };
    case "repeat": {
      const { least, most } = pattern;
      return { kind: "repeat", item: readPattern(pattern.item, names), least, ...(most === undefined ? {} : { most }) };
    }
  }
}

function readProperty(property: LinkedProperty, names: Names): GoalProperty {
  switch (property.kind) {
    case "and":
    case "or":
      return { kind: property.kind, items: property.items.map((item) => readProperty(item, names)) };
    case "sees": {
      const parts = property.parts.map((part) => names.part(part));
      return property.how === undefined ? { kind: "sees", parts } : { kind: "sees", how: property.how, parts };
    }
    case "reaches":
    case "misses":
    case "unsure":
    case "counts":
    case "tells":
      return { kind: property.kind, parts: property.parts.map((part) => names.part(part)) };
    case "shown": {
      const audiences = property.audiences.map((audience) => names.audience(audience));
      return { kind: "shown", some: property.some, audiences };
    }
    case "silent":
    case "gone":
    case "refused":
      return { kind: property.kind };
    case "is":
      return { kind: "is", form: names.form(property.form) };
    case "decided":
      return { kind: "decided", rule: names.rule(property.rule) };
  }
}
