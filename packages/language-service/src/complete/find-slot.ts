import type { Way } from "./walk.ts";

/** What kind of thing can be named at a place. */
export type Slot =
  | "declared"
  | "inner-part"
  | "vocabulary"
  | "platform"
  | "first-platform"
  | "own-platform"
  | "had-part"
  | "part"
  | "post-part"
  | "person"
  | "shared-part"
  | "form"
  | "form-before"
  | "form-after"
  | "audience"
  | "action"
  | "act"
  | "shared-action"
  | "group"
  | "attribute-of"
  | "actor"
  | "actor-or-person"
  | "subject"
  | "value"
  | "counter"
  | "source"
  | "source-kind"
  | "rule"
  | "date"
  | "version"
  | "number";

/** Where in the grammar what is named: the rule, what stands there, and the how-manieth of these. */
const slots: ReadonlyMap<string, Slot> = new Map([
  ["version Figure 0", "version"],
  ["head titled 0", "own-platform"],
  ["extending name 0", "platform"],
  ["between name 0", "first-platform"],
  ["between name 1", "platform"],
  ["use name 0", "vocabulary"],
  ["postsHave names 0", "had-part"],
  ["part titled 0", "shared-part"],
  ["children name 0", "inner-part"],
  ["group name 0", "group"],
  ["group titledNames 0", "shared-action"],
  ["actionList titledNames 0", "shared-action"],
  ["attribute names 0", "attribute-of"],
  ["field Word 0", "source-kind"],
  ["refines paths 0", "rule"],
  ["on names 0", "action"],
  ["on names 1", "form-before"],
  ["shows Word 0", "form-after"],
  ["shows names 0", "audience"],
  ["clause Word 0", "form-after"],
  ["clause Word 1", "counter"],
  ["clause paths 0", "part"],
  ["clause paths 1", "part"],
  ["clause paths 2", "person"],
  ["clause cites 0", "source"],
  ["has paths 0", "post-part"],
  ["comparison name 0", "subject"],
  ["comparison name 1", "value"],
  ["comparison name 2", "value"],
  ["count name 0", "counter"],
  ["example cites 0", "source"],
  ["exampleStep Word 0", "act"],
  ["singleProperty paths 0", "part"],
  ["singleProperty paths 1", "part"],
  ["singleProperty paths 2", "person"],
  ["singleProperty names 0", "audience"],
  ["singleProperty Word 0", "form"],
  ["singleProperty path 0", "rule"],
  ["patternAtom Word 0", "action"],
]);

/** Rules of the grammar that say how something is written, not what it is. */
const general: ReadonlySet<string> = new Set(["name", "names", "path", "paths", "titled", "titledNames", "cites"]);

/** What kind of thing is named where a way leads; undefined for a word of the language, a text or a mark. */
export function findSlot({ edge, stack }: Way): Slot | undefined {
  if (edge.name !== "Word" && edge.name !== "Figure") {
    return undefined;
  }
  let place = edge.place;
  let around = stack;
  while (general.has(ruleOf(place)) && around !== undefined) {
    place = around.place;
    around = around.outer;
  }
  if (edge.name === "Figure") {
    return slots.get(place) ?? (ruleOf(place) === "date" ? "date" : "number");
  }
  return ruleOf(place) === "shape" ? findOfShape(place, around) : (slots.get(place) ?? "declared");
}

/** Of a post what it is published with; of an act what it brings. */
function findOfShape(place: string, around: Way["stack"]): Slot {
  let ofAct = false;
  for (let outer = around; outer !== undefined; outer = outer.outer) {
    ofAct ||= ruleOf(outer.place) === "exampleStep";
  }
  if (place === "shape name 0") {
    return ofAct ? "actor-or-person" : "actor";
  }
  return ofAct ? "part" : "post-part";
}

function ruleOf(place: string): string {
  return place.slice(0, place.indexOf(" "));
}
