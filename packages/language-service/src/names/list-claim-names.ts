import type { ClaimNode, ExampleNode, GoalNode, PatternNode, PropertyNode, ShapeNode } from "@waft/core/internal";
import { noteActor, noteCites, noteCondition, noteParts, noteRuleName } from "./list-clause-names.ts";
import { note, type Listing } from "./occurrence.ts";

/** Writes down the names of an example. */
export function noteExample(listing: Listing, { cites, steps }: ExampleNode): void {
  noteCites(listing, cites);
  for (const { action, shape, properties } of steps) {
    if (action !== undefined) {
      note(listing, action, { kind: "action" });
    }
    noteShape(listing, shape, action === undefined);
    properties.forEach((property) => noteProperty(listing, property));
  }
}

/** Writes down the names of a claim or a goal. */
export function noteClaim(listing: Listing, node: ClaimNode | GoalNode): void {
  if (node.kind === "goal") {
    note(listing, node.name, { kind: "goal", declares: "yes" });
  }
  for (const clause of node.scope) {
    if (clause.clause === "for") {
      noteShape(listing, clause.shape, true);
    } else if (clause.clause === "when") {
      noteCondition(listing, clause.condition);
    } else if (clause.clause === "after") {
      notePattern(listing, clause.pattern);
    }
  }
  node.demands.forEach(({ property }) => noteProperty(listing, property));
}

function noteShape(listing: Listing, { by, with: has, without, when }: ShapeNode, ofPost: boolean): void {
  if (by !== undefined && ofPost) {
    note(listing, by, { kind: "actor" });
  } else if (by !== undefined) {
    noteActor(listing, by);
  }
  noteParts(listing, has);
  noteParts(listing, without);
  if (when !== undefined) {
    noteCondition(listing, when);
  }
}

function notePattern(listing: Listing, pattern: PatternNode): void {
  if (pattern.kind === "action") {
    note(listing, pattern.name, { kind: "action" });
  } else if (pattern.kind === "repeat") {
    notePattern(listing, pattern.item);
  } else if (pattern.kind !== "any") {
    pattern.items.forEach((item) => notePattern(listing, item));
  }
}

function noteProperty(listing: Listing, property: PropertyNode): void {
  if ("items" in property) {
    property.items.forEach((item) => noteProperty(listing, item));
  } else if ("parts" in property) {
    noteParts(listing, property.parts);
  } else if (property.kind === "shown") {
    property.audiences.forEach((audience) => note(listing, audience, { kind: "audience" }));
  } else if (property.kind === "counts" || property.kind === "tells") {
    noteParts(listing, property.who === "nobody" ? [] : property.who);
  } else if (property.kind === "is") {
    note(listing, property.form, { kind: "form" });
  } else if (property.kind === "decided") {
    noteRuleName(listing, property.rule);
  }
}
